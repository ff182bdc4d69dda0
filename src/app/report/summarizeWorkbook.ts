import { summarize } from "../../domain/report";
import type { PlanWorkbook } from "../../workbook";
import { openPlanOf } from "../open/openWorkbook";
import type { SummaryReport } from "../types";

/** Completion of every indicator of a workbook, and the counts. */
export function summarizeWorkbook(workbook: PlanWorkbook): SummaryReport {
  const { plan, entries, settings } = workbook;
  return { plan: openPlanOf(workbook), summary: summarize(plan, entries, settings) };
}

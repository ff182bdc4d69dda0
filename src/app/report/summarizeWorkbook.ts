import { openErrorsOf, summarize } from "../../domain/report";
import type { Plan } from "../../domain/plan/types";
import type { PlanWorkbook } from "../../workbook";
import { auditWorkbook } from "../audit/auditWorkbook";
import { openPlanOf } from "../open/openWorkbook";
import type { SummaryReport } from "../types";

/**
 * Completion of every indicator of a workbook, and the counts; with the errors that an audit finds in it now, mended or not
 * since the last one.
 *
 * @param previousPlan As for the audit.
 */
export function summarizeWorkbook(workbook: PlanWorkbook, previousPlan: Plan | null): SummaryReport {
  const { plan, entries, settings } = workbook;
  const errors = auditWorkbook(workbook, previousPlan).findings.filter(
    ({ severity, explanation }) => severity === "error" && explanation?.state !== "holds",
  );
  return { plan: openPlanOf(workbook), summary: summarize(plan, entries, settings, openErrorsOf(plan, errors)) };
}

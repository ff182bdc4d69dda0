import { openErrorsOf, summarize, type PlanSummary } from "../../domain/report";
import type { Plan } from "../../domain/plan/types";
import type { PlanWorkbook } from "../../workbook";
import { auditWorkbook } from "../audit/auditWorkbook";
import { openPlanOf } from "../open/openWorkbook";
import type { LocatedFinding, SummaryReport } from "../types";

/** The summary of a workbook whose findings are known: errors that no explanation settles are open. */
export function summaryWith(
  { plan, entries, settings }: PlanWorkbook,
  findings: readonly LocatedFinding[],
): PlanSummary {
  const errors = findings.filter(({ severity, explanation }) => severity === "error" && explanation?.state !== "holds");
  return summarize(plan, entries, settings, openErrorsOf(plan, errors));
}

/**
 * Completion of every indicator of a workbook, and the counts; with the errors that an audit finds in it now, mended or not
 * since the last one.
 *
 * @param previousPlan As for the audit.
 */
export function summarizeWorkbook(workbook: PlanWorkbook, previousPlan: Plan | null): SummaryReport {
  const { findings } = auditWorkbook(workbook, previousPlan);
  return { plan: openPlanOf(workbook), summary: summaryWith(workbook, findings) };
}

import { inReportOrder, runAudit, scopeOf } from "../../domain/audit";
import type { Finding } from "../../domain/audit/engine/types";
import type { Plan } from "../../domain/plan/types";
import type { PlanWorkbook } from "../../workbook";
import { answered } from "./answered";
import { openPlanOf } from "../open/openWorkbook";
import type { AuditReport, LocatedFinding } from "../types";

/** Adds to a finding where it is in the open workbook and which indicator it is about. */
export function locateFinding(workbook: PlanWorkbook, finding: Finding, index: number): LocatedFinding {
  const { indicatorId } = finding.place;
  const indicator = workbook.plan.indicators.find((each) => each.id === indicatorId);
  return {
    ...finding,
    scope: scopeOf(finding),
    key: `${index}:${finding.rule}`,
    cell: workbook.locate(finding.place),
    indicator: indicator ? { number: indicator.number, name: indicator.name } : null,
  };
}

function countCells(workbook: PlanWorkbook): number {
  return Object.values(workbook.entries.cells).reduce((total, cells) => total + Object.keys(cells).length, 0);
}

/**
 * Audits a workbook: the reader's own problems and every rule, in the order in which they are reported.
 *
 * @param previousPlan The same region's plan before, for rules that compare the two documents; null leaves them out.
 */
export function auditWorkbook(workbook: PlanWorkbook, previousPlan: Plan | null): AuditReport {
  const { plan, settings, entries, problems, submission } = workbook;
  const ofRegion = submission !== null && submission.sendOut !== null;
  const findings = runAudit({ plan, previousPlan, settings, entries, workbookProblems: problems, ofRegion });
  return answered(workbook, {
    plan: openPlanOf(workbook),
    findings: inReportOrder(findings).map((finding, index) => locateFinding(workbook, finding, index)),
    checked: countCells(workbook),
  });
}

import { runAudit } from "../domain/audit";
import type { Finding, Severity } from "../domain/audit/types";
import type { Plan } from "../domain/plan/types";
import type { PlanWorkbook } from "../workbook";
import { answered } from "./answered";
import { openPlanOf } from "./openWorkbook";
import type { AuditReport, LocatedFinding } from "./types";

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Adds to a finding where it is in the open workbook and which indicator it is about. */
export function locateFinding(workbook: PlanWorkbook, finding: Finding, index: number): LocatedFinding {
  const { indicatorId } = finding.place;
  const indicator = workbook.plan.indicators.find((each) => each.id === indicatorId);
  return {
    ...finding,
    key: `${index}:${finding.rule}`,
    cell: workbook.locate(finding.place),
    indicator: indicator ? { number: indicator.number, name: indicator.name } : null,
  };
}

function countCells(workbook: PlanWorkbook): number {
  return Object.values(workbook.entries.cells).reduce((total, cells) => total + Object.keys(cells).length, 0);
}

/**
 * Audits a workbook: the reader's own problems and every rule, errors first, otherwise in the order of the sheet.
 *
 * @param previousPlan The same region's plan before, for rules that compare the two documents; null leaves them out.
 */
export function auditWorkbook(workbook: PlanWorkbook, previousPlan: Plan | null): AuditReport {
  const { plan, settings, entries, problems, submission } = workbook;
  const ofRegion = submission !== null && submission.sendOut !== null;
  const findings = runAudit({ plan, previousPlan, settings, entries, workbookProblems: problems, ofRegion });
  const sorted = [...findings].sort((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
  return answered(workbook, {
    plan: openPlanOf(workbook),
    findings: sorted.map((finding, index) => locateFinding(workbook, finding, index)),
    checked: countCells(workbook),
  });
}

import { matchExplanations, type Severity } from "../../domain/audit";
import { changedTargets } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import {
  findingsWorkbook,
  RETURNS_NAME,
  type CellMark,
  type LocatedFinding,
  type PlanWorkbook,
  type WorkbookPatch,
} from "../../workbook";
import { auditWorkbook } from "../audit/auditWorkbook";
import { asAsked, cellFinder, regionOf } from "../consolidation/readReturned";

const ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Errors first: of the audit, of the reader, and targets that are not those of the plan. */
function findingsOf(workbook: PlanWorkbook, plan: Plan): readonly LocatedFinding[] {
  const changed = changedTargets(
    { plan: workbook.plan, region: regionOf(workbook), cellOf: cellFinder(workbook) },
    plan,
  );
  const located = changed.map((finding): LocatedFinding => ({ ...finding, cell: workbook.locate(finding.place) }));
  return [...located, ...auditWorkbook(workbook, null).findings].sort((a, b) => ORDER[a.severity] - ORDER[b.severity]);
}

/** What the region has to do something about: errors, and warnings without an explanation that holds. */
function openOf(workbook: PlanWorkbook, findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  const { answers } = matchExplanations(findings, workbook.explanations, workbook.plan);
  return findings.filter(({ severity }, index) => severity !== "info" && answers[index]?.state !== "holds");
}

function marksOf(open: readonly LocatedFinding[]): readonly CellMark[] {
  return open.flatMap(({ cell, severity }): readonly CellMark[] =>
    cell?.address && severity !== "info" ? [{ sheet: cell.sheet, address: cell.address, level: severity }] : [],
  );
}

/** What is written into a region's workbook to return it. */
export interface ReturnPatch {
  readonly patch: WorkbookPatch;
  readonly open: number;
}

/**
 * Audits a workbook that came back, against the plan as it is now, and describes what its return pack says: the findings
 * sheet of that audit, and marks on the cells that are to be mended or explained. Null where there are none.
 */
export function returnPatch(returned: PlanWorkbook, plan: Plan, today: string): ReturnPatch | null {
  const workbook = asAsked(returned);
  const findings = findingsOf(workbook, plan);
  const open = openOf(workbook, findings);
  if (open.length === 0) return null;
  const returns = workbook.returns + 1;
  const [sheet] = findingsWorkbook({ ...workbook, returns }, findings, today).sheets;
  return sheet
    ? { patch: { sheet, marks: marksOf(open), numbers: { [RETURNS_NAME]: returns } }, open: open.length }
    : null;
}

import { workbookFinding, type Finding } from "../../domain/audit";

/** More than somebody types over one by one; a column of a large plan is no more. */
const MANY = 40;

/** Findings about single formulas of a table; where nearly all of it was pasted over, one for all. */
export function fewOrOne(sheet: string, findings: readonly Finding[]): readonly Finding[] {
  const [first] = findings;
  if (!first || findings.length <= MANY) return findings;
  const place = { sheet, ...(first.place.cell === undefined ? {} : { cell: first.place.cell }) };
  return [workbookFinding("formulas-overwritten", { sheet, count: findings.length }, { place })];
}

import { absoluteAddress, quotedSheet } from "../workbook/address";
import type { DefinedNameSpec, RangeSpec } from "../workbook/spec";

function absoluteRange({ row, column, rows, columns }: RangeSpec): string {
  const first = absoluteAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${absoluteAddress(row + rows - 1, column + columns - 1)}`;
}

/** What a name refers to, as a formula. */
export function nameFormula({ sheet, range }: DefinedNameSpec): string {
  return `=${quotedSheet(sheet)}!${absoluteRange(range)}`;
}

/** Defines names; one that exists is pointed elsewhere, so that formulas which use it live on. */
export function writeNames(
  context: Excel.RequestContext,
  names: readonly DefinedNameSpec[],
  existing: ReadonlySet<string>,
): void {
  const { names: defined } = context.workbook;
  for (const spec of names) {
    if (existing.has(spec.name.toLowerCase())) defined.getItem(spec.name).formula = nameFormula(spec);
    else defined.add(spec.name, nameFormula(spec));
  }
}

import { cellAddress, parseReference } from "../address";
import type { RawValue, WorkbookSnapshot } from "../snapshot";
import { valueAt } from "./grid";

/** A cell that a defined name leads to. */
export interface NamedCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: RawValue;
}

/** The cell of a defined name, wherever it is now; null where the name or its sheet is gone. */
export function namedCell({ names, sheets }: WorkbookSnapshot, wanted: string): NamedCell | null {
  const reference = parseReference(names.find(({ name }) => name === wanted)?.refersTo ?? "");
  const sheet = sheets.find(({ name }) => name === reference?.sheet);
  if (!reference || !sheet) return null;
  const { row, column } = reference;
  const value = sheet.grid ? valueAt(sheet.grid, row - sheet.grid.row, column - sheet.grid.column) : null;
  return { sheet: sheet.name, address: cellAddress(row, column), value };
}

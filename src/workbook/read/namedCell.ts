import { cellAddress, parseReference } from "../address";
import type { RawValue, WorkbookFrame } from "../snapshot";
import { valueAt } from "./grid";
import { nameIn, sheetIn } from "./lookup";

/** A cell that a defined name leads to. */
export interface NamedCell {
  readonly sheet: string;
  readonly address: string;
  readonly value: RawValue;
}

/** The cell of a defined name, wherever it is now; null where the name or its sheet is gone. */
export function namedCell(snapshot: WorkbookFrame, wanted: string): NamedCell | null {
  const reference = parseReference(nameIn(snapshot, wanted)?.refersTo ?? "");
  const sheet = sheetIn(snapshot, reference?.sheet);
  if (!reference || !sheet) return null;
  const { row, column } = reference;
  const value = sheet.grid ? valueAt(sheet.grid, row - sheet.grid.row, column - sheet.grid.column) : null;
  return { sheet: sheet.name, address: cellAddress(row, column), value };
}

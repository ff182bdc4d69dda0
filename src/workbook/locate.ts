import type { FindingPlace } from "../domain/audit";
import { cellAddress } from "./address";
import { entryColumns, yearKey, type EntryKey } from "./entry/columns";
import { entrySheetName } from "./entry/entrySheet";
import { columnOfKey, ENTRY_ROWS } from "./entry/geometry";
import type { SheetInput } from "./input";

/** A cell, or a whole sheet where `address` is null. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string | null;
}

/** Column that a period is typed in; the name column stands for the whole row. */
export function periodColumn(period: string | null): EntryKey {
  if (period === null) return "name";
  if (period === "total") return "total";
  return /^\d{4}$/.test(period) ? yearKey("y", Number(period)) : "name";
}

/** Where a place of the domain stands in a workbook as it is built. */
export function locateInSpec(input: Pick<SheetInput, "plan" | "language">, place: FindingPlace): CellAddress | null {
  if (place.sheet !== undefined) return { sheet: place.sheet, address: place.cell ?? null };
  const row = input.plan.indicators.findIndex(({ id }) => id === place.indicatorId);
  const column = columnOfKey(entryColumns(input.plan, input.language), periodColumn(place.period));
  if (row < 0 || column < 0) return null;
  return { sheet: entrySheetName(input), address: cellAddress(ENTRY_ROWS.first + row, column) };
}

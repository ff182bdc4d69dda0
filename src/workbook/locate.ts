import type { FindingPlace } from "../domain/audit";
import { cellAddress } from "./address";
import { breakdownKey, headerOf } from "./breakdown/keys";
import { breakdownTableName } from "./contract";
import { entryColumns, yearKey, type EntryKey } from "./entry/columns";
import { entrySheetName } from "./entry/entrySheet";
import { columnOfKey, ENTRY_ROWS } from "./entry/geometry";
import type { SheetInput } from "./input";
import type { SheetSpec } from "./spec";

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

/** A workbook as far as it is built. */
export interface BuiltSheets extends Pick<SheetInput, "plan" | "language"> {
  readonly sheets: readonly SheetSpec[];
}

function locateInBreakdown({ plan, language, sheets }: BuiltSheets, place: FindingPlace): CellAddress | null {
  const table = plan.breakdowns.find(({ id }) => id === place.breakdownId);
  if (!table) return null;
  const name = breakdownTableName(table.number);
  const sheet = sheets.find(({ tables }) => tables.some((each) => each.name === name));
  const built = sheet?.tables.find((each) => each.name === name);
  if (!sheet || !built) return null;
  const header = headerOf({ plan, table, language }, breakdownKey(place, table));
  const column = built.columns.findIndex((each) => each.header === header);
  // Without a region the head of its column is meant.
  const row = 1 + table.rows.findIndex(({ region }) => region === place.region);
  return { sheet: sheet.name, address: cellAddress(built.range.row + row, built.range.column + Math.max(0, column)) };
}

/** Where a place of the domain stands in a workbook as it is built. */
export function locateInSpec(input: BuiltSheets, place: FindingPlace): CellAddress | null {
  if (place.sheet !== undefined) return { sheet: place.sheet, address: place.cell ?? null };
  if (place.breakdownId !== undefined) return locateInBreakdown(input, place);
  const row = input.plan.indicators.findIndex(({ id }) => id === place.indicatorId);
  const column = columnOfKey(entryColumns(input.plan, input.language), periodColumn(place.period));
  if (row < 0 || column < 0) return null;
  return { sheet: entrySheetName(input), address: cellAddress(ENTRY_ROWS.first + row, column) };
}

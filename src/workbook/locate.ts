import type { FindingPlace } from "../domain/audit";
import { cellAddress } from "./address";
import { breakdownKey, headerOf, lineOfPlace, ROWS_TO_LINES } from "./breakdown/keys";
import { breakdownTableName, TABLE_NAMES } from "./contract";
import { columnOfKey } from "./entry/column";
import { yearKey, type EntryKey, type HeadedColumn } from "./entry/keys";
import type { SheetInput } from "./input";
import type { SheetSpec } from "./spec";

/** A cell, or a whole sheet where `address` is null. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string | null;
}

/** Column that a period, or the remark, is typed in; the name column stands for the whole row. */
export function periodColumn(period: string | null): EntryKey {
  if (period === null) return "name";
  if (period === "total" || period === "remark") return period;
  return /^\d{4}$/.test(period) ? yearKey("y", Number(period)) : "name";
}

/** A workbook as far as it is built. */
export interface BuiltSheets extends Pick<SheetInput, "plan" | "language"> {
  /** Of the entry table. */
  readonly columns: readonly HeadedColumn[];
  readonly sheets: readonly SheetSpec[];
}

/** A native table and its sheet. */
function builtTable(sheets: readonly SheetSpec[], name: string) {
  const found = sheets.flatMap((sheet) => sheet.tables.map((table) => ({ sheet: sheet.name, table })));
  return found.find(({ table }) => table.name === name) ?? null;
}

function locateInBreakdown({ plan, language, sheets }: BuiltSheets, place: FindingPlace): CellAddress | null {
  const table = plan.breakdowns.find(({ id }) => id === place.breakdownId);
  const built = table && builtTable(sheets, breakdownTableName(table.number));
  if (!table || !built) return null;
  const { columns, range } = built.table;
  const header = headerOf({ plan, table, language }, breakdownKey(place, table));
  const column = columns.findIndex((each) => each.header === header);
  const line = lineOfPlace(place, table);
  // Without a region the head of its column is meant.
  const row =
    line === null
      ? 1 + table.rows.findIndex(({ region }) => region === place.region)
      : range.rows + ROWS_TO_LINES + line;
  return { sheet: built.sheet, address: cellAddress(range.row + row, range.column + Math.max(0, column)) };
}

function locateInEntry({ plan, columns, sheets }: BuiltSheets, place: FindingPlace): CellAddress | null {
  const built = builtTable(sheets, TABLE_NAMES.entry);
  const row = plan.indicators.findIndex(({ id }) => id === place.indicatorId);
  const column = columnOfKey(columns, periodColumn(place.period));
  if (!built || row < 0 || column < 0) return null;
  const { range } = built.table;
  return { sheet: built.sheet, address: cellAddress(range.row + 1 + row, range.column + column) };
}

/** Where a place of the domain stands in a workbook as it is built. */
export function locateInSpec(built: BuiltSheets, place: FindingPlace): CellAddress | null {
  if (place.sheet !== undefined) return { sheet: place.sheet, address: place.cell ?? null };
  return place.breakdownId === undefined ? locateInEntry(built, place) : locateInBreakdown(built, place);
}

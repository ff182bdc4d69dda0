import type { PutTarget } from "./planPut";
import { resizeTables } from "./writeTables";

const WHOLE_SHEET_ROWS = 1_048_576;

interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Rows, 1-based, that hold no header of a kept table. Emptying a header would rename its column. */
function clearableRows({ sheet, keptTables }: PutTarget): readonly RowSpan[] {
  const headers = sheet.tables.filter(({ name }) => keptTables.has(name)).map(({ range }) => range.row + 1);
  const bounds = [0, ...[...new Set(headers)].sort((a, b) => a - b), WHOLE_SHEET_ROWS + 1];
  return bounds
    .slice(1)
    .map((end, index) => ({ first: (bounds[index] ?? 0) + 1, last: end - 1 }))
    .filter(({ first, last }) => first <= last);
}

function removeObjects(sheet: Excel.Worksheet, target: PutTarget): void {
  for (const chart of target.oldCharts) sheet.charts.getItem(chart).delete();
  for (const table of target.oldTables) sheet.tables.getItem(table).delete();
  for (const table of target.keptTables) sheet.tables.getItem(table).clearFilters();
}

/**
 * Empties a sheet of ours: charts, tables, rules, formats, values. Tables that stay keep their header cells.
 * The user's own charts stay, unless the whole plan is replaced.
 */
export function clearSheet(sheet: Excel.Worksheet, target: PutTarget): void {
  removeObjects(sheet, target);
  const all = sheet.getRange();
  all.rowHidden = false;
  all.columnHidden = false;
  all.unmerge();
  all.conditionalFormats.clearAll();
  all.dataValidation.clear();
  for (const { first, last } of clearableRows(target)) sheet.getRange(`${first}:${last}`).clear("All");
  resizeTables(sheet, target.sheet, target.keptTables);
}

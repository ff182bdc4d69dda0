import type { RangeSpec } from "../../workbook/spec";
import type { GridSnapshot } from "../../workbook/snapshot";
import { GENERAL } from "./numberFormats";
import type { CellRecord } from "./sheetPart";

/** Cells of a sheet by row, each row in the order of the file. */
export type CellRows = ReadonlyMap<number, readonly CellRecord[]>;

/** Arranges cells for look-up. */
export function byRow(cells: readonly CellRecord[]): CellRows {
  const rows = new Map<number, CellRecord[]>();
  let last: CellRecord[] = [];
  let lastRow = -1;
  for (const cell of cells) {
    if (cell.row !== lastRow) {
      lastRow = cell.row;
      last = rows.get(lastRow) ?? [];
      rows.set(lastRow, last);
    }
    last.push(cell);
  }
  return rows;
}

/** The rectangle from the first to the last cell that holds something; null where none does. */
export function usedRange(cells: readonly CellRecord[]): RangeSpec | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === null) continue;
    if (row < top) top = row;
    if (row > bottom) bottom = row;
    if (column < left) left = column;
    if (column > right) right = column;
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** What a row of a grid takes beside its cells, in cells. */
const ROW = 6;

/** What the grid of a range takes, in cells, blanks included. */
export function sizeOf({ rows, columns }: RangeSpec): number {
  return rows * (columns + ROW);
}

/** The cells of a range as rows of values, formulas and number formats. */
export function toGrid(rows: CellRows, range: RangeSpec): GridSnapshot {
  const lines = Array.from({ length: range.rows }, (_, index) => toLine(rows.get(range.row + index) ?? [], range));
  return {
    row: range.row,
    column: range.column,
    values: lines.map(({ values }) => values),
    formulas: lines.map(({ formulas }) => formulas),
    numberFormats: lines.map(({ numberFormats }) => numberFormats),
  };
}

function toLine(cells: readonly CellRecord[], { column: first, columns }: RangeSpec) {
  const values = new Array<CellRecord["value"]>(columns).fill(null);
  const formulas = new Array<CellRecord["formula"]>(columns).fill(null);
  const numberFormats = new Array<string>(columns).fill(GENERAL);
  for (const { column, value, formula, numberFormat } of cells) {
    const at = column - first;
    if (at < 0 || at >= columns) continue;
    values[at] = value;
    formulas[at] = formula;
    numberFormats[at] = numberFormat;
  }
  return { values, formulas, numberFormats };
}

import type { RangeSpec } from "../../workbook/spec";
import type { GridSnapshot } from "../../workbook/snapshot";
import { cellAddress } from "../address";
import { LIMITS } from "./limits";
import { GENERAL } from "./numberFormats";
import type { CellRecord } from "./sheetPart";

/** Cells of a sheet by row and column. */
export type CellIndex = ReadonlyMap<number, ReadonlyMap<number, CellRecord>>;

/** Arranges cells for look-up. */
export function indexCells(cells: readonly CellRecord[]): CellIndex {
  const rows = new Map<number, Map<number, CellRecord>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, CellRecord>();
    rows.set(cell.row, row.set(cell.column, cell));
  }
  return rows;
}

/** The rectangle from the first to the last cell that holds something; null where none does. */
export function usedRange(cells: readonly CellRecord[]): RangeSpec | null {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const { row, column, value, formula } of cells) {
    if (value === null && formula === null) continue;
    [top, left, bottom, right] = [Math.min(top, row), Math.min(left, column), Math.max(bottom, row), Math.max(right, column)];
  }
  return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** Address of the last corner of a range that is too large to be a grid; null when it is small enough. */
export function cornerIfTooLarge(range: RangeSpec): string | null {
  if (range.rows * range.columns <= LIMITS.gridCells) return null;
  return cellAddress(range.row + range.rows - 1, range.column + range.columns - 1);
}

/** The cells of a range as rows of values, formulas and number formats. */
export function toGrid(index: CellIndex, range: RangeSpec): GridSnapshot {
  const pick = <Field>(field: (cell: CellRecord | undefined) => Field): Field[][] =>
    Array.from({ length: range.rows }, (_, row) => {
      const cells = index.get(range.row + row);
      return Array.from({ length: range.columns }, (__, column) => field(cells?.get(range.column + column)));
    });
  return {
    row: range.row,
    column: range.column,
    values: pick((cell) => cell?.value ?? null),
    formulas: pick((cell) => cell?.formula ?? null),
    numberFormats: pick((cell) => cell?.numberFormat ?? GENERAL),
  };
}

import type { GridSnapshot, RawValue } from "../snapshot";

/** Value of a cell of a grid, by position inside the grid; null outside. */
export function valueAt(grid: GridSnapshot, row: number, column: number): RawValue {
  return grid.values[row]?.[column] ?? null;
}

/** Formula of a cell of a grid; null for constants. */
export function formulaAt(grid: GridSnapshot, row: number, column: number): string | null {
  return grid.formulas[row]?.[column] ?? null;
}

/** Number format of a cell of a grid; null where unknown. */
export function formatAt(grid: GridSnapshot, row: number, column: number): string | null {
  return grid.numberFormats[row]?.[column] ?? null;
}

/** Text of a value without blanks around it; blank for an empty cell. */
export function textOf(value: RawValue): string {
  return value === null ? "" : String(value).trim();
}

/** The part of a grid from a row on. */
export function fromRow(grid: GridSnapshot, row: number): GridSnapshot {
  return {
    row: grid.row + row,
    column: grid.column,
    values: grid.values.slice(row),
    formulas: grid.formulas.slice(row),
    numberFormats: grid.numberFormats.slice(row),
  };
}

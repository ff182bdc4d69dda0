import type { GridSnapshot, RawValue } from "../workbook/snapshot";
import type { RangeSpec } from "../workbook/spec";

/** Loads what a grid is made of. */
export function loadGrid(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
}

/** Cells as Office.js gives them. */
interface LoadedCells {
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

function rawValue(value: unknown): RawValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A text that begins with "=" reads the same as value and as formula (its apostrophe is in neither). */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

/** The grid of a loaded range. */
export function gridOf(cells: LoadedCells): GridSnapshot {
  return {
    row: cells.rowIndex,
    column: cells.columnIndex,
    values: cells.values.map((row) => row.map(rawValue)),
    formulas: cells.formulas.map((row, r) => row.map((formula, c) => formulaText(formula, cells.values[r]?.[c]))),
    numberFormats: cells.numberFormat.map((row) => row.map((format) => (typeof format === "string" ? format : null))),
  };
}

/** A part of a grid; cells outside it are blank. */
export function cutGrid(grid: GridSnapshot, part: RangeSpec): GridSnapshot {
  const cut = <Cell>(cells: readonly (readonly (Cell | null)[])[]): readonly (readonly (Cell | null)[])[] =>
    Array.from({ length: part.rows }, (_row, r) =>
      Array.from(
        { length: part.columns },
        (_cell, c) => cells[part.row + r - grid.row]?.[part.column + c - grid.column] ?? null,
      ),
    );
  return {
    row: part.row,
    column: part.column,
    values: cut<RawValue>(grid.values),
    formulas: cut(grid.formulas),
    numberFormats: cut(grid.numberFormats),
  };
}

/** The grid under a header that the user has switched off: the column names take its place, one row above. */
export function withHeader(grid: GridSnapshot, headers: readonly string[]): GridSnapshot {
  const none = headers.map(() => null);
  return {
    ...grid,
    row: grid.row - 1,
    values: [headers, ...grid.values],
    formulas: [none, ...grid.formulas],
    numberFormats: [none, ...grid.numberFormats],
  };
}

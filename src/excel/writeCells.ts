import type { CellBlock, CellSpec } from "../workbook/spec";
import { joined, rangeOf } from "./ranges";
import { cellInput, isFormula } from "./textCell";
import type { RangeSpec } from "../workbook/spec";

/**
 * Writes the constants of a block; formulas and blanks are null, which leaves a cell as it is.
 * Source: "Read or write to an unbounded range", null input in a two-dimensional array.
 */
export function writeConstants(sheet: Excel.Worksheet, block: CellBlock): void {
  const values = block.values.map((row) => row.map((cell) => (isFormula(cell) || cell === "" ? null : cellInput(cell))));
  const columns = values[0]?.length ?? 0;
  if (!values.some((row) => row.some((cell) => cell !== null))) return;
  rangeOf(sheet, { row: block.row, column: block.column, rows: values.length, columns }).values = values;
}

function formulaRuns(row: readonly CellSpec[], at: { readonly row: number; readonly column: number }): readonly RangeSpec[] {
  return row.reduce<readonly RangeSpec[]>((runs, cell, index) => {
    if (!isFormula(cell)) return runs;
    const here = { row: at.row, column: at.column + index, rows: 1, columns: 1 };
    const last = runs.at(-1);
    const range = last ? joined(last, here) : null;
    return range ? [...runs.slice(0, -1), range] : [...runs, here];
  }, []);
}

/** Rectangles that hold the formulas of a block and nothing else. */
export function formulaRanges(block: CellBlock): readonly RangeSpec[] {
  const runs = block.values.flatMap((row, index) => formulaRuns(row, { row: block.row + index, column: block.column }));
  return runs.reduce<readonly RangeSpec[]>((ranges, run) => {
    const above = ranges.find((range) => range.column === run.column && joined(range, run) !== null);
    const range = above ? joined(above, run) : null;
    return range ? ranges.map((each) => (each === above ? range : each)) : [...ranges, run];
  }, []);
}

/** Writes the formulas of a block; tables and names that they mention must be there. */
export function writeFormulas(sheet: Excel.Worksheet, block: CellBlock): void {
  for (const range of formulaRanges(block)) {
    const top = range.row - block.row;
    const left = range.column - block.column;
    rangeOf(sheet, range).formulas = block.values
      .slice(top, top + range.rows)
      .map((row) => row.slice(left, left + range.columns).map(cellInput));
  }
}

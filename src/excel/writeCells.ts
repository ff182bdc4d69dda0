import { movableFormula } from "../workbook/formula/movable";
import type { CellBlock, CellSpec, RangeSpec } from "../workbook/spec";
import { joined, rangeOf } from "./ranges";
import { cellInput, formulaOf, isFormula } from "./textCell";

/** What is sent for a cell; null leaves it as it is. */
type CellInput = ReturnType<typeof cellInput>;

/** One assignment to a range. A single formula stands for all its cells. */
export interface CellWrite {
  /** Constants go through `values`: Excel limits what it takes as a formula to 8,192 characters. */
  readonly property: "values" | "formulas";
  readonly range: RangeSpec;
  readonly cells: readonly (readonly CellInput[])[] | string;
}

/**
 * The constants of a block; formulas and blanks are null, which leaves a cell as it is.
 * Source: Office Add-ins documentation, "blank and null values in Excel add-ins".
 */
export function constantWrites(block: CellBlock): readonly CellWrite[] {
  const cells = block.values.map((row) => row.map((cell) => (isFormula(cell) || cell === "" ? null : cellInput(cell))));
  if (!cells.some((row) => row.some((cell) => cell !== null))) return [];
  return [
    {
      property: "values",
      range: { row: block.row, column: block.column, rows: cells.length, columns: cells[0]?.length ?? 0 },
      cells,
    },
  ];
}

function formulaRuns(
  row: readonly CellSpec[],
  at: { readonly row: number; readonly column: number },
): readonly RangeSpec[] {
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

/** True where the formulas, from one cell down to the next, are what filling the first one down would give. */
export function isFilledAlike(formulas: readonly string[]): boolean {
  return commonFormula(formulas.map((formula) => [formula])) !== null;
}

/**
 * The formula of the first cell of a rectangle where filling it down and right gives all others; else null. Excel does that with
 * one formula for a whole range, as with `Range.Formula` of VBA.
 */
function commonFormula(rows: readonly (readonly string[])[]): string | null {
  const first = rows[0]?.[0];
  if (first === undefined) return null;
  const filled = movableFormula(first);
  return rows.every((row, down) => row.every((formula, right) => formula === filled(down, right))) ? first : null;
}

/** Each column of a calculated table apart, since its cells share one formula. */
function byColumn(range: RangeSpec): readonly RangeSpec[] {
  return Array.from({ length: range.columns }, (_unused, index) => ({
    ...range,
    column: range.column + index,
    columns: 1,
  }));
}

/** The formulas of a block, a column of equal ones as one. */
export function formulaWrites(block: CellBlock): readonly CellWrite[] {
  return formulaRanges(block)
    .flatMap((range) => (range.rows > 1 ? byColumn(range) : range))
    .map((range) => {
      const [top, left] = [range.row - block.row, range.column - block.column];
      const formulas = block.values
        .slice(top, top + range.rows)
        .map((row) => row.slice(left, left + range.columns).map(formulaOf));
      return { property: "formulas", range, cells: commonFormula(formulas) ?? formulas };
    });
}

/** Writes cells; tables and names that formulas mention must be there. */
export function writeCells(sheet: Excel.Worksheet, { property, range, cells }: CellWrite): void {
  // Excel takes one value for all cells of a range; the type does not know.
  rangeOf(sheet, range)[property] = cells as CellInput[][];
}

import type { CellBlock, CellSpec, RangeSpec } from "../workbook/spec";
import { jsonBytes } from "./batches";
import { joined, rangeOf } from "./ranges";
import { cellInput, formulaOf, isFormula } from "./textCell";

/** What is sent for the constants of a block: null for formulas and blanks. */
function constantsOf(block: CellBlock) {
  return block.values.map((row) => row.map((cell) => (isFormula(cell) || cell === "" ? null : cellInput(cell))));
}

/** UTF-8 bytes of the constants of a block, as sent. */
export function constantBytes(block: CellBlock): number {
  return jsonBytes(constantsOf(block));
}

/**
 * Writes the constants of a block; formulas and blanks are null, which leaves a cell as it is.
 * Source: "Read or write to an unbounded range", null input in a two-dimensional array.
 */
export function writeConstants(sheet: Excel.Worksheet, block: CellBlock): void {
  const values = constantsOf(block);
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

/** A cell reference that would move when a formula is filled down or right. */
const MOVING_REFERENCE = /(?<![\p{L}\p{N}_.$])(?:[A-Z]{1,3}\$?\d+|\$[A-Z]{1,3}\d+)(?![\p{L}\p{N}_(])/u;

/** The formula without its texts, sheet names and structured references, in which letters and digits mean no cell. */
const bare = (formula: string): string => formula.replace(/"[^"]*"|'[^']*'!|\[[^\]]*\]/g, "");

/** The one formula of a rectangle; null where they differ, or where Excel would adjust it from cell to cell. */
function commonFormula(rows: readonly (readonly string[])[]): string | null {
  const first = rows[0]?.[0];
  if (first === undefined || MOVING_REFERENCE.test(bare(first))) return null;
  return rows.every((row) => row.every((formula) => formula === first)) ? first : null;
}

/** One value for a whole range: Excel takes it for every cell, the type does not know. */
const everyCell = (value: string): string[][] => value as unknown as string[][];

/** Each column of a calculated table apart, since its cells share one formula. */
function byColumn(range: RangeSpec): readonly RangeSpec[] {
  return Array.from({ length: range.columns }, (_unused, index) => ({ ...range, column: range.column + index, columns: 1 }));
}

/** The formulas of one rectangle as they are sent: one for all of its cells, or each cell's own. */
interface FormulaWrite {
  readonly range: RangeSpec;
  readonly formulas: string | string[][];
}

function formulaWrites(block: CellBlock): readonly FormulaWrite[] {
  const ranges = formulaRanges(block).flatMap((each) => (each.rows > 1 ? byColumn(each) : each));
  return ranges.map((range) => {
    const top = range.row - block.row;
    const left = range.column - block.column;
    const formulas = block.values.slice(top, top + range.rows).map((row) => row.slice(left, left + range.columns).map(formulaOf));
    return { range, formulas: commonFormula(formulas) ?? formulas };
  });
}

/** UTF-8 bytes of the formulas of a block, as sent; 0 where it has none. */
export function formulaBytes(block: CellBlock): number {
  return formulaWrites(block).reduce((bytes, { formulas }) => bytes + jsonBytes(formulas), 0);
}

/** Writes the formulas of a block, a column of equal ones as one; tables and names that they mention must be there. */
export function writeFormulas(sheet: Excel.Worksheet, block: CellBlock): void {
  for (const { range, formulas } of formulaWrites(block)) {
    rangeOf(sheet, range).formulas = typeof formulas === "string" ? everyCell(formulas) : formulas;
  }
}

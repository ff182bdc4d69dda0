import { movableFormula } from "../workbook/formula/movable";
import type { CellBlock, CellSpec, RangeSpec } from "../workbook/spec";
import { joined, rangeOf } from "./ranges";
import { cellInput, formulaOf, isFormula } from "./textCell";

/** What is sent for a cell; null leaves it as it is. */
type CellInput = ReturnType<typeof cellInput>;

/** One assignment to a range. A single formula stands for all its cells. */
interface Assignment {
  /** Constants go through `values`: Excel limits what it takes as a formula to 8,192 characters. */
  readonly property: "values" | "formulas";
  readonly range: RangeSpec;
  readonly cells: readonly (readonly CellInput[])[] | string;
}

/** A row of formulas, written before, that is copied down. */
interface CopiedRow {
  readonly property: "copy";
  readonly range: RangeSpec;
  readonly cells: RangeSpec;
}

/** One thing that is done to a range. */
export type CellWrite = Assignment | CopiedRow;

/**
 * The constants of a block; formulas and blanks are null, which leaves a cell as it is.
 * Source: Office Add-ins documentation, "blank and null values in Excel add-ins".
 */
export function constantWrites(block: CellBlock): readonly Assignment[] {
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

/** Columns of formulas side by side: whether each is filled down from its first cell, and how many there are. */
interface Group {
  readonly isFilled: boolean;
  readonly first: number;
  readonly columns: number;
}

function groupsOf(formulas: readonly (readonly string[])[]): readonly Group[] {
  return (formulas[0] ?? []).reduce<readonly Group[]>((groups, _formula, column) => {
    const isFilled = isFilledAlike(formulas.map((row) => row[column] ?? ""));
    const last = groups.at(-1);
    if (last?.isFilled === isFilled) return [...groups.slice(0, -1), { ...last, columns: last.columns + 1 }];
    return [...groups, { isFilled, first: column, columns: 1 }];
  }, []);
}

/** From so many columns on, a first row and its copy are less than an assignment for each column. */
const WORTH_COPYING = 3;

/** The formulas of a rectangle: one that is filled, a first row that is copied down, or all of them. */
function rectangleWrites(range: RangeSpec, formulas: readonly (readonly string[])[]): readonly CellWrite[] {
  const common = commonFormula(formulas);
  if (common !== null || range.rows === 1) return [{ property: "formulas", range, cells: common ?? formulas }];
  return groupsOf(formulas).flatMap(({ isFilled, first, columns }): readonly CellWrite[] => {
    const part = { ...range, column: range.column + first, columns };
    const cells = formulas.map((row) => row.slice(first, first + columns));
    if (!isFilled) return [{ property: "formulas", range: part, cells }];
    if (columns < WORTH_COPYING) return byColumn(part, cells);
    const top = { ...part, rows: 1 };
    return [
      { property: "formulas", range: top, cells: cells.slice(0, 1) },
      { property: "copy", range: { ...part, row: part.row + 1, rows: part.rows - 1 }, cells: top },
    ];
  });
}

function byColumn(range: RangeSpec, formulas: readonly (readonly string[])[]): readonly CellWrite[] {
  return Array.from({ length: range.columns }, (_unused, index) => ({
    property: "formulas",
    range: { ...range, column: range.column + index, columns: 1 },
    cells: formulas[0]?.[index] ?? "",
  }));
}

/** The formulas of a block, in as few bytes as Excel takes them. */
export function formulaWrites(block: CellBlock): readonly CellWrite[] {
  return formulaRanges(block).flatMap((range) => {
    const [top, left] = [range.row - block.row, range.column - block.column];
    const formulas = block.values
      .slice(top, top + range.rows)
      .map((row) => row.slice(left, left + range.columns).map(formulaOf));
    return rectangleWrites(range, formulas);
  });
}

/** Writes cells; tables and names that formulas mention must be there. */
export function writeCells(sheet: Excel.Worksheet, { property, range, cells }: CellWrite): void {
  if (property === "copy") rangeOf(sheet, range).copyFrom(rangeOf(sheet, cells), "Formulas");
  // Excel takes one value for all cells of a range; the type does not know.
  else rangeOf(sheet, range)[property] = cells as CellInput[][];
}

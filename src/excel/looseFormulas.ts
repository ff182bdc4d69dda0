import { formulaJudge } from "../workbook/read/formulas";
import type { CellSpec, RangeSpec, SheetSpec, TableSpec } from "../workbook/spec";
import { rangeOf } from "./ranges";
import { formulaOf, isFormula } from "./textCell";
import { isFilledAlike } from "./writeCells";

/**
 * A column of a table whose formulas are not one calculated column: some rows only, or different ones. Excel takes what an
 * add-in writes for typed, and with its option "Fill formulas in tables to create calculated columns", on by default, the
 * first formula fills the blank cells and the next ones take the place of all (OfficeDev/office-js issues 2093, 5909, 6745).
 * A column that holds data is left alone (Microsoft support, "Use calculated columns in an Excel table"), so its cells hold
 * a figure while formulas are written.
 */
export interface LooseColumn {
  readonly sheet: string;
  readonly table: string;
  /** The cells below the header. */
  readonly body: RangeSpec;
  readonly cells: readonly CellSpec[];
}

function cellAt({ blocks }: SheetSpec, row: number, column: number): CellSpec {
  for (const block of blocks) {
    const cell = block.values[row - block.row]?.[column - block.column];
    if (cell !== undefined && row >= block.row && column >= block.column) return cell;
  }
  return null;
}

const isBlank = (cell: CellSpec): boolean => cell === null || cell === "";

function looseColumn(spec: SheetSpec, { name, range }: TableSpec, index: number): LooseColumn | null {
  const column = range.column + index;
  const body = { row: range.row + 1, column, rows: range.rows - 1, columns: 1 };
  const cells = Array.from({ length: body.rows }, (_unused, row) => cellAt(spec, body.row + row, column));
  const isCalculated = cells.every(isFormula) && isFilledAlike(cells.map(formulaOf));
  if (!cells.some(isFormula) || isCalculated) return null;
  return { sheet: spec.name, table: name, body, cells };
}

/** The loose columns of a sheet's tables. */
export function looseColumns(spec: SheetSpec): readonly LooseColumn[] {
  return spec.tables.flatMap((table) =>
    Array.from({ length: table.range.columns }, (_unused, index) => looseColumn(spec, table, index)).filter(
      (each) => each !== null,
    ),
  );
}

/** Fills the columns with a figure. Before the constants, which take its place. */
export function holdColumns(sheet: Excel.Worksheet, columns: readonly LooseColumn[]): void {
  for (const { body } of columns) rangeOf(sheet, body).values = 0 as unknown as number[][];
}

/** Takes the figure out of the cells that stay blank. After the formulas. */
export function releaseColumns(sheet: Excel.Worksheet, columns: readonly LooseColumn[]): void {
  for (const { body, cells } of columns) {
    const left = cells.map((cell) => (isBlank(cell) ? "" : null));
    if (left.includes("")) rangeOf(sheet, body).values = left.map((cell) => [cell]);
  }
}

/** Queues reading the columns back. The function answers, after the sync, where a formula is missing, too many or another. */
export function queueCheck(sheet: Excel.Worksheet, columns: readonly LooseColumn[]): () => string | null {
  const read = columns.map((column) => {
    const range = rangeOf(sheet, column.body);
    range.load("formulas,address");
    return { column, range };
  });
  return () => read.find(({ column, range }) => !isAsWritten(column, range.formulas))?.range.address ?? null;
}

function isAsWritten({ table, cells }: LooseColumn, found: readonly (readonly unknown[])[]): boolean {
  return cells.every((cell, row) => {
    const text = found[row]?.[0];
    const isFound = typeof text === "string" && text.startsWith("=");
    // A text that begins with "=" reads like a formula.
    if (!isFormula(cell)) return !isFound || typeof cell === "string";
    return isFound && formulaJudge(formulaOf(cell), table)(text);
  });
}

import type { GridTable } from "../grid";
import type { Book } from "./book";
import {
  columnsIn,
  contains,
  isWholeColumns,
  isWholeRows,
  rowsIn,
  shiftBand,
  shifted,
  type Rect,
  type Shift,
} from "./rect";
import { renameColumnInFormula, renameTableInFormula } from "./structuredReference";
import { shiftFormula } from "./references";

const isWhole = (rect: Rect): boolean => isWholeRows(rect) || isWholeColumns(rect);

function shiftOf(rect: Rect, isDown: boolean, sign: 1 | -1): Shift {
  return isDown
    ? { axis: "rows", index: rect.top, count: sign * rowsIn(rect), across: [rect.left, rect.right] }
    : { axis: "columns", index: rect.left, count: sign * columnsIn(rect), across: [rect.top, rect.bottom] };
}

/** Inserts cells: formulas, names, tables, merges and rules that refer to what moves follow it. */
export function insertCells(book: Book, sheetId: string, rect: Rect, direction: "Down" | "Right"): void {
  book.grid.cells.insert(sheetId, rect, direction);
  // Whole rows and columns are told by the grid, which moves all that is its own.
  if (!isWhole(rect)) moveRest(book, sheetId, shiftOf(rect, direction === "Down", 1));
}

/** Removes cells; what referred to them alone becomes `#REF!`. */
export function removeCells(book: Book, sheetId: string, rect: Rect, direction: "Up" | "Left"): void {
  book.grid.cells.remove(sheetId, rect, direction);
  if (!isWhole(rect)) moveRest(book, sheetId, shiftOf(rect, direction === "Up", -1));
}

/** Every formula of cells and names, replaced where `rewrite` gives another text; `home` is the sheet of a cell. */
function rewriteAll(book: Book, rewrite: (formula: string, home: string | undefined) => string): void {
  const { cells, names, sheets } = book.grid;
  const homes = new Map(sheets.list().map(({ id, name }) => [id, name]));
  cells.rewriteFormulas((formula, sheetId) => rewrite(formula, homes.get(sheetId)));
  for (const name of names.list()) {
    const formula = rewrite(name.formula, undefined);
    if (formula !== name.formula) names.put({ ...name, formula });
  }
}

/** Formulas of cells and names after a table got another name. */
export function renameTableInFormulas(book: Book, from: string, to: string): void {
  rewriteAll(book, (formula) => renameTableInFormula(formula, from, to));
}

/** Formulas of cells and names after columns of a table got other names. */
export function renameColumnsInFormulas(book: Book, table: string, renamed: ReadonlyMap<string, string>): void {
  rewriteAll(book, (formula) =>
    [...renamed].reduce((text, [from, to]) => renameColumnInFormula(text, table, from, to), formula),
  );
}

function moveRest(book: Book, sheetId: string, shift: Shift): void {
  const sheet = book.sheet(sheetId).name;
  moveTables(book, sheetId, shift);
  moveMerges(book, sheetId, shift);
  rewriteAll(book, (formula, home) => shiftFormula(formula, home, sheet, shift));
  book.shift(sheetId, shift);
}

/** A table keeps its header and one row, as in Excel. */
function tableAfter(table: GridTable, shift: Shift): GridTable | undefined {
  const range = shifted(table.range, shift);
  return range && { ...table, range: { ...range, bottom: Math.max(range.bottom, range.top + 1) } };
}

function moveTables(book: Book, sheetId: string, shift: Shift): void {
  const { tables } = book.grid;
  for (const table of tables.list().filter((each) => each.sheetId === sheetId)) {
    const after = tableAfter(table, shift);
    if (!after) tables.remove(table.id);
    else if (!contains(after.range, table.range) || !contains(table.range, after.range)) tables.put(after);
  }
}

function moveMerges(book: Book, sheetId: string, shift: Shift): void {
  const { layout } = book.grid;
  const band = shiftBand(shift);
  const moving = layout.merges(sheetId).filter((merge) => contains(band, merge) && shifted(merge, shift) !== merge);
  moving.forEach((merge) => layout.unmerge(sheetId, merge));
  const after = moving.flatMap((merge) => shifted(merge, shift) ?? []);
  if (after.length > 0) layout.merge(sheetId, after);
}

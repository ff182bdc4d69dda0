import type { CellWrite } from "../grid";
import { accessDenied, invalidArgument } from "../wire/hostFault";
import { formatRect } from "./address";
import type { Book } from "./book";
import { columnsBefore, fillColumns } from "./calculatedColumns";
import { parseEntry, type CellEntry } from "./cellEntry";
import { emitChanged } from "./changed";
import { renameColumnsFromHeaders } from "./tableHeaders";
import { moveFormula } from "./references";
import { isFormulaValid } from "./formulaSyntax";
import { columnsIn, contains, isWholeColumns, isWholeRows, rectOf, rowsIn, type Rect } from "./rect";

/** Why cells cannot be changed: text for a person, or undefined when they can. */
export function lockedReason(book: Book, sheetId: string, rect: Rect): string | undefined {
  const state = book.state(sheetId);
  if (!state.protection) return undefined;
  const pieces = state.locked.within(rect);
  const open = pieces.filter((piece) => !piece.value);
  const openCells = open.reduce((sum, { rect: part }) => sum + rowsIn(part) * columnsIn(part), 0);
  if (openCells >= rowsIn(rect) * columnsIn(rect)) return undefined;
  return `${book.sheet(sheetId).name}!${formatRect(rect)} is locked`;
}

/** Refuses a change of locked cells on a protected sheet. */
export function assertUnlocked(book: Book, sheetId: string, rect: Rect): void {
  const reason = lockedReason(book, sheetId, rect);
  if (reason !== undefined) throw accessDenied(reason);
}

/** Actions that protection allows only where an option of `protect()` says so. */
export function assertAllowed(book: Book, sheetId: string, option: string): void {
  const protection = book.state(sheetId).protection;
  if (protection && protection.options[option] !== true) {
    throw accessDenied(`${book.sheet(sheetId).name} is protected: ${option}`);
  }
}

/** Spreads one value over a block, or checks that a matrix has its size. */
export function spread(value: unknown, rect: Rect): readonly (readonly unknown[])[] {
  if (!Array.isArray(value)) {
    if (isWholeRows(rect) || isWholeColumns(rect)) throw invalidArgument("a whole row or column");
    return Array.from({ length: rowsIn(rect) }, () => Array<unknown>(columnsIn(rect)).fill(value));
  }
  const rows = value as readonly unknown[];
  const fits =
    rows.length === rowsIn(rect) && rows.every((row) => Array.isArray(row) && row.length === columnsIn(rect));
  if (fits) return rows as readonly (readonly unknown[])[];
  const columns = Array.isArray(rows[0]) ? rows[0].length : 0;
  throw invalidArgument(`${rows.length}×${columns} values for ${formatRect(rect)}`);
}

/**
 * A formula that does not parse is refused: "Usually, a save failure ['The argument is invalid or missing or has an incorrect
 * format'] is caused by some syntax error in a formula" (microsoft/advanced-formula-environment issue 58).
 */
export function assertParses(formula: string): void {
  if (!isFormulaValid(formula)) throw invalidArgument(`formula ${formula}`);
}

/** Writes values as Excel does: text is read, one formula is filled, formulas are kept, headers rename table columns. */
export function writeValues(book: Book, sheetId: string, rect: Rect, values: unknown): void {
  const matrix = spread(values, rect);
  assertUnlocked(book, sheetId, rect);
  const headers = headersOn(book, sheetId);
  const isFilled = !Array.isArray(values);
  const year = book.plays.today().getFullYear();
  const entries = matrix.map((row, i) =>
    row.map((value, j) => {
      const cell = rectOf(rect.top + i, rect.left + j);
      const isText = typeof value === "string" && value !== "";
      const format = isText ? book.grid.styles.numberFormat(sheetId, cell.top, cell.left) : "General";
      const parsed = parseEntry(value, format, year);
      if (parsed?.kind === "formula") assertParses(parsed.formula);
      const entry = isFilled && parsed?.kind === "formula" ? movedEntry(parsed, i, j) : parsed;
      return headers.some((header) => contains(header, cell)) ? asHeader(entry, value) : entry;
    }),
  );
  const before = rowsIn(rect) * columnsIn(rect) === 1 ? book.grid.cells.read(sheetId, rect)[0]?.[0] : undefined;
  const writes = entries.map((row) => row.map((entry) => entry && toWrite(entry)));
  const hasFormula = entries.some((row) => row.some((entry) => entry?.kind === "formula"));
  const columns = hasFormula && book.plays.fillsFormulas ? columnsBefore(book, sheetId, rect, writes) : [];
  book.grid.cells.write(sheetId, rect, writes);
  fillColumns(book, sheetId, columns);
  applyImpliedFormats(book, sheetId, rect, entries);
  renameColumnsFromHeaders(book, sheetId, rect);
  emitChanged(book, sheetId, rect, before);
}

/**
 * One formula for a whole range is filled into it: its relative references follow from cell to cell, as with `Range.Formula` of
 * VBA. Source: Microsoft 365 Developer Platform ideas, "Allow passing a single value to the Range object Values and Formulas".
 */
function movedEntry(entry: CellEntry & { readonly kind: "formula" }, rows: number, columns: number): CellEntry {
  return { ...entry, formula: moveFormula(entry.formula, rows, columns) };
}

function toWrite(entry: CellEntry): CellWrite {
  if (entry.kind === "text") return { kind: "value", value: entry.value, forceText: true };
  if (entry.kind === "value") return { kind: "value", value: entry.value };
  return entry;
}

function headersOn(book: Book, sheetId: string): readonly Rect[] {
  const tables = book.grid.tables.list().filter((table) => table.sheetId === sheetId);
  return tables.map(({ range }) => ({ ...range, bottom: range.top }));
}

/** Table headers are text whatever is written. */
function asHeader(entry: CellEntry | undefined, value: unknown): CellEntry | undefined {
  if (!entry || entry.kind === "text") return entry;
  if (entry.kind === "clear") return undefined;
  return { kind: "text", value: String(value) };
}

function applyImpliedFormats(
  book: Book,
  sheetId: string,
  rect: Rect,
  entries: readonly (readonly (CellEntry | undefined)[])[],
): void {
  entries.forEach((row, i) =>
    row.forEach((entry, j) => {
      if (entry?.kind !== "value" || entry.numberFormat === undefined) return;
      const cell = rectOf(rect.top + i, rect.left + j);
      book.grid.styles.apply(sheetId, cell, { numberFormat: entry.numberFormat });
    }),
  );
}

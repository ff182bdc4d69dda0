import type { GridEvent } from "../grid";
import type { Book } from "./book";
import { parseEntry } from "./cellEntry";
import { excelFormatOf } from "./typedText";
import { cellsIn, rectOf, type Rect } from "./rect";

type Edited = Extract<GridEvent, { readonly kind: "edited" }>;

/**
 * What a person typed as Excel takes it: the grid reads fewer texts as numbers and dates than Excel in Chinese does, and gives
 * other formats for those that it reads. Formats that a cell had are left alone.
 */
export function readAsExcel(book: Book, { sheetId, rect, formatBefore }: Edited): void {
  const contents = book.grid.cells.read(sheetId, rect);
  const year = book.plays.today().getFullYear();
  contents.forEach((row, i) =>
    row.forEach(({ value, formula, isForced }, j) => {
      const cell = rectOf(rect.top + i, rect.left + j);
      if (typeof value !== "string" || formula !== undefined || isForced || isHeader(book, sheetId, cell)) return;
      const entry = parseEntry(value, book.grid.styles.numberFormat(sheetId, cell.top, cell.left), year);
      if (entry?.kind !== "value" || typeof entry.value === "string") return;
      book.grid.cells.write(sheetId, cell, [[{ kind: "value", value: entry.value }]]);
      const { numberFormat } = entry;
      if (numberFormat !== undefined) book.grid.styles.apply(sheetId, cell, { numberFormat });
    }),
  );
  if (cellsIn(rect) === 1 && formatBefore === "General") correctFormat(book, sheetId, rect);
}

function correctFormat(book: Book, sheetId: string, cell: Rect): void {
  const numberFormat = excelFormatOf(book.grid.styles.numberFormat(sheetId, cell.top, cell.left));
  if (numberFormat !== undefined) book.grid.styles.apply(sheetId, cell, { numberFormat });
}

function isHeader(book: Book, sheetId: string, { top, left }: Rect): boolean {
  return book.grid.tables
    .list()
    .some(
      (table) =>
        table.sheetId === sheetId && table.range.top === top && left >= table.range.left && left <= table.range.right,
    );
}

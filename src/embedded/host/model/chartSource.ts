import type { Book } from "./book";
import type { SeriesState, SheetRect } from "./chartState";
import { columnsIn, rowsIn, type Rect } from "./rect";

/** Cuts a block into series as Excel does: text in the first row or column names them. */
export function seriesFrom(book: Book, source: SheetRect, seriesBy: unknown): readonly SeriesState[] {
  const { sheetId, rect } = source;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && columnsIn(rect) > rowsIn(rect));
  const cells = book.grid.cells.read(sheetId, rect);
  const isText = (row: number, column: number): boolean => {
    const { value } = cells[row]?.[column] ?? { value: null };
    return value === null || typeof value === "string";
  };
  const lastRow = rowsIn(rect) - 1;
  const lastColumn = columnsIn(rect) - 1;
  const headerRow = lastRow > 0 && isText(0, lastColumn);
  const headerColumn = lastColumn > 0 && isText(lastRow, 0);
  const body: Rect = {
    ...rect,
    top: rect.top + (headerRow ? 1 : 0),
    left: rect.left + (headerColumn ? 1 : 0),
  };
  const layout = { sheetId, rect, body, headerRow, headerColumn };
  return byRows ? rowSeries(book, layout) : columnSeries(book, layout);
}

interface Layout {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly body: Rect;
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

function columnSeries(book: Book, { sheetId, rect, body, headerRow, headerColumn }: Layout): SeriesState[] {
  const categories = headerColumn ? { sheetId, rect: { ...body, left: rect.left, right: rect.left } } : undefined;
  return Array.from({ length: columnsIn(body) }, (_, i) => {
    const column = body.left + i;
    const name = headerRow ? text(book, sheetId, rect.top, column) : `Series${i + 1}`;
    return newSeries(name, { sheetId, rect: { ...body, left: column, right: column } }, categories);
  });
}

function rowSeries(book: Book, { sheetId, rect, body, headerRow, headerColumn }: Layout): SeriesState[] {
  const categories = headerRow ? { sheetId, rect: { ...body, top: rect.top, bottom: rect.top } } : undefined;
  return Array.from({ length: rowsIn(body) }, (_, i) => {
    const row = body.top + i;
    const name = headerColumn ? text(book, sheetId, row, rect.left) : `Series${i + 1}`;
    return newSeries(name, { sheetId, rect: { ...body, top: row, bottom: row } }, categories);
  });
}

/** A series with nothing set but its cells. */
export function newSeries(name: string, values?: SheetRect, categories?: SheetRect): SeriesState {
  return {
    name,
    ...(values ? { values } : {}),
    ...(categories ? { categories } : {}),
    hasDataLabels: false,
  };
}

function text(book: Book, sheetId: string, row: number, column: number): string {
  const rect = { top: row, bottom: row, left: column, right: column };
  return book.grid.cells.text(sheetId, rect)[0]?.[0] ?? "";
}

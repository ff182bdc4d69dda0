import type { CellContent } from "../grid";
import { formatRect } from "./address";
import { tableRect, type Book } from "./book";
import { EventType, WORKBOOK_TARGET } from "./events";
import { intersect, type Rect } from "./rect";

/** What happened to cells, in the words of `Excel.DataChangeType`. */
export type ChangeType =
  "RangeEdited" | "RowInserted" | "RowDeleted" | "ColumnInserted" | "ColumnDeleted" | "CellInserted" | "CellDeleted";

/** Tells the listeners of the sheet, the workbook and the tables that cells changed. */
export function emitChanged(
  book: Book,
  sheetId: string,
  rect: Rect,
  before?: CellContent,
  changeType: ChangeType = "RangeEdited",
): void {
  const address = formatRect(rect);
  const base = { changeType, source: "Local", worksheetId: sheetId, address, triggerSource: "Unknown" };
  const payload = { ...base, ...(before ? oneCell(book, sheetId, rect, before) : {}) };
  book.events.emit(EventType.changed, sheetId, payload);
  book.events.emit(EventType.changed, WORKBOOK_TARGET, payload);
  for (const table of book.grid.tables.list()) {
    const touched = table.sheetId === sheetId && intersect(tableRect(book, table), rect);
    if (!touched) continue;
    book.events.emit(EventType.tableChanged, table.id, { ...payload, tableId: table.id });
    book.events.emit(EventType.tableChanged, WORKBOOK_TARGET, { ...payload, tableId: table.id });
  }
}

function oneCell(book: Book, sheetId: string, rect: Rect, before: CellContent): object {
  const after = book.grid.cells.read(sheetId, rect)[0]?.[0] ?? { value: null };
  return {
    valueBefore: before.value ?? "",
    valueAfter: after.value ?? "",
    valueTypeBefore: valueType(before),
    valueTypeAfter: valueType(after),
  };
}

/** The word of `Excel.RangeValueType`. */
export function valueType(content: CellContent): string {
  if (content.isError) return "Error";
  if (content.value === null) return content.formula === undefined ? "Empty" : "String";
  if (typeof content.value === "number") return "Double";
  return typeof content.value === "boolean" ? "Boolean" : "String";
}

import { HostFault } from "../wire/hostFault";
import { formatRect } from "./address";
import type { Book } from "./book";
import { EventType, WORKBOOK_TARGET } from "./events";
import type { Rect } from "./rect";

/** Selects cells on their sheet, which must be visible, and tells so. */
export function selectCells(book: Book, sheetId: string, rect: Rect): void {
  activateSheet(book, sheetId);
  book.grid.sheets.select(sheetId, rect);
  emitSelected(book, sheetId, rect);
}

/** Shows a sheet; a hidden one cannot be. */
export function activateSheet(book: Book, sheetId: string): void {
  if (book.sheet(sheetId).hidden) {
    throw new HostFault("InvalidOperation", "A hidden sheet cannot be activated.");
  }
  const previous = book.grid.sheets.activeId();
  if (previous === sheetId) return;
  book.grid.sheets.activate(sheetId);
  emitActivated(book, sheetId, previous);
}

/** Tells who listens that another sheet is in front. */
export function emitActivated(book: Book, sheetId: string, previousId: string | undefined): void {
  for (const target of [sheetId, WORKBOOK_TARGET]) {
    book.events.emit(EventType.activated, target, { worksheetId: sheetId });
  }
  if (previousId === undefined) return;
  for (const target of [previousId, WORKBOOK_TARGET]) {
    book.events.emit(EventType.deactivated, target, { worksheetId: previousId });
  }
}

/** Tells who listens that other cells are selected. */
export function emitSelected(book: Book, sheetId: string, rect: Rect): void {
  const payload = { worksheetId: sheetId, address: formatRect(rect) };
  book.events.emit(EventType.documentSelection, "", {});
  book.events.emit(EventType.selection, sheetId, payload);
  book.events.emit(EventType.selection, WORKBOOK_TARGET, payload);
}

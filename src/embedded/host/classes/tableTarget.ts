import type { GridTable } from "../grid";
import type { Book } from "../model/book";
import { columnsIn, rowsIn, type Rect } from "../model/rect";
import { accessDenied, itemNotFound } from "../wire/hostFault";

/** What a table object stands for. */
export interface TableTarget {
  readonly book: Book;
  readonly tableId: string;
}

/** The table as the grid has it now. */
export function tableOf({ book, tableId }: TableTarget): GridTable {
  const table = book.grid.tables.list().find(({ id }) => id === tableId);
  if (!table) throw itemNotFound();
  return table;
}

/** Changes to a table itself are refused on a protected sheet. */
export function assertTableFree(target: TableTarget): GridTable {
  const table = tableOf(target);
  if (target.book.state(table.sheetId).protection) {
    throw accessDenied(`${target.book.sheet(table.sheetId).name} is protected`);
  }
  return table;
}

/** The rows between header and totals. */
export const bodyRect = ({ range }: GridTable): Rect => ({ ...range, top: range.top + 1 });

/**
 * True while a table has no rows: its body is one blank row that waits for them, "the Insert row" of VBA's
 * `ListObject.InsertRowRange`.
 */
export function isEmpty(book: Book, table: GridTable): boolean {
  const body = bodyRect(table);
  if (!book.tableState(table.id).hasInsertRow || rowsIn(body) > 1) return false;
  const [cells = []] = book.grid.cells.read(table.sheetId, body);
  return cells.every(({ value, formula }) => value === null && formula === undefined);
}

/** Columns a table has, checked against its range; used by rows and columns. */
export const widthOf = (table: GridTable): number => columnsIn(table.range);

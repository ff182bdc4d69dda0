import type { GridTable } from "../grid";
import type { Book } from "../model/book";
import { columnsIn, contains, rowsIn, type Rect } from "../model/rect";
import { writeHeaders } from "../model/headerCells";
import { uniqueColumns } from "../model/tableHeaders";
import { invalidArgument } from "../wire/hostFault";

const isSame = (a: Rect, b: Rect): boolean => contains(a, b) && contains(b, a);

/** Gives a table another block; columns keep their ids, new ones take their names from the cells. */
export function resizeTable(book: Book, table: GridTable, rect: Rect): void {
  if (rowsIn(rect) < 2) throw invalidArgument("a table has a header and at least one row");
  if (isSame(rect, table.range)) return;
  const header = { ...rect, bottom: rect.top };
  const texts = (book.grid.cells.read(table.sheetId, header)[0] ?? []).map(({ value }) => String(value ?? ""));
  const blank = Array.from({ length: columnsIn(rect) }, (_, i) => {
    const old = table.columns[rect.left + i - table.range.left];
    return old ?? { id: book.nextId(`${table.id}-added`), name: "" };
  });
  const columns = uniqueColumns(blank, texts);
  writeHeaders(
    book,
    table.sheetId,
    header,
    columns.map(({ name }) => name),
  );
  book.grid.tables.put({ ...table, range: rect, columns });
}

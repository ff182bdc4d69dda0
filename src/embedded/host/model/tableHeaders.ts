import type { GridTable, GridTableColumn } from "../grid";
import type { Book } from "./book";
import { intersect, type Rect } from "./rect";
import { renameColumnsInFormulas } from "./cellShift";

/** After header cells changed: the columns take their names, and so do the formulas that use them. */
export function renameColumnsFromHeaders(book: Book, sheetId: string, changed: Rect): void {
  for (const table of book.grid.tables.list()) {
    const header = { ...table.range, bottom: table.range.top };
    if (table.sheetId === sheetId && intersect(header, changed)) renameColumns(book, table, header);
  }
}

function renameColumns(book: Book, table: GridTable, header: Rect): void {
  const texts = book.grid.cells.read(table.sheetId, header)[0] ?? [];
  const columns = uniqueColumns(
    table.columns,
    texts.map(({ value }) => (value === null ? "" : String(value))),
  );
  const renamed = columns.filter((column, i) => column.name !== table.columns[i]?.name);
  if (renamed.length === 0) return;
  book.grid.tables.put({ ...table, columns });
  const oldName = (id: string): string => table.columns.find((column) => column.id === id)?.name ?? "";
  renameColumnsInFormulas(book, table.name, new Map(renamed.map(({ id, name }) => [oldName(id), name])));
}

/** Names of a table's columns from header texts: no blanks, no doubles, as Excel makes them. */
export function uniqueColumns(
  columns: readonly GridTableColumn[],
  texts: readonly string[],
): readonly GridTableColumn[] {
  const taken = new Set<string>();
  return columns.map((column, index) => {
    const wanted = texts[index] === undefined || texts[index] === "" ? `Column${index + 1}` : texts[index];
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${wanted}${n}`;
    taken.add(name.toLowerCase());
    return { id: column.id, name };
  });
}

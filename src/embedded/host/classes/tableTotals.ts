import type { GridTable } from "../grid";
import type { Book } from "../model/book";
import { insertCells, removeCells } from "../model/cellShift";
import { columnsIn, type Rect } from "../model/rect";

/** Shows or hides the totals row: a label and, as Excel does, the sum of the last column. */
export function setTotals(book: Book, table: GridTable, show: boolean): void {
  const state = book.tableState(table.id);
  if (state.showTotals === show) return;
  const row: Rect = { ...table.range, top: table.range.bottom + 1, bottom: table.range.bottom + 1 };
  const { cells } = book.grid;
  if (!show) {
    removeCells(book, table.sheetId, row, "Up");
    state.showTotals = false;
    return;
  }
  const below = cells.used(table.sheetId, true);
  if (below && below.bottom > table.range.bottom) insertCells(book, table.sheetId, row, "Down");
  state.showTotals = true;
  const last = table.columns[columnsIn(table.range) - 1];
  const sum = { kind: "formula", formula: `=SUBTOTAL(109,${table.name}[${last?.name ?? ""}])` } as const;
  const label = { kind: "value", value: "Total" } as const;
  const writes = table.columns.map((_, i) => (i === 0 ? label : i === table.columns.length - 1 ? sum : undefined));
  cells.write(table.sheetId, row, [writes]);
}

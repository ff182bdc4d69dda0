import type { Book } from "./book";
import { emitChanged } from "./changed";
import type { Rect } from "./rect";

/** Headers are stored as text; an unchanged text cell is left alone. */
export function writeHeaders(book: Book, sheetId: string, header: Rect, names: readonly string[]): void {
  const current = book.grid.cells.read(sheetId, header)[0] ?? [];
  const writes = names.map((name, i) =>
    current[i]?.value === name ? undefined : ({ kind: "value", value: name, forceText: true } as const),
  );
  if (writes.some((write) => write)) book.grid.cells.write(sheetId, header, [writes]);
  emitChanged(book, sheetId, header);
}

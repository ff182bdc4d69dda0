import type { Book } from "./book";
import { intersect, type Rect } from "./rect";

/** Points per half-width character at 11 points, and the padding of a cell. */
const CHARACTER = 5.7;
const PADDING = 9;
const LINE = 15;
/** Excel keeps columns readable; ours stop here, since headings may be long. */
const WIDEST = 400;

/** Width of a line of text in half-width characters; Chinese ones count twice. */
function widthOf(line: string): number {
  return Array.from(line).reduce((sum, character) => sum + ((character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1), 0);
}

const lines = (text: string): readonly string[] => text.split("\n");

/** Makes columns as wide as their text, estimated: the grid measures nothing without a page. */
export function autofitColumns(book: Book, sheetId: string, rect: Rect): void {
  const part = usedPart(book, sheetId, rect);
  if (!part) return;
  const texts = book.grid.cells.text(sheetId, part);
  for (let column = part.left; column <= part.right; column++) {
    const widths = texts.flatMap((row) => lines(row[column - part.left] ?? "").map(widthOf));
    const widest = Math.max(0, ...widths);
    if (widest === 0) continue;
    const points = Math.min(WIDEST, widest * CHARACTER + PADDING);
    book.grid.layout.setColumnWidth(sheetId, { ...rect, left: column, right: column }, points);
  }
}

/** Makes rows as high as their wrapped text, estimated from the widths of the columns. */
export function autofitRows(book: Book, sheetId: string, rect: Rect): void {
  const part = usedPart(book, sheetId, rect);
  if (!part) return;
  const { layout, styles, cells } = book.grid;
  cells.text(sheetId, part).forEach((row, i) => {
    const counts = row.map((text, j) => {
      const { wrap } = styles.at(sheetId, part.top + i, part.left + j);
      const room = (layout.columnWidth(sheetId, part.left + j) - PADDING) / CHARACTER;
      return lines(text).reduce((sum, line) => sum + (wrap ? Math.max(1, Math.ceil(widthOf(line) / room)) : 1), 0);
    });
    const top = part.top + i;
    layout.setRowHeight(sheetId, { ...rect, top, bottom: top }, Math.max(1, ...counts) * LINE + 3);
  });
}

function usedPart(book: Book, sheetId: string, rect: Rect): Rect | undefined {
  const used = book.grid.cells.used(sheetId, true);
  return used && intersect(used, rect);
}

import type { CellStyle, StylePatch } from "../model/cellStyle";
import { MAX_COLUMNS, MAX_ROWS, isWholeColumns, isWholeRows } from "../model/rect";
import { assertAllowed } from "../model/writing";
import type { RangeTarget } from "./targets";

/** Cells looked at to tell whether a format is the same all over a block. */
const SAMPLE_LIMIT = 4_000;

/** The value of a style member over a block: null when it differs. */
export function styleOver<K extends keyof CellStyle>(range: RangeTarget, key: K): CellStyle[K] | null {
  const { book, sheetId, rect } = range;
  const first = book.grid.styles.at(sheetId, rect.top, rect.left)[key];
  const bottom = isWholeColumns(rect) ? rect.top : Math.min(rect.bottom, MAX_ROWS - 1);
  const right = isWholeRows(rect) ? rect.left : Math.min(rect.right, MAX_COLUMNS - 1);
  let looked = 0;
  for (let row = rect.top; row <= bottom; row++) {
    for (let column = rect.left; column <= right; column++) {
      if ((looked += 1) > SAMPLE_LIMIT) return first;
      if (book.grid.styles.at(sheetId, row, column)[key] !== first) return null;
    }
  }
  return first;
}

/** Changes the style of a block, unless protection forbids formatting. */
export function applyStyle({ book, sheetId, rect }: RangeTarget, patch: StylePatch): void {
  assertAllowed(book, sheetId, "allowFormatCells");
  book.grid.styles.apply(sheetId, rect, patch);
}

/** A block of cells, zero-based, both ends included. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** Rows and columns of an Excel sheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Builds a block from its first cell and its size. */
export function rectOf(top: number, left: number, rows = 1, columns = 1): Rect {
  return { top, left, bottom: top + rows - 1, right: left + columns - 1 };
}

/** The whole sheet. */
export const WHOLE_SHEET: Rect = rectOf(0, 0, MAX_ROWS, MAX_COLUMNS);

export const rowsIn = (rect: Rect): number => rect.bottom - rect.top + 1;
export const columnsIn = (rect: Rect): number => rect.right - rect.left + 1;
export const cellsIn = (rect: Rect): number => rowsIn(rect) * columnsIn(rect);
export const isWholeColumns = (rect: Rect): boolean => rect.top === 0 && rect.bottom === MAX_ROWS - 1;
export const isWholeRows = (rect: Rect): boolean => rect.left === 0 && rect.right === MAX_COLUMNS - 1;

/** True when the block lies on a sheet. */
export function isOnSheet(rect: Rect): boolean {
  return (
    rect.top >= 0 &&
    rect.left >= 0 &&
    rect.bottom < MAX_ROWS &&
    rect.right < MAX_COLUMNS &&
    rect.top <= rect.bottom &&
    rect.left <= rect.right
  );
}

/** The common part, or undefined. */
export function intersect(a: Rect, b: Rect): Rect | undefined {
  const rect = {
    top: Math.max(a.top, b.top),
    left: Math.max(a.left, b.left),
    bottom: Math.min(a.bottom, b.bottom),
    right: Math.min(a.right, b.right),
  };
  return rect.top <= rect.bottom && rect.left <= rect.right ? rect : undefined;
}

/** The smallest block around both. */
export function bounding(a: Rect, b: Rect): Rect {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.top <= inner.top && outer.left <= inner.left && outer.bottom >= inner.bottom && outer.right >= inner.right;

/** What is left of `from` outside `hole`: none to four blocks. */
export function subtract(from: Rect, hole: Rect): readonly Rect[] {
  const common = intersect(from, hole);
  if (!common) return [from];
  const above = { ...from, bottom: common.top - 1 };
  const below = { ...from, top: common.bottom + 1 };
  const before = { ...common, left: from.left, right: common.left - 1 };
  const after = { ...common, left: common.right + 1, right: from.right };
  return [above, before, after, below].filter((rect) => rect.top <= rect.bottom && rect.left <= rect.right);
}

/** Rows or columns inserted (`count` > 0) or removed (`count` < 0) at `index`. */
export interface Shift {
  readonly axis: "rows" | "columns";
  readonly index: number;
  readonly count: number;
  /** Where only a part of the sheet moves: the columns of the rows that move, or the rows of the columns. */
  readonly across?: readonly [first: number, last: number];
}

/** The part of a sheet that a shift concerns: all of it, or a band of columns or rows. */
export function shiftBand({ axis, across }: Shift): Rect {
  if (!across) return WHOLE_SHEET;
  const [first, last] = across;
  return axis === "rows" ? { ...WHOLE_SHEET, left: first, right: last } : { ...WHOLE_SHEET, top: first, bottom: last };
}

/**
 * Where a block is after the shift; undefined when it was removed. A block that reaches beyond the part that moves stays.
 * Rows inserted right below a block's last row join it, as formats do in Excel,
 * only with `inherit`.
 */
export function shifted(rect: Rect, shift: Shift, inherit = false): Rect | undefined {
  if (shift.across && !contains(shiftBand(shift), rect)) return rect;
  const rows = shift.axis === "rows";
  const limit = (rows ? MAX_ROWS : MAX_COLUMNS) - 1;
  const span = rows ? ([rect.top, rect.bottom] as const) : ([rect.left, rect.right] as const);
  if (span[0] === 0 && span[1] === limit) return rect;
  const moved = moveSpan(span, shift, inherit);
  if (!moved) return undefined;
  const [first, last] = [moved[0], Math.min(moved[1], limit)];
  return rows ? { ...rect, top: first, bottom: last } : { ...rect, left: first, right: last };
}

function moveSpan(
  [first, last]: readonly [number, number],
  { index, count }: Shift,
  inherit: boolean,
): readonly [number, number] | undefined {
  if (count >= 0) {
    if (index > last + (inherit ? 1 : 0)) return [first, last];
    if (index <= first) return [first + count, last + count];
    return [first, last + count];
  }
  const end = index - count - 1;
  const cut = (at: number): number => (at < index ? at : Math.max(index, at + count));
  if (first >= index && last <= end) return undefined;
  return [first > end ? first + count : Math.min(first, index), last > end ? cut(last) : Math.min(last, index - 1)];
}

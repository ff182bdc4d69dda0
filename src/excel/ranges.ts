import { rangeAddress } from "../workbook/address";
import type { RangeSpec } from "../workbook/spec";

/** The range of a description on a sheet. */
export function rangeOf(sheet: Excel.Worksheet, range: RangeSpec): Excel.Range {
  return sheet.getRange(rangeAddress(range));
}

/** True when `outer` covers all of `inner`. */
export function covers(outer: RangeSpec, inner: RangeSpec): boolean {
  return (
    outer.row <= inner.row &&
    outer.column <= inner.column &&
    outer.row + outer.rows >= inner.row + inner.rows &&
    outer.column + outer.columns >= inner.column + inner.columns
  );
}

/** True when two ranges share a cell. */
export function overlap(a: RangeSpec, b: RangeSpec): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The rectangle that two ranges make together; null where they make none. */
export function joined(a: RangeSpec, b: RangeSpec): RangeSpec | null {
  if (a.row === b.row && a.rows === b.rows) {
    if (a.column + a.columns === b.column) return { ...a, columns: a.columns + b.columns };
    if (b.column + b.columns === a.column) return { ...b, columns: a.columns + b.columns };
  }
  if (a.column === b.column && a.columns === b.columns) {
    if (a.row + a.rows === b.row) return { ...a, rows: a.rows + b.rows };
    if (b.row + b.rows === a.row) return { ...b, rows: a.rows + b.rows };
  }
  return null;
}

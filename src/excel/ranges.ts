import { rangeAddress } from "../workbook/address";
import type { RangeSpec } from "../workbook/spec";

/** Ranges by the proxy of their sheet, which a batch has of its own, and by address. */
const asked = new WeakMap<Excel.Worksheet, Map<string, Excel.Range>>();

/** A range for the batch in which it is asked for, and the same one each time: each costs as much as a format. */
export function passingRange(sheet: Excel.Worksheet, address: string): Excel.Range {
  const known = asked.get(sheet) ?? new Map<string, Excel.Range>();
  asked.set(sheet, known);
  const found = known.get(address) ?? sheet.getRange(address);
  known.set(address, found);
  return found;
}

/** The range of a description on a sheet, for the batch in which it is asked for. */
export function rangeOf(sheet: Excel.Worksheet, range: RangeSpec): Excel.Range {
  return passingRange(sheet, rangeAddress(range));
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

/** Characters of an address that Excel's own object model takes at most. */
const MAX_ADDRESS = 255;

/** Addresses as lists of them, each as long as Excel takes. */
function lists(addresses: readonly string[]): readonly (readonly string[])[] {
  return addresses.reduce<readonly (readonly string[])[]>((done, address) => {
    const last = done.at(-1);
    const fits = last && [...last, address].join(",").length <= MAX_ADDRESS;
    return fits ? [...done.slice(0, -1), [...last, address]] : [...done, [address]];
  }, []);
}

/** Several ranges in as few objects as there can be, for the batch in which they are asked for. */
export function areasOf(
  sheet: Excel.Worksheet,
  addresses: readonly string[],
): readonly (Excel.Range | Excel.RangeAreas)[] {
  return lists(addresses).map((list) => {
    const [only, ...others] = list;
    const isOne = only !== undefined && others.length === 0;
    return isOne ? passingRange(sheet, only) : sheet.getRanges(list.join(","));
  });
}

/** Their formats. */
export function formatsOf(sheet: Excel.Worksheet, addresses: readonly string[]): readonly Excel.RangeFormat[] {
  return areasOf(sheet, addresses).map(({ format }) => format);
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

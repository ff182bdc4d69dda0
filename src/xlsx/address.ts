import { quotedSheet, rangeAddress } from "../workbook/address";
import type { RangeSpec } from "../workbook/spec";

/** Reference with sheet name and dollar signs, as in a defined name: '汇总'!$C$4. */
export function absoluteReference(sheet: string, range: RangeSpec): string {
  const fixed = rangeAddress(range).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");
  return `${quotedSheet(sheet)}!${fixed}`;
}

const [DOLLAR, ZERO, LETTER] = [0x24, 0x30, 0x1f];
/** Size of a sheet. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];

const isDigit = (code: number): boolean => code >= ZERO && code <= 0x39;
const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

/** Reads an A1 cell address; null when it is none, or lies outside a sheet. */
export function parseCell(address: string): { readonly row: number; readonly column: number } | null {
  // By hand and not by a pattern: a file has an address for each of its cells.
  let at = address.charCodeAt(0) === DOLLAR ? 1 : 0;
  let column = 0;
  for (; isLetter(address.charCodeAt(at)) && column < COLUMNS; at++)
    column = column * 26 + (address.charCodeAt(at) & LETTER);
  if (address.charCodeAt(at) === DOLLAR) at++;
  let row = 0;
  const firstDigit = at;
  for (; isDigit(address.charCodeAt(at)) && row < ROWS; at++) row = row * 10 + address.charCodeAt(at) - ZERO;
  const isWhole = at === address.length && at > firstDigit;
  return isWhole && column >= 1 && column <= COLUMNS && row >= 1 && row <= ROWS
    ? { row: row - 1, column: column - 1 }
    : null;
}

/** Reads an A1 range or cell address; null when it is none. */
export function parseRange(address: string): RangeSpec | null {
  const [first = "", last = first] = address.split(":");
  const from = parseCell(first);
  const to = parseCell(last);
  if (!from || !to || to.row < from.row || to.column < from.column) return null;
  return { row: from.row, column: from.column, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

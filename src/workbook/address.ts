import type { RangeSpec } from "./spec";

const LETTERS = 26;
const CODE_OF_A = 65;
/** Excel's last column, XFD, and last row; anything beyond is no address. */
const MAX_COLUMN = 16_383;
const MAX_ROW = 1_048_575;

/** Column letters of a 0-based column: 0 → A, 26 → AA. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / LETTERS) - 1;
  const letter = String.fromCharCode(CODE_OF_A + (column % LETTERS));
  return rest < 0 ? letter : columnLetters(rest) + letter;
}

/** 0-based index of column letters; the inverse of `columnLetters`. */
export function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** A1 address of a 0-based cell. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** Absolute address of a 0-based cell: $C$4. */
export function absoluteAddress(row: number, column: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}

/** A1 address of a range; one cell gives one address. */
export function rangeAddress({ row, column, rows, columns }: RangeSpec): string {
  const first = cellAddress(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${cellAddress(row + rows - 1, column + columns - 1)}`;
}

/** A sheet name in quotes, as it may always stand before "!". */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** What a sheet name in quotes says; without the outer ones. */
export function unquoted(name: string): string {
  return name.replace(/''/g, "'");
}

/** A sheet and a cell of it, as a defined name refers to them. */
export interface CellReference {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Reads "'汇总'!$C$4" or "Sheet1!A1:B2" (its first cell); null where it is nothing of the kind, "#REF!" included. */
export function parseReference(text: string): CellReference | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/i.exec(
    text.trim(),
  );
  if (!match) return null;
  const [, quoted, plain, letters = "", digits = ""] = match;
  const row = Number(digits) - 1;
  const column =
    Array.from(letters.toUpperCase()).reduce((sum, letter) => sum * LETTERS + letter.charCodeAt(0) - CODE_OF_A + 1, 0) -
    1;
  if (row < 0 || row > MAX_ROW || column > MAX_COLUMN) return null;
  return { sheet: quoted === undefined ? (plain ?? "") : unquoted(quoted), row, column };
}

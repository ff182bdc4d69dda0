/** A cell that is written plainly, as nearly all are: where its pieces lie in the part. One object for all cells of a part. */
export interface PlainCell {
  row: number;
  column: number;
  /** Number of its style. */
  style: number;
  /** Byte of a type of one letter, `TEXT_RESULT` for "str"; without one, that of a number. */
  type: number;
  /** Empty where it has no value. */
  valueFrom: number;
  valueTo: number;
  /** Negative where it has no formula. */
  formulaFrom: number;
  formulaTo: number;
  /** Index of the formula that it shares with a cell before it, or with those after it where it has one; else negative. */
  shared: number;
}

/** Types of cells as the byte that they are written with. */
export const [NUMBER, SHARED_TEXT, TRUTH, FAULT, TEXT_RESULT] = [0x6e, 0x73, 0x62, 0x65, 0x53] as const;

const [LESS, SLASH, GREATER, BLANK, EQUALS, QUOTE, ZERO, NINE] = [0x3c, 0x2f, 0x3e, 0x20, 0x3d, 0x22, 0x30, 0x39];
const [LETTER_A, LETTER_Z, LETTER_C, LETTER_F, LETTER_R, LETTER_S, LETTER_T, LETTER_V] = [
  0x41, 0x5a, 0x63, 0x66, 0x72, 0x73, 0x74, 0x76,
];
/** Size of a sheet. */
const [ROWS, COLUMNS] = [1_048_576, 16_384];
/** Digits of a style's number: more, and it is none. */
const STYLES = 1_000_000;
/** Texts that are looked through byte by byte; beyond it, it is worth to search. */
const SHORT = 32;

/** Start of the next tag; the length of the part where there is none. */
export function textEnd(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + SHORT; at++) if (bytes[at] === LESS) return at;
  const found = bytes.indexOf(LESS, from + SHORT);
  return found === -1 ? bytes.length : found;
}

/** Index after an address and its quote; 0 where it is none. */
function readAddress(bytes: Uint8Array, from: number, cell: PlainCell): number {
  let [at, column, row] = [from, 0, 0];
  for (let byte = bytes[at] ?? 0; byte >= LETTER_A && byte <= LETTER_Z && column < COLUMNS; byte = bytes[++at] ?? 0)
    column = column * 26 + byte - LETTER_A + 1;
  for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE && row < ROWS; byte = bytes[++at] ?? 0)
    row = row * 10 + byte - ZERO;
  if (bytes[at] !== QUOTE || column < 1 || column > COLUMNS || row < 1 || row > ROWS) return 0;
  cell.row = row - 1;
  cell.column = column - 1;
  return at + 1;
}

/** Index after a style's number and its quote; 0 where it is none. */
function readStyle(bytes: Uint8Array, from: number, cell: PlainCell): number {
  let [at, style] = [from, 0];
  for (let byte = bytes[at] ?? 0; byte >= ZERO && byte <= NINE && style < STYLES; byte = bytes[++at] ?? 0)
    style = style * 10 + byte - ZERO;
  if (bytes[at] !== QUOTE || at === from) return 0;
  cell.style = style;
  return at + 1;
}

/** Index after a type and its quote; 0 for one that is read otherwise. */
function readType(bytes: Uint8Array, from: number, cell: PlainCell): number {
  const first = bytes[from] ?? 0;
  if (bytes[from + 1] === QUOTE) {
    cell.type = first;
    return first === NUMBER || first === SHARED_TEXT || first === TRUTH || first === FAULT ? from + 2 : 0;
  }
  const isText = first === LETTER_S && bytes[from + 1] === LETTER_T && bytes[from + 2] === LETTER_R;
  cell.type = TEXT_RESULT;
  return isText && bytes[from + 3] === QUOTE ? from + 4 : 0;
}

/** Index after the attributes of a cell, each at most once and nothing else; 0 for others. */
function readAttributes(bytes: Uint8Array, from: number, cell: PlainCell): number {
  let [at, seen] = [from, 0];
  while (bytes[at] === BLANK && bytes[at + 2] === EQUALS && bytes[at + 3] === QUOTE) {
    const name = bytes[at + 1];
    const bit = name === LETTER_R ? 1 : name === LETTER_S ? 2 : name === LETTER_T ? 4 : 0;
    if (bit === 0 || (seen & bit) !== 0) return 0;
    seen |= bit;
    const value = at + 4;
    at =
      bit === 1
        ? readAddress(bytes, value, cell)
        : bit === 2
          ? readStyle(bytes, value, cell)
          : readType(bytes, value, cell);
    if (at === 0) return 0;
  }
  // Without an address it follows the cell before it.
  return (seen & 1) === 1 ? at : 0;
}

/** True where `<x>` stands, or `</x>` from its second byte on. */
function isTag(bytes: Uint8Array, at: number, name: number): boolean {
  return bytes[at + 1] === name && bytes[at + 2] === GREATER;
}

/** True where "/>" stands. */
function isEmptyEnd(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === SLASH && bytes[at + 1] === GREATER;
}

/** End of the text of an element that was just opened; -1 unless its closing tag follows at once. */
function elementEnd(bytes: Uint8Array, from: number, name: number): number {
  const end = textEnd(bytes, from);
  return bytes[end + 1] === SLASH && isTag(bytes, end + 1, name) ? end : -1;
}

const codesOf = (text: string): readonly number[] => Array.from(text, (letter) => letter.charCodeAt(0));
const [SHARED, RANGE, INDEX] = [codesOf('<f t="shared"'), codesOf(' ref="'), codesOf(' si="')];

/** Index after an ASCII text; 0 where it does not stand there. */
function past(bytes: Uint8Array, from: number, text: readonly number[]): number {
  for (let at = 0; at < text.length; at++) if (bytes[from + at] !== text[at]) return 0;
  return from + text.length;
}

/** Index of the next quote; 0 where none is near. */
function quoteAfter(bytes: Uint8Array, from: number): number {
  for (let at = from; at < from + SHORT; at++) if (bytes[at] === QUOTE) return at;
  return 0;
}

/** Index after `<f t="shared" si="…"/>`, or after `<f t="shared" ref="…" si="…">` with the formula that others share; 0 for any other tag. */
function readShared(bytes: Uint8Array, from: number, cell: PlainCell): number {
  let at = past(bytes, from, SHARED);
  if (at === 0) return 0;
  const range = past(bytes, at, RANGE);
  if (range > 0) at = quoteAfter(bytes, range) + 1;
  const digits = at > 1 ? past(bytes, at, INDEX) : 0;
  const end = digits === 0 ? 0 : quoteAfter(bytes, digits);
  cell.shared = end === 0 || (bytes[digits] === ZERO && end > digits + 1) ? -1 : wholeNumber(bytes, digits, end);
  if (cell.shared < 0) return 0;
  if (isEmptyEnd(bytes, end + 1)) return end + 3;
  return bytes[end + 1] === GREATER ? readFormula(bytes, end + 2, cell) : 0;
}

/** Index after a formula's text and its closing tag; 0 where it is none. */
function readFormula(bytes: Uint8Array, from: number, cell: PlainCell): number {
  cell.formulaFrom = from;
  cell.formulaTo = elementEnd(bytes, from, LETTER_F);
  return cell.formulaTo <= from ? 0 : cell.formulaTo + 4;
}

/**
 * Reads the cell whose tag starts at `start`, where it is written as spreadsheets write it: an address, a style, a type,
 * then a formula, its own or one that it shares, and a value without attributes. Gives the index after it, 0 for any other cell, which is then read tag
 * by tag. A sheet is hardly anything but such cells, and to read one in a go is several times as quick.
 */
export function readPlainCell(bytes: Uint8Array, start: number, cell: PlainCell): number {
  cell.style = 0;
  cell.type = NUMBER;
  cell.valueFrom = cell.valueTo = cell.formulaTo = 0;
  cell.formulaFrom = cell.shared = -1;
  let at = readAttributes(bytes, start + 2, cell);
  if (at === 0) return 0;
  if (isEmptyEnd(bytes, at)) return at + 2;
  if (bytes[at] !== GREATER) return 0;
  at += 1;
  if (bytes[at] === LESS && isTag(bytes, at, LETTER_F)) {
    at = readFormula(bytes, at + 3, cell);
    if (at === 0) return 0;
  } else if (bytes[at] === LESS && bytes[at + 1] === LETTER_F) {
    at = readShared(bytes, at, cell);
    if (at === 0) return 0;
  }
  if (bytes[at] === LESS && isTag(bytes, at, LETTER_V)) {
    cell.valueFrom = at + 3;
    cell.valueTo = elementEnd(bytes, cell.valueFrom, LETTER_V);
    if (cell.valueTo === -1) return 0;
    at = cell.valueTo + 4;
  } else if (bytes[at] === LESS && bytes[at + 1] === LETTER_V && isEmptyEnd(bytes, at + 2)) at += 4;
  return cellEnd(bytes, at);
}

/** Index after "</c>"; 0 where it does not stand there. */
function cellEnd(bytes: Uint8Array, at: number): number {
  return bytes[at] === LESS && bytes[at + 1] === SLASH && isTag(bytes, at + 1, LETTER_C) ? at + 4 : 0;
}

/** Index after "</v></c>", as a plain cell with a value ends; 0 where it does not stand there. */
export function plainEnd(bytes: Uint8Array, at: number): number {
  const isValueEnd = bytes[at] === LESS && bytes[at + 1] === SLASH && isTag(bytes, at + 1, LETTER_V);
  return isValueEnd ? cellEnd(bytes, at + 4) : 0;
}

/** A new one, to be filled by `readPlainCell`. */
export function plainCell(): PlainCell {
  return {
    row: 0,
    column: 0,
    style: 0,
    type: NUMBER,
    valueFrom: 0,
    valueTo: 0,
    formulaFrom: -1,
    formulaTo: 0,
    shared: -1,
  };
}

/** Whole numbers that fit into an index: more digits are read as any number. */
const DIGITS = 9;

/** The whole number that the bytes are the digits of; -1 for anything else. */
export function wholeNumber(bytes: Uint8Array, from: number, to: number): number {
  if (to === from || to - from > DIGITS) return -1;
  let number = 0;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    number = number * 10 + byte - ZERO;
  }
  return number;
}

import { unescapeText } from "../text";
import { textAt } from "./xml";

const WORD = 4;

interface Known {
  readonly from: number;
  readonly to: number;
  readonly formula: string;
}

/**
 * Reads formulas. A calculated column repeats one long formula in every row: where a cell's formula has the bytes of the
 * one above it, that text is given again, so that a formula is decoded and kept once for a column.
 */
export function formulaTexts(bytes: Uint8Array): (column: number, from: number, to: number) => string {
  const lastOfColumn = new Map<number, Known>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (column, from, to) => {
    const known = lastOfColumn.get(column);
    if (known && isSame(view, known, from, to)) return known.formula;
    const formula = `=${unescapeText(textAt(bytes, from, to, false))}`;
    lastOfColumn.set(column, { from, to, formula });
    return formula;
  };
}

/** Compares four bytes at a time: a sheet is mostly such formulas. */
function isSame(view: DataView, known: Known, from: number, to: number): boolean {
  const length = to - from;
  if (known.to - known.from !== length) return false;
  const whole = length - (length % WORD);
  for (let index = 0; index < whole; index += WORD) {
    if (view.getInt32(known.from + index) !== view.getInt32(from + index)) return false;
  }
  for (let index = whole; index < length; index++) {
    if (view.getUint8(known.from + index) !== view.getUint8(from + index)) return false;
  }
  return true;
}

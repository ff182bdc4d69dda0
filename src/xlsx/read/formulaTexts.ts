import { unescapeText } from "../text";
import { textAt } from "./xml";

interface Known {
  readonly view: DataView;
  readonly from: number;
  readonly length: number;
  readonly formula: string;
}

const WORD = 4;
/** Bytes of formulas that are remembered from file to file; a workbook of a plan has a few hundred thousand. */
const KEPT_BYTES = 2_000_000;
/** Longer formulas, no spreadsheet wrote. */
const LONGEST = 100_000;

/** Formulas of the files read so far: those that one bureau sent out have the same, and to decode them takes longer than to compare. */
const known = new Map<number, Known>();
let kept = 0;

/**
 * Reads formulas. A calculated column repeats one long formula in every row, and files of one plan repeat each other's:
 * where the bytes are those of a formula that was read before, its text is given again.
 */
export function formulaTexts(bytes: Uint8Array): (column: number, from: number, to: number) => string {
  const lastOfColumn = new Map<number, Known>();
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return (column, from, to) => {
    const above = lastOfColumn.get(column);
    if (above && isSame(above, view, from, to)) return above.formula;
    const formula = formulaOf(bytes, view, from, to);
    lastOfColumn.set(column, { view, from, length: to - from, formula });
    return formula;
  };
}

function formulaOf(bytes: Uint8Array, view: DataView, from: number, to: number): string {
  const hash = hashOf(view, from, to);
  const found = known.get(hash);
  return found && isSame(found, view, from, to) ? found.formula : remember(bytes, from, to, hash);
}

function remember(bytes: Uint8Array, from: number, to: number, hash: number): string {
  const formula = `=${unescapeText(textAt(bytes, from, to, false))}`;
  const length = to - from;
  if (length > LONGEST) return formula;
  if (kept + length > KEPT_BYTES) {
    known.clear();
    kept = 0;
  }
  kept += length;
  // A copy, so that the part is not kept; not by `slice`, which Node's buffers do not copy for.
  const view = new DataView(new Uint8Array(bytes.subarray(from, to)).buffer);
  known.set(hash, { view, from: 0, length, formula });
  return formula;
}

function hashOf(view: DataView, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at + WORD <= to; at += WORD) hash = (Math.imul(hash, 31) + view.getInt32(at)) | 0;
  return hash;
}

/** Compares four bytes at a time: a sheet is mostly such formulas. */
function isSame(one: Known, view: DataView, from: number, to: number): boolean {
  const length = to - from;
  if (one.length !== length) return false;
  const whole = length - (length % WORD);
  for (let index = 0; index < whole; index += WORD) {
    if (one.view.getInt32(one.from + index) !== view.getInt32(from + index)) return false;
  }
  for (let index = whole; index < length; index++) {
    if (one.view.getUint8(one.from + index) !== view.getUint8(from + index)) return false;
  }
  return true;
}

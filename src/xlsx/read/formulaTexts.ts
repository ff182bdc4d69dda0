import { unescapeText } from "../text";
import { isSame, type IsSame } from "./sameBytes";
import { textAt } from "./xml";

interface Known {
  readonly bytes: Uint8Array;
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
export function formulaTexts(
  bytes: Uint8Array,
  same: IsSame = isSame,
): (column: number, from: number, to: number) => string {
  const lastOfColumn = new Map<number, Known>();
  const isThat = (found: Known | undefined, from: number, to: number): found is Known =>
    found?.length === to - from && same(found.bytes, found.from, bytes, from, to - from);
  return (column, from, to) => {
    const above = lastOfColumn.get(column);
    if (isThat(above, from, to)) return above.formula;
    const hash = hashOf(bytes, from, to);
    const found = known.get(hash);
    const formula = isThat(found, from, to) ? found.formula : remember(bytes, from, to, hash);
    lastOfColumn.set(column, { bytes, from, length: to - from, formula });
    return formula;
  };
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
  known.set(hash, { bytes: new Uint8Array(bytes.subarray(from, to)), from: 0, length, formula });
  return formula;
}

function hashOf(bytes: Uint8Array, from: number, to: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let hash = to - from;
  for (let at = from; at + WORD <= to; at += WORD) hash = (Math.imul(hash, 31) + view.getInt32(at)) | 0;
  return hash;
}

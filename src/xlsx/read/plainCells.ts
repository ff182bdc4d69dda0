import { plainValue, sharedFormula, shifted } from "./cellRecord";
import type { CellRecord, Lookups, SharedFormulas } from "./cellRecord";
import type { CellMemory, EarlierCell, EarlierCells } from "./earlierCells";
import { formulaTexts } from "./formulaTexts";
import { GENERAL } from "./numberFormats";
import { plainEnd, plainCell, readPlainCell, SHARED_TEXT, textEnd } from "./plainCell";
import { isSame, type IsSame } from "./sameBytes";

const [LESS, LETTER_C, BLANK] = [0x3c, 0x63, 0x20];
/** Cells that are read before the limits are looked at again. */
const RUN = 1_000;
/** Bytes that are compared here; of more, it is worth to call for it. */
const SHORT = 96;

/** What reading the plain cells of a part takes. */
export interface PlainCellsInput {
  readonly bytes: Uint8Array;
  readonly lookups: Lookups;
  readonly sharedFormulas: SharedFormulas;
  readonly memory: CellMemory | null;
  readonly keep: (record: CellRecord) => void;
}

/** Reads the cells of a part that are written plainly. */
export interface PlainCells {
  /** Reads as many as stand one after another; gives the index after them, 0 where the first is none. */
  read(start: number): number;
  /** Place of the last one. */
  readonly last: { readonly row: number; readonly column: number };
  /** Characters of the formulas that were given to other cells than the one they are written in. */
  moved(): number;
  /** To be called once all of the part was read. */
  done(): void;
}

/** True where the start of a cell's tag stands. */
function isCell(bytes: Uint8Array, at: number): boolean {
  return bytes[at] === LESS && bytes[at + 1] === LETTER_C && bytes[at + 2] === BLANK;
}

/** True where so many bytes are the same. */
function isAlike(
  same: IsSame,
  one: Uint8Array,
  from: number,
  other: Uint8Array,
  otherFrom: number,
  length: number,
): boolean {
  if (length > SHORT) return otherFrom + length <= other.length && same(one, from, other, otherFrom, length);
  for (let index = 0; index < length; index++) if (one[from + index] !== other[otherFrom + index]) return false;
  return true;
}

/** Place of a cell of the earlier part after the one that stands where `record` does; null for none. */
function placeFinder({ cells }: EarlierCells): (row: number, column: number) => number | null {
  let places: ReadonlyMap<string, number> | null = null;
  return (row, column) => {
    places ??= new Map(cells.map(({ record }, index) => [`${record.row},${record.column}`, index + 1]));
    return places.get(`${row},${column}`) ?? null;
  };
}

/** Plain cells one after another: those that are as in an earlier part by comparing, the others byte by byte. */
export function plainCells({ bytes, lookups, sharedFormulas, memory, keep }: PlainCellsInput): PlainCells {
  const { strings, formats, dayShift = 0, isSame: same = isSame } = lookups;
  const formulaAt = formulaTexts(bytes, same);
  const earlier = memory?.earlier ?? null;
  const findPlace = earlier && placeFinder(earlier);
  const found: EarlierCell[] | null = memory && !earlier ? [] : null;
  const plain = plainCell();
  const last = { row: -1, column: -1 };
  let [next, alike, all, moved] = [0, 0, 0, 0];

  /** Index after the cell at `at` where it is the next one of the earlier part, up to its value; 0 where it is another. */
  const readAsBefore = ({ bytes: before, cells }: EarlierCells, at: number): number => {
    const known = cells[next];
    if (!known || !isAlike(same, before, known.from, bytes, at, known.head)) return 0;
    const { shared, origin, isOrigin, record, valueLength } = known;
    if (shared !== null && !isOrigin && sharedFormulas.get(shared) !== origin) return 0;
    let end = at + known.head;
    let raw = known.raw;
    if (valueLength >= 0) {
      const from = end;
      const to = textEnd(bytes, from);
      end = plainEnd(bytes, to);
      if (end === 0) return 0;
      const isValueSame =
        to - from === valueLength && isAlike(same, before, known.from + known.head, bytes, from, valueLength);
      if (!isValueSame || known.type === SHARED_TEXT) {
        plain.type = known.type;
        plain.valueFrom = from;
        plain.valueTo = to;
        plain.shared = -1;
        plain.formulaFrom = record.formula === null ? -1 : 0;
        raw = plainValue(bytes, plain, strings);
      }
    }
    if (shared !== null && origin && isOrigin) sharedFormulas.set(shared, origin);
    else if (shared !== null) moved += record.formula?.length ?? 0;
    const { row, column, formula } = record;
    const numberFormat = formats[known.style] ?? GENERAL;
    const value = shifted(raw, numberFormat, dayShift);
    const isSameRecord = value === record.value && numberFormat === record.numberFormat;
    keep(isSameRecord ? record : { row, column, value, formula, numberFormat });
    last.row = row;
    last.column = column;
    alike += 1;
    next += 1;
    return end;
  };

  const readAnew = (at: number): number => {
    const after = readPlainCell(bytes, at, plain);
    const shared = plain.shared < 0 ? null : String(plain.shared);
    const isOrigin = shared !== null && plain.formulaFrom >= 0;
    const given = shared === null || isOrigin ? null : sharedFormulas.get(shared);
    if (after === 0 || given === undefined) return 0;
    const { row, column, style, type, valueFrom, valueTo } = plain;
    const text = given?.moved(row - given.row, column - given.column) ?? null;
    if (text !== null) moved += text.length;
    const formula = plain.formulaFrom < 0 ? text : formulaAt(column, plain.formulaFrom, plain.formulaTo);
    const origin = isOrigin && formula !== null ? sharedFormula(row, column, formula) : given;
    if (isOrigin && origin) sharedFormulas.set(shared, origin);
    const numberFormat = formats[style] ?? GENERAL;
    const raw = plainValue(bytes, plain, strings);
    const record = { row, column, value: shifted(raw, numberFormat, dayShift), formula, numberFormat };
    keep(record);
    const hasValue = valueTo > 0;
    const head = hasValue ? valueFrom - at : after - at;
    const valueLength = hasValue ? valueTo - valueFrom : -1;
    found?.push({ from: at, head, valueLength, style, type, raw, shared, origin, isOrigin, record });
    last.row = row;
    last.column = column;
    next = findPlace?.(row, column) ?? next;
    return after;
  };

  return {
    last,
    read: (start) => {
      let at = start;
      for (let count = 0; count < RUN; count++) {
        const after = (earlier && readAsBefore(earlier, at)) || readAnew(at);
        if (after === 0) return count === 0 ? 0 : at;
        at = after;
        all += 1;
        if (!isCell(bytes, at)) break;
      }
      return at;
    },
    moved: () => moved,
    done: () => {
      if (found) memory?.keep(found);
      else memory?.used(alike, all);
    },
  };
}

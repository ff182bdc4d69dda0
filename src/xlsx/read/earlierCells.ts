import type { RawValue } from "../../workbook/snapshot";
import type { CellRecord, SharedFormula } from "./cellRecord";

/** A plain cell of a part that was read before. */
export interface EarlierCell {
  /** Where it begins in that part. */
  readonly from: number;
  /** Bytes up to its value, or all of it where it has none. */
  readonly head: number;
  /** Bytes of its value; negative where it has none. */
  readonly valueLength: number;
  readonly style: number;
  readonly type: number;
  /** Its value before dates are shifted. */
  readonly raw: RawValue;
  /** Index of the formula that it shares; null for none. */
  readonly shared: string | null;
  /** That formula; null for none. */
  readonly origin: SharedFormula | null;
  /** True where that formula is written in this cell. */
  readonly isOrigin: boolean;
  readonly record: CellRecord;
}

/** A part that was read before, with its plain cells in the order of the file. */
export interface EarlierCells {
  readonly bytes: Uint8Array;
  readonly cells: readonly EarlierCell[];
}

/** Bytes of parts that are kept; a workbook of a plan has a few hundred thousand. */
const KEPT_BYTES = 2_000_000;
/** Larger parts are none that a bureau sent out by the thousand. */
const LARGEST = 500_000;
/** Bytes in which a part says by which program it was written. */
const BEGINNING = 160;
/** Share of cells that must be as they were before for a part to be of use. */
const ALIKE = 0.5;

const earlier = new Map<string, EarlierCells>();
let kept = 0;

/** What is kept of one sheet, as one program writes it. */
export interface CellMemory {
  /** Null where none was read yet: then this one is to be kept. */
  readonly earlier: EarlierCells | null;
  keep(cells: readonly EarlierCell[]): void;
  /** To be told how many of the cells read were as before; a part that is like no other is forgotten. */
  used(alike: number, all: number): void;
}

/**
 * What is kept of the sheets that were read so far. Files that one bureau sent out hold the same cells, up to some of
 * their values, and to compare bytes takes a fraction of the time that reading them does.
 *
 * @param part Name of the sheet's part.
 */
export function cellMemory(part: string, bytes: Uint8Array): CellMemory | null {
  if (bytes.length > LARGEST) return null;
  const key = `${part}\n${String.fromCharCode(...bytes.subarray(0, BEGINNING))}`;
  return {
    earlier: earlier.get(key) ?? null,
    keep: (cells) => {
      if (kept + bytes.length > KEPT_BYTES) {
        earlier.clear();
        kept = 0;
      }
      kept += bytes.length;
      earlier.set(key, { bytes, cells });
    },
    used: (alike, all) => {
      const found = earlier.get(key);
      if (!found || alike >= all * ALIKE) return;
      earlier.delete(key);
      kept -= found.bytes.length;
    },
  };
}

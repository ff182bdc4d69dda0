import type { RangeSpec } from "../../workbook/spec";
import type { CellRecord } from "./cellRecord";
import { sizeOf, usedRange } from "./grid";

/** Times that something far away is left out; a sheet whose cells lie about everywhere is none of ours. */
const MOST_CUTS = 8;

/** What lies near, and a filled cell that does not; null where all do. */
export interface NearRange {
  readonly range: RangeSpec;
  readonly far: CellRecord | null;
}

type Place = (cell: CellRecord) => number;
const PLACES: readonly Place[] = [({ row }) => row, ({ column }) => column];

/** The cells on the fuller side of the widest gap between rows, or columns; null where there is none. */
function cutAtGap(cells: readonly CellRecord[], place: Place): readonly CellRecord[] | null {
  const places = [...new Set(cells.map(place))].sort((a, b) => a - b);
  let [gap, edge] = [1, null as number | null];
  places.forEach((at, index) => {
    const before = places[index - 1] ?? at;
    if (at - before > gap) [gap, edge] = [at - before, at];
  });
  if (edge === null) return null;
  const limit: number = edge;
  const [before, beyond] = [cells.filter((cell) => place(cell) < limit), cells.filter((cell) => place(cell) >= limit)];
  return before.length >= beyond.length ? before : beyond;
}

/**
 * The rectangle around the filled cells; where it has more than `room` cells, without those that lie far from most.
 * Null where nothing is filled, or nothing helps.
 */
export function nearRange(cells: readonly CellRecord[], room: number): NearRange | null {
  const whole = usedRange(cells);
  if (whole && sizeOf(whole) <= room) return { range: whole, far: null };
  let near = cells.filter(({ value, formula }) => value !== null || formula !== null);
  const all = near;
  for (let cuts = 0; cuts <= MOST_CUTS; cuts++) {
    const range = usedRange(near);
    if (!range) return null;
    if (sizeOf(range) <= room) {
      const kept = new Set(near);
      return { range, far: near === all ? null : (all.find((cell) => !kept.has(cell)) ?? null) };
    }
    const cut = PLACES.flatMap((place) => {
      const left = cutAtGap(near, place);
      const size = left && usedRange(left);
      return left && size ? [{ left, size: sizeOf(size) }] : [];
    }).sort((a, b) => a.size - b.size)[0];
    if (!cut) return null;
    near = [...cut.left];
  }
  return null;
}

import { END_RECORD_64, LOCATOR_64 } from "./zipRecords";

/** A number of 32 bits that stands for "see the 64-bit one". */
export const UNKNOWN = 0xffffffff;
const UNKNOWN_COUNT = 0xffff;
/** Kind of the extra field that holds 64-bit numbers of an entry. */
const EXTRA_64 = 1;
const [HEADER, NUMBER] = [4, 8];

/** A number of 64 bits; `UNKNOWN` for one that no file within the limits can have. */
function read64(view: DataView, at: number): number {
  if (at < 0 || at + NUMBER > view.byteLength || view.getUint32(at + 4, true) !== 0) return UNKNOWN;
  return view.getUint32(at, true);
}

/**
 * Number of entries and place of a zip's list, from its last record at `end` or the 64-bit one that this stands for.
 * Programs that write as a stream, such as POI's, use those for small files too.
 * Source: PKWARE APPNOTE 6.3.9, 4.3.14 to 4.3.16.
 */
export function directoryPlace(view: DataView, end: number): { readonly count: number; readonly start: number } {
  const [count, start] = [view.getUint16(end + 10, true), view.getUint32(end + 16, true)];
  if (count !== UNKNOWN_COUNT && start !== UNKNOWN) return { count, start };
  const locator = end - LOCATOR_64.size;
  if (locator < 0 || view.getUint32(locator, true) !== LOCATOR_64.signature) return { count, start };
  const record = read64(view, locator + 8);
  if (record + END_RECORD_64.size > view.byteLength || view.getUint32(record, true) !== END_RECORD_64.signature)
    return { count, start };
  return { count: read64(view, record + 32), start: read64(view, record + 48) };
}

/**
 * The numbers of an entry (size, packed size, place): those of 32 bits, and for each that is unknown the next one of its
 * 64-bit field, which lies among the extra fields. What is nowhere stays unknown.
 * Source: PKWARE APPNOTE 6.3.9, 4.5.3.
 */
export function wholeNumbers(
  view: DataView,
  extra: number,
  length: number,
  numbers: readonly [number, number, number],
): readonly [number, number, number] {
  if (!numbers.includes(UNKNOWN)) return numbers;
  const end = Math.min(extra + length, view.byteLength);
  for (let at = extra; at + HEADER <= end; at += HEADER + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== EXTRA_64) continue;
    let next = at + HEADER;
    const last = next + view.getUint16(at + 2, true);
    const known = (number: number): number => {
      if (number !== UNKNOWN || next + NUMBER > Math.min(last, end)) return number;
      next += NUMBER;
      return read64(view, next - NUMBER);
    };
    const [size, packedSize, place] = numbers;
    return [known(size), known(packedSize), known(place)];
  }
  return numbers;
}

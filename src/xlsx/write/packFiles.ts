import { zipSync } from "fflate";
import type { Zippable } from "fflate";

/** A file of a zip. */
export interface FileToPack {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Noon on the calendar of whoever reads it: a zip keeps local time, so that the same date gives the same bytes everywhere. */
function localNoon(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(year, month - 1, day, 12);
}

/**
 * Packs files into a zip, in the order given; names may be in any script. The same files and date give the same bytes.
 * Workbooks are compressed already and are stored as they are.
 *
 * @param date ISO date that every file carries.
 */
export function packFiles(files: readonly FileToPack[], date: string): Uint8Array {
  const entries: Zippable = Object.fromEntries(files.map(({ name, bytes }) => [name, bytes]));
  return zipSync(entries, { level: 0, mtime: localNoon(date) });
}

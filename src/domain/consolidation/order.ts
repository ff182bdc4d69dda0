import { compareText } from "../shared/text";
import type { Submitted } from "./types";

/** The first day that a file may have been signed on; none for what says no date. */
const dayOf = ({ signed }: Submitted): string => (signed.state === "days" ? signed.days.first : "");

/**
 * Oldest first. What the workbooks carry goes before what people typed or copied: the year and round they were sent for,
 * and how often they were returned to be mended; a mended file is later although nobody changed its date. Then by
 * submission date, by the file's own time and by its name. `chosenOf` says where that order is no reason to choose.
 */
export function compareAge(a: Submitted, b: Submitted): number {
  return (
    a.asOf - b.asOf ||
    a.round - b.round ||
    a.returns - b.returns ||
    compareText(dayOf(a), dayOf(b)) ||
    compareText(a.modified ?? "", b.modified ?? "") ||
    compareText(a.file, b.file) ||
    compareText(contentKey(a), contentKey(b))
  );
}

/** Equal for files that report the same: copies under several names. */
export function contentKey({ reporter, date, round, places, raws, typed }: Submitted): string {
  const figures = places.map(({ breakdownId, period }) => [breakdownId, period]);
  return JSON.stringify([reporter, date, round, figures, raws, typed]);
}

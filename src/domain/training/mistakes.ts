import type { Finding } from "../audit";
import { COPIES } from "./copies";
import type { Mistake } from "./mistake";
import { RUNNING_TOTALS } from "./runningTotals";
import { SLIPS } from "./slips";

/** Every kind of mistake in one row. */
export const MISTAKES: readonly Mistake[] = [...SLIPS, ...RUNNING_TOTALS, ...COPIES];

/** A mistake that stands in cells. */
export interface PlacedMistake {
  /** Rules that name it for what it is. */
  readonly rules: readonly string[];
  /** Null where it concerns all rows. */
  readonly indicatorId: string | null;
  /** Periods of the wrong cells. */
  readonly wrong: readonly string[];
}

/** True for a finding that names the mistake at its cell, for what it is. */
export function names({ rule, place }: Finding, { rules, indicatorId, wrong }: PlacedMistake): boolean {
  return (
    rules.includes(rule) &&
    (indicatorId === null || place.indicatorId === indicatorId) &&
    wrong.includes(place.period ?? "")
  );
}

import type { StatusThresholds } from "../plan/settings";
import { compare, round, subtract } from "../shared/decimal";

/** Decimals of a percentage, and those that keep it from showing what was not reached. */
const DECIMALS = [2, 3, 4] as const;
/** Decimals of a fraction are those of its percentage and two more. */
const OF_FRACTION = 2;
/** Places to which rates are compared with limits, as for the status. */
const COMPARED_DECIMALS = 10;

/** A rate as it is printed. */
export interface ShownRate {
  /** Fraction, exact at the decimals. */
  readonly value: number;
  /** Of the percentage. */
  readonly decimals: number;
}

/** Limits of rates that are held against the target alone. */
export const TARGET_LIMITS: readonly number[] = [1];

/** Limits of the schedule ratio. */
export function scheduleLimits({ ahead, onTrack, near }: StatusThresholds): readonly number[] {
  return [ahead, onTrack, near];
}

/**
 * How a rate is printed: a percentage with two decimals, with three or four where two would show a limit that was not
 * reached (374.99 of 375 is 99.997 %), and cut where four would.
 *
 * @param limits Fractions that mean something once reached.
 */
export function shownRate(rate: number, limits: readonly number[]): ShownRate {
  const missed = limits.filter((limit) => compare(round(rate, COMPARED_DECIMALS), limit) < 0);
  const most = DECIMALS[DECIMALS.length - 1] ?? 0;
  for (const decimals of DECIMALS) {
    const value = round(rate, decimals + OF_FRACTION);
    if (missed.every((limit) => compare(value, limit) < 0)) return { value, decimals };
  }
  return { value: subtract(round(rate, most + OF_FRACTION), 10 ** -(most + OF_FRACTION)), decimals: most };
}

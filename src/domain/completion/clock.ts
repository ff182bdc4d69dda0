import { elapsedYears, planYears } from "../plan/period";
import type { PlanPeriod } from "../plan/types";

/** Where a report stands in the plan's years. */
export interface Clock {
  /** N, years of the plan. */
  readonly planned: number;
  /** k, elapsed years: 0 before the first year, N from the last year on. */
  readonly elapsed: number;
  readonly years: readonly number[];
  /** The last elapsed year; null before the first. */
  readonly year: number | null;
}

/** Reads the clock of a plan at the end of `asOf`. */
export function clockOf(period: PlanPeriod, asOf: number): Clock {
  const years = elapsedYears(period, asOf);
  return {
    planned: planYears(period).length,
    elapsed: years.length,
    years,
    year: years[years.length - 1] ?? null,
  };
}

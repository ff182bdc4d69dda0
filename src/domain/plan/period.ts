import type { PlanPeriod } from "./types";

/** One reported figure's place in time: a plan year, or the total reported for the plan so far. */
export type ReportingPeriod =
  | { readonly type: "year"; readonly year: number }
  | { readonly type: "total" };

/** A period as written in files: "2023" or "total". */
export type PeriodKey = string;

/** The plan's years, first to last. */
export function planYears(period: PlanPeriod): readonly number[] {
  const count = period.lastYear - period.firstYear + 1;
  return Array.from({ length: count }, (_, index) => period.firstYear + index);
}

/** Years that have passed by the end of `asOf`, none before the first year. */
export function elapsedYears(period: PlanPeriod, asOf: number): readonly number[] {
  return planYears(period).filter((year) => year <= asOf);
}

/** Writes a period as a key. */
export function formatPeriod(period: ReportingPeriod): PeriodKey {
  return period.type === "year" ? String(period.year) : "total";
}

import type { PlanPeriod } from "./types";

/** One reported figure's place in time: a plan year, or the total reported for the plan so far. */
export type ReportingPeriod = { readonly type: "year"; readonly year: number } | { readonly type: "total" };

/** A period as written in files: "2023" or "total". */
export type PeriodKey = string;

/** Every row asks for the years of its plan; each period answers once. */
const yearsOfPeriod = new WeakMap<PlanPeriod, readonly number[]>();

function listYears({ firstYear, lastYear }: PlanPeriod): readonly number[] {
  return Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
}

/** The plan's years, first to last. */
export function planYears(period: PlanPeriod): readonly number[] {
  const years = yearsOfPeriod.get(period) ?? listYears(period);
  yearsOfPeriod.set(period, years);
  return years;
}

/** The last answer for each period: all rows of an audit ask about one `asOf`. */
const elapsedOfPeriod = new WeakMap<PlanPeriod, { readonly asOf: number; readonly years: readonly number[] }>();

/** Years that have passed by the end of `asOf`, none before the first year. */
export function elapsedYears(period: PlanPeriod, asOf: number): readonly number[] {
  const known = elapsedOfPeriod.get(period);
  if (known?.asOf === asOf) return known.years;
  const years = planYears(period).filter((year) => year <= asOf);
  elapsedOfPeriod.set(period, { asOf, years });
  return years;
}

/** Writes a period as a key. */
export function formatPeriod(period: ReportingPeriod): PeriodKey {
  return period.type === "year" ? String(period.year) : "total";
}

/** Every period that a row has a cell for: the plan's years, then the total so far. */
export function cellPeriods(period: PlanPeriod): readonly PeriodKey[] {
  return [...planYears(period).map(String), formatPeriod({ type: "total" })];
}

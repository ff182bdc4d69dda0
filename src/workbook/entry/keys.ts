import { MOST_PARTS, planYears } from "../../domain/plan";
import type { PlanPeriod } from "../../domain/plan";
import type { entryHeaders } from "../../messages/sheets/sheets";

/** Columns that people see, besides those of the plan's years. */
export type ShownKey = Exclude<keyof typeof entryHeaders, "year">;

/** Constants of a row that its formulas look at. */
export type ConstantKey = "kind" | "side" | "signs" | "traits" | "method" | "baseline" | "low" | "high" | "reasons";

/** Steps of the calculation. */
export type StepKey = "typed" | "totalText" | "totalReading" | "why" | "met" | "always";

/**
 * `y` reported figure of a year, `d` its text cleaned, `n` the reading, `s` a published target of that year. In a row of
 * shares `d` and `s` hold the parts of the composition reported for the `asOf` year and of the target, one a column.
 */
export type YearPrefix = "y" | "d" | "n" | "s";

/** Key of a year's column. */
export type YearKey = `${YearPrefix}${number}`;

/** A column of the entry table; keys never change, headers follow the language. */
export type EntryKey = ShownKey | ConstantKey | StepKey | YearKey;

/** A column as formulas and readers know it. */
export interface HeadedColumn {
  readonly key: EntryKey;
  readonly header: string;
}

/** Key of a plan year's column. */
export function yearKey(prefix: YearPrefix, year: number): YearKey {
  return `${prefix}${year}`;
}

/** Years that have helper columns: those of the plan, and as many more as the parts of a composition take. */
export function helperYears({ firstYear, lastYear }: PlanPeriod): readonly number[] {
  return planYears({ baseYear: firstYear - 1, firstYear, lastYear: Math.max(lastYear, firstYear + MOST_PARTS - 1) });
}

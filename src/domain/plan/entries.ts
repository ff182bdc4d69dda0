import type { Comparator } from "../notation/types";
import type { PeriodKey } from "./period";

/** A cell as a spreadsheet holds it, before anything is believed about it. */
export interface EntryCell {
  readonly raw: string | number | boolean | null;
  /** The formula behind it, with "="; null for a constant. */
  readonly formula: string | null;
  /** Excel number format code; null where unknown. */
  readonly numberFormat: string | null;
}

/** What a cell says once read. Blank is `missing`, never zero. */
export type Reading =
  | { readonly state: "missing" }
  | {
      readonly state: "number";
      readonly value: number;
      /** "=" for a plain number; ">=" for a bounded reading such as ≥98. */
      readonly comparator: Comparator;
      readonly decimals: number;
    }
  | { readonly state: "composition"; readonly parts: readonly number[]; readonly printed: string }
  | { readonly state: "words"; readonly text: string }
  | { readonly state: "invalid"; readonly text: string };

/** All cells of one indicator, keyed by "2021" … and "total" (the reported cumulative total). */
export type IndicatorCells = Readonly<Record<PeriodKey, EntryCell>>;

/** All readings of one indicator, same keys. */
export type IndicatorReadings = Readonly<Record<PeriodKey, Reading>>;

/** What regions reported, by break-down id, region as printed, and year. */
export type BreakdownEntries = Readonly<Record<string, Readonly<Record<string, IndicatorCells>>>>;

/** Everything reported for a plan, by indicator id. */
export interface PlanEntries {
  readonly cells: Readonly<Record<string, IndicatorCells>>;
  /** Remarks typed beside the rows, by indicator id. */
  readonly remarks: Readonly<Record<string, string>>;
  /** In the unit of each break-down; left out where the plan has none or nothing was read. */
  readonly breakdowns?: BreakdownEntries;
}

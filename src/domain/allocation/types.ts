import type { IndicatorKind } from "../plan/types";

/**
 * How a target is spread: in equal parts, by a base column (last year's figures, the base-year levels),
 * or by weights that somebody typed.
 */
export type AllocationMethod = "equal" | "base" | "weights";

/** A cell of a break-down. */
export interface AllocationPlace {
  readonly region: string;
  readonly year: number;
}

/** A cell that keeps what was typed, in the table's unit. */
export interface LockedCell extends AllocationPlace {
  readonly value: number;
}

/** Figures by region, as printed. */
export type ByRegion = Readonly<Record<string, number>>;

/** Weights of any size; only their proportions count. */
export interface AllocationWeights {
  /** Null: all regions alike. */
  readonly regions: ByRegion | null;
  /** By year, "2021" …; null: all years alike. For a stock the steps of the path, not its levels. */
  readonly years: Readonly<Record<string, number>> | null;
  /** By region and year; takes the place of both. For a stock the shares of each year's level. */
  readonly cells: Readonly<Record<string, Readonly<Record<string, number>>>> | null;
}

/** A total, and how it is to be spread; figures in the table's unit. */
export interface AllocationTask {
  readonly kind: "flow" | "stock";
  readonly regions: readonly string[];
  readonly years: readonly number[];
  /** Decimals that the table prints, 0 … 6. */
  readonly decimals: number;
  /** A flow's sum over all years, a stock's level in the last one. */
  readonly total: number;
  /** A stock's level in the base year; null for a flow, and where the plan prints none. */
  readonly baseline: number | null;
  readonly method: AllocationMethod;
  /** The base column: shares of the method "base", and where a stock's regions start; null for none. */
  readonly base: ByRegion | null;
  readonly weights: AllocationWeights;
  readonly locks: readonly LockedCell[];
}

/** A closed table: rows by region, columns by year, in the order of the task. */
export interface Allocation {
  readonly task: AllocationTask;
  readonly cells: readonly (readonly number[])[];
  /** Sum of the regions in each year. */
  readonly yearTotals: readonly number[];
  /** A flow's sum of the years of each region; null for a stock, whose levels do not add up. */
  readonly regionTotals: readonly number[] | null;
}

/** Why a target cannot be spread as asked. */
export type AllocationProblem =
  /** Rates, compositions and words are not sums of regions. */
  | { readonly code: "not-additive"; readonly kind: IndicatorKind }
  | { readonly code: "no-target"; readonly printed: string | null }
  | { readonly code: "unknown-indicator"; readonly id: string }
  | { readonly code: "incompatible-units"; readonly from: string; readonly to: string }
  /** The figure has more decimals than the table prints, or is too large for them. */
  | { readonly code: "precision"; readonly value: number; readonly decimals: number }
  | { readonly code: "no-unit" }
  | { readonly code: "no-regions" }
  | { readonly code: "too-many-regions"; readonly count: number; readonly limit: number }
  /** Blank, or longer than any name of a place. */
  | { readonly code: "bad-region"; readonly region: string; readonly limit: number }
  | { readonly code: "region-twice"; readonly region: string }
  /** A line of totals among the regions: by its name, or because its figure is the sum of all others. */
  | { readonly code: "region-is-sum"; readonly region: string; readonly by: "name" | "figure" }
  /** Missing, negative or no number; `year` null for a weight of the region, `region` null for one of the year. */
  | { readonly code: "bad-weight"; readonly region: string | null; readonly year: number | null }
  /** Nothing to spread by: all weights are 0; of one year, or (null) altogether. */
  | { readonly code: "no-weight"; readonly year: number | null }
  /** A stock's path needs a level to start from. */
  | { readonly code: "no-baseline" }
  /** The base column does not add up to the city's level in the base year. */
  | { readonly code: "base-differs"; readonly sum: number; readonly baseline: number }
  /** A locked cell outside the table, negative, or with more decimals than it prints. */
  | { readonly code: "bad-lock"; readonly cell: LockedCell }
  /** Locked cells leave less than nothing for the other regions of the year. */
  | {
      readonly code: "locks-exceed";
      readonly year: number;
      readonly cells: readonly LockedCell[];
      readonly locked: number;
      readonly total: number;
    }
  /** Every cell is locked (of a year, or null: of the table) and together they are not the total. */
  | {
      readonly code: "locks-differ";
      readonly year: number | null;
      readonly cells: readonly LockedCell[];
      readonly locked: number;
      readonly total: number;
    }
  /** A falling stock would take these cells below zero. */
  | { readonly code: "negative-level"; readonly cells: readonly AllocationPlace[] };

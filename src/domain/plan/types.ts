import type { PublishedValue } from "../notation/types";
import type { Stored } from "./schemaParts";
import type {
  breakdownRowSchema,
  breakdownSchema,
  identitySchema,
  indicatorSchema,
  milestoneSchema,
  templateSchema,
} from "./templateSchema";

/** A published target for a year before the last one. */
export type Milestone = Stored<typeof milestoneSchema>;

/** One published row. Values are printed text; null where the table prints nothing. */
export type IndicatorTemplate = Stored<typeof indicatorSchema>;

/** flow adds up over years; stock is a year-end level; rate is a percentage of a year. */
export type IndicatorKind = IndicatorTemplate["kind"];

/** Which way is better. "maintain": hold the level in each year. */
export type Direction = IndicatorTemplate["direction"];

/** 预期性 expected, 约束性 binding, 年均预期 annualAverage. */
export type IndicatorAttribute = NonNullable<IndicatorTemplate["attribute"]>;

/** What a target is measured on: one year-end, the sum, the mean, or each year. */
export type TargetBasis = NonNullable<IndicatorTemplate["basis"]>;

/** One region's row of a break-down table; values as printed, one per column. */
export type BreakdownRow = Stored<typeof breakdownRowSchema>;

/** Yearly targets of one indicator by region, as published. */
export type BreakdownTemplate = Stored<typeof breakdownSchema>;

/** Rows that the document says add up. */
export type Identity = Stored<typeof identitySchema>;

/** A published plan as stored: printed text and curated facts, no derived number. */
export type PlanTemplate = Stored<typeof templateSchema>;

/** The five years and the year the baselines describe. */
export type PlanPeriod = PlanTemplate["period"];

/** A template row with its typed values, made when the template is loaded. */
export interface Indicator extends IndicatorTemplate {
  readonly baselineValue: PublishedValue;
  readonly targetValue: PublishedValue;
  readonly resultValue: PublishedValue;
  /** Resolved: curated, or derived from kind, marks and attribute. */
  readonly targetBasis: TargetBasis;
  readonly milestoneValues: readonly { readonly year: number; readonly value: number }[];
}

/** A break-down with typed values; `null` where the cell is blank. */
export interface Breakdown extends BreakdownTemplate {
  readonly cells: readonly { readonly region: string; readonly values: readonly (number | null)[] }[];
  readonly totals: readonly (number | null)[] | null;
}

/** A loaded plan. */
export interface Plan extends Omit<PlanTemplate, "indicators" | "breakdowns"> {
  readonly indicators: readonly Indicator[];
  readonly breakdowns: readonly Breakdown[];
}

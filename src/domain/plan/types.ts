import type { PublishedValue } from "../notation/types";
import type { LocalText } from "../shared/localText";
import type { DocumentFacts } from "./document";
import type { Identity } from "./identities";

/** flow adds up over years; stock is a year-end level; rate is a percentage of a year. */
export type IndicatorKind = "flow" | "stock" | "rate" | "composition" | "qualitative";

/** Which way is better. "maintain": hold the level in each year. */
export type Direction = "increase" | "decrease" | "maintain";

/** 预期性 expected, 约束性 binding, 年均预期 annualAverage. */
export type IndicatorAttribute = "expected" | "binding" | "annualAverage";

/** What a target is measured on: one year-end, the sum, the mean, or each year. */
export type TargetBasis = "endYear" | "cumulative" | "annualAverage" | "everyYear";

/** A published target for a year before the last one. */
export interface Milestone {
  readonly year: number;
  /** Printed text, e.g. "88%". */
  readonly value: string;
  /** The sentence of the document, verbatim. */
  readonly quote: string;
}

/** One published row. Values are printed text; null where the table prints nothing. */
export interface IndicatorTemplate {
  readonly id: string;
  /** Printed number; null for an unnumbered 其中 row. */
  readonly number: string | null;
  readonly name: LocalText;
  /** Printed unit, e.g. 万人; null where none applies (compositions, words). */
  readonly unit: string | null;
  readonly category: LocalText | null;
  /** Id of the whole that this row is a part of (其中). */
  readonly partOf: string | null;
  readonly attribute: IndicatorAttribute | null;
  readonly kind: IndicatorKind;
  readonly direction: Direction;
  readonly baseline: string | null;
  readonly target: string | null;
  /** A finished plan's printed outcome. */
  readonly result: string | null;
  /** Printed completion rate, e.g. "204.07%". */
  readonly publishedCompletion: string | null;
  /** Only where it does not follow from kind, marks and attribute. */
  readonly basis?: TargetBasis;
  readonly milestones?: readonly Milestone[];
}

/** One region's row of a break-down table; values as printed, one per column. */
export interface BreakdownRow {
  readonly region: string;
  readonly values: readonly (string | null)[];
}

/** Yearly targets of one indicator by region, as published. */
export interface BreakdownTemplate {
  readonly id: string;
  readonly number: string;
  /** Null where the table matches no indicator of the plan. */
  readonly indicator: string | null;
  readonly title: LocalText;
  readonly unit: string;
  readonly kind: "flow" | "stock";
  /** Printed column heads: years, and 合计 where there is one. */
  readonly columns: readonly string[];
  readonly rows: readonly BreakdownRow[];
  /** The printed 合计 row, one value per column; null where none is printed. */
  readonly total: readonly (string | null)[] | null;
}

/** The five years and the year the baselines describe. */
export interface PlanPeriod {
  readonly baseYear: number;
  readonly firstYear: number;
  readonly lastYear: number;
}

/** A published plan as stored: printed text and curated facts, no derived number. */
export interface PlanTemplate {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly region: { readonly code: string; readonly name: LocalText };
  readonly period: PlanPeriod;
  readonly source: {
    readonly title: LocalText;
    /** Printed document number; null where none is printed. */
    readonly documentNumber: string | null;
    /** Printed caption of the table. */
    readonly table: LocalText;
  };
  /** Printed notes under the table. */
  readonly notes: readonly LocalText[];
  readonly indicators: readonly IndicatorTemplate[];
  readonly breakdowns: readonly BreakdownTemplate[];
  /** Rows that the document says add up; left out where it says nothing. */
  readonly identities?: readonly Identity[];
  /** What the document says outside its tables; left out where nothing was collected. */
  readonly document?: DocumentFacts;
}

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

import type { IndicatorCompletion, Status } from "../completion/types";
import type { StatusThresholds } from "../plan/settings";
import type { Indicator, IndicatorAttribute } from "../plan/types";
import type { LocalText } from "../shared/localText";

/** One indicator with its figures. */
export interface SummaryRow {
  readonly indicator: Indicator;
  readonly completion: IndicatorCompletion;
  /** An error of the audit about it is not mended: its figures are shown, and take no part in means. */
  readonly hasOpenErrors: boolean;
}

/** Errors of an audit that nobody mended yet. */
export interface OpenErrors {
  readonly count: number;
  /** Indicators of the plan that some of them are about, in the order of the table. */
  readonly indicatorIds: readonly string[];
  /** How many are about no indicator of the plan: sheets, tables of regions. */
  readonly elsewhere: number;
}

/** Number of indicators of each status, zeros included. */
export type StatusCounts = Readonly<Record<Status, number>>;

/** A group of indicators, counted. */
export interface GroupCounts {
  readonly total: number;
  /** Indicators whose completion is a number. */
  readonly computable: number;
  /** Indicators whose target is met by now. */
  readonly met: number;
  readonly byStatus: StatusCounts;
}

/** A category, counted. Completions are averaged only inside one; there is no score of the plan. */
export interface CategoryCounts extends GroupCounts {
  /** Null for indicators that the table puts in no category. */
  readonly category: LocalText | null;
  /**
   * Unweighted mean of the computable completions, each taken as 100 % at most; null where there is none. Indicators with
   * open errors are left out.
   */
  readonly meanCompletion: number | null;
  /** How many completions the mean is made of. */
  readonly averaged: number;
}

/** Key of what has no attribute or category. */
export const NONE = "none";

/** One plan's report at one year. */
export interface PlanSummary {
  readonly planId: string;
  readonly asOf: number;
  readonly thresholds: StatusThresholds;
  /** Null where nobody audited the figures. */
  readonly openErrors: OpenErrors | null;
  /** In the order of the table. */
  readonly rows: readonly SummaryRow[];
  readonly counts: {
    readonly byStatus: StatusCounts;
    /** Only attributes that occur. */
    readonly byAttribute: Readonly<Partial<Record<IndicatorAttribute | typeof NONE, GroupCounts>>>;
    /** By the category's printed name, in the order of the table. */
    readonly byCategory: Readonly<Record<string, CategoryCounts>>;
  };
}

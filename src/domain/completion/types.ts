import type { CompletionPolicy } from "../plan/settings";

/** How far an indicator is against its schedule. */
export type Status = "achieved" | "ahead" | "onTrack" | "near" | "behind" | "reversed" | "missing" | "notComputable";

/** Every status, best first; the order of counts and legends. */
export const STATUSES: readonly Status[] = [
  "achieved",
  "ahead",
  "onTrack",
  "near",
  "behind",
  "reversed",
  "missing",
  "notComputable",
];

/** Why a figure is blank. Every blank has one. */
export type ReasonCode =
  | "no-entries"
  | "missing-years"
  | "unreadable-entry"
  | "bounded-reading"
  | "before-first-year"
  | "no-target"
  | "qualitative-target"
  | "zero-target"
  | "composition-has-no-ratio"
  | "composition-gap"
  | "no-baseline"
  | "no-planned-change"
  | "target-worse-than-baseline"
  | "not-applicable-to-flow"
  | "plan-finished";

/** A reason with the facts its sentence needs. */
export interface Reason {
  readonly code: ReasonCode;
  /** Years concerned, e.g. the missing ones. */
  readonly years?: readonly number[];
  /** Gap of each part of a composition, actual − target. */
  readonly gaps?: readonly number[];
  /** The text that could not be read. */
  readonly text?: string;
}

/** A number, or why there is none. */
export type Figure =
  { readonly value: number; readonly reason: null } | { readonly value: null; readonly reason: Reason };

/** How the value to date was made. */
export type ValueMethod = "sumOfYears" | "reportedTotal" | "meanOfYears" | "meanOfReportedTotal" | "asOfYear";

/** How the expected value was made. */
export type ScheduleMethod =
  "breakdownTotals" | "milestones" | "evenFlow" | "linearFromBaseline" | "annualAverage" | "everyYear" | "finalTarget";

/** Everything computed for one indicator. Rates are fractions (1 = 100 %), never rounded or clamped. */
export interface IndicatorCompletion {
  readonly indicatorId: string;
  readonly asOf: number;
  /** In the indicator's unit. */
  readonly valueToDate: Figure;
  /** Null where there is no value to date. */
  readonly valueMethod: ValueMethod | null;
  /** Printed composition reported for the year; null for other kinds. */
  readonly compositionToDate: string | null;
  /** True when the target is met by the value to date (each elapsed year for everyYear); null if undecidable. */
  readonly met: boolean | null;
  readonly ratioToTarget: Figure;
  /** What the sheet shows: ratioToTarget under the policy. */
  readonly completion: Figure;
  readonly policy: CompletionPolicy;
  readonly progressFromBaseline: Figure;
  /** What should be there by asOf. */
  readonly expected: Figure;
  readonly scheduleMethod: ScheduleMethod | null;
  /** The completion that would be shown if the expected value had been reached: what is due by now, as a rate of the target. */
  readonly dueRate: Figure;
  /** How far completion is ahead of what is due, in percentage points; negative where it lags. */
  readonly leadPp: Figure;
  readonly scheduleRatio: Figure;
  /** Years judged for a target that is held in every year; elapsed years without a reading are left out. */
  readonly yearsJudged: readonly number[];
  /** Mean over the judged years; blank where the target is not held in every year. */
  readonly planMean: Figure;
  /** Amount still to go, ≤ 0 once the target is met. */
  readonly gapToTarget: Figure;
  /** Change needed per remaining year to reach the target. */
  readonly requiredPace: Figure;
  /** Value in the last year if things go on as so far. */
  readonly projection: Figure;
  readonly status: Status;
  /** Why the status is missing or notComputable; null otherwise. */
  readonly statusReason: Reason | null;
  /** True where the status is better than the schedule ratio alone would earn, since levels are compared as they are printed. */
  readonly statusByPrecision: boolean;
  /**
   * Whether the published completion equals ours at the printed precision; null where none is
   * published, nothing usable is reported, or the plan has not ended.
   */
  readonly agreesWithPublished: boolean | null;
}

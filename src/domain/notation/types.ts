/** How a published figure bounds the value: 4以内 is "<=", 5左右 is "~". */
export type Comparator = "=" | ">=" | ">" | "<=" | "<" | "~";

/**
 * How a number was printed, as far as it does not follow from its value.
 * Formatting puts the pieces together again, so that parse → format is the identity.
 */
export interface NumberStyle {
  /**
   * Opening and closing bracket, inner spaces and words before the bracket included:
   * ["{ ", " }"]; null without brackets.
   */
  readonly brackets: readonly [string, string] | null;
  /** Words or signs before the number: "控制", "≤", "不低于". */
  readonly before: string;
  /** The digits as printed, thousands separators and full-width digits included. */
  readonly digits: string;
  /** The unit as printed beside the digits, where it differs from `unit`: "％", " 人", "" after a bracket. */
  readonly unit?: string;
  /** Words after the number and its unit: "以内", "以上", "左右". */
  readonly after: string;
  /** What follows the closing bracket, remark included: "(新口径)". */
  readonly tail: string;
}

/** One number as published. `value` keeps the printed unit: 65 means "65 %" in a percent row. */
export interface PublishedNumber {
  readonly form: "number";
  readonly comparator: Comparator;
  readonly value: number;
  /** Printed decimals: 16.50 has 2. */
  readonly decimals: number;
  /** True inside 〔 〕 【 】 [ ] { } or after 累计: "cumulative over the five years". */
  readonly cumulative: boolean;
  /** True for 年均…, 每年…: a yearly average. */
  readonly perYear: boolean;
  /** Unit glued to the number ("%", "万人", "万"), null when none is. */
  readonly unit: string | null;
  /** Remark in round brackets, e.g. 新口径 (new statistical scope). */
  readonly remark: string | null;
  readonly style: NumberStyle;
}

/** An interval, e.g. 4.5-5. */
export interface PublishedRange {
  readonly form: "range";
  readonly low: number;
  readonly high: number;
  readonly decimals: number;
  readonly unit: string | null;
  readonly printed: string;
}

/** Shares of a whole, highest grade first, e.g. 13:41:46. */
export interface PublishedComposition {
  readonly form: "composition";
  readonly parts: readonly number[];
  readonly printed: string;
}

/** "-", "——", an empty cell, null: the document gives nothing. */
export interface NotGiven {
  readonly form: "notGiven";
  /** Null for a cell that was empty or is not in the table. */
  readonly printed: string | null;
}

/** "**": the indicator was added during the plan and has no target. */
export interface NewlyAdded {
  readonly form: "newlyAdded";
  readonly printed: string;
}

/** A target in words. */
export interface Qualitative {
  readonly form: "qualitative";
  readonly printed: string;
}

/** What one published cell says. */
export type PublishedValue =
  PublishedNumber | PublishedRange | PublishedComposition | NotGiven | NewlyAdded | Qualitative;

/** Text that is none of the known notations; `text` is the offending text itself. */
export interface NotationError {
  readonly code: "not-a-notation";
  readonly text: string;
}

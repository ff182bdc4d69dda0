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
  /** True where a comma parts the decimals: 4,4. */
  readonly decimalComma?: boolean;
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

/** What the words around a number say beyond its bound; each left out where they say nothing. */
export interface NumberContext {
  /** The number is a change and not a level: 降低20% is "down", 年均增长8% is "up". */
  readonly change?: "up" | "down";
  /** The year that the number is of: 2030年45%. */
  readonly year?: number;
  /** The year that the change is measured from: 比2025年降低17%. */
  readonly since?: number;
  /** Where the number starts from: 63%→67.5%, 由63%提高到67.5%. */
  readonly from?: number;
}

/** One number as published. `value` keeps the printed unit: 65 means "65 %" in a percent row. */
export interface PublishedNumber extends NumberContext {
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
  /** True inside brackets or after 累计, as of a number. */
  readonly cumulative: boolean;
  /** True for 年均5—5.5%. */
  readonly perYear: boolean;
  readonly unit: string | null;
  readonly remark: string | null;
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
  /** What brackets behind the dash say: —（纲要未设此指标）. */
  readonly remark?: string;
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

/**
 * Why a text is none of the known notations.
 *
 * - `several-figures`: more than one number, and not one of the forms that hold several (65 / 93)
 * - `figure-in-words`: words with a figure in them; as words it would be lost
 * - `ambiguous-number`: 3.700 beside a word of a language that parts decimals with a comma
 * - `unreadable`: anything else
 */
export type NotationReason = "several-figures" | "figure-in-words" | "ambiguous-number" | "unreadable";

/** Text that is none of the known notations; `text` is the offending text itself. */
export interface NotationError {
  readonly code: "not-a-notation";
  readonly text: string;
  readonly reason: NotationReason;
}

import type { Comparator, PublishedComposition, PublishedNumber } from "../notation/types";

/**
 * The few forms in which text counts as a figure in an entry cell. The formulas of the sheets read the same forms and no
 * others (see workbook/entry/readingFormulas): both agree by being simple.
 */

const NOTHING = /^[ \-—–]*$/;
const BOUND = /^ *(≥|≤|>=|<=|>|<|约)(\S+) *$/;
/** A number as a spreadsheet writes it: no zero or plus too many, no separators; digits enough for any figure of a plan. */
const DECIMAL = /^-?(?:0|[1-9]\d{0,10})(?:\.\d{0,3}[1-9])?$/;
/** Colons that an input method offers; a formula takes them for one. */
const COLON = /[:：∶]/;

/** Parts of a composition that a row has room for. */
export const MOST_PARTS = 4;

const COMPARATORS: Readonly<Record<string, Comparator>> = {
  "≥": ">=",
  ">=": ">=",
  "≤": "<=",
  "<=": "<=",
  ">": ">",
  "<": "<",
  约: "~",
};
const SIGNS: Readonly<Record<Exclude<Comparator, "=">, string>> = {
  ">=": "≥",
  "<=": "≤",
  ">": ">",
  "<": "<",
  "~": "约",
};

/** A bound as read: ≥98. */
export interface PlainBound {
  readonly comparator: Comparator;
  readonly value: number;
  readonly decimals: number;
}

/** True for text that gives nothing: blanks and dashes (- – —), any number of them. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** A number written as a spreadsheet writes it; null for anything else. */
function plainDecimal(digits: string): number | null {
  const value = DECIMAL.test(digits) ? Number(digits) : Number.NaN;
  return Number.isNaN(value) || Object.is(value, -0) ? null : value;
}

/** Reads a bound of the plain form: one of ≥ ≤ > < >= <= 约 and directly behind it a number; null for any other text. */
export function plainBound(text: string): PlainBound | null {
  const [, sign = "", digits = ""] = BOUND.exec(text) ?? [];
  const [comparator, value] = [COMPARATORS[sign], plainDecimal(digits)];
  if (comparator === undefined || value === null) return null;
  return { comparator, value, decimals: digits.split(".")[1]?.length ?? 0 };
}

/** Reads two to four shares with a colon between them, wherever blanks stand; null for any other text. */
export function plainParts(text: string): readonly number[] | null {
  const parts = text.replaceAll(" ", "").split(COLON).map(plainDecimal);
  const known = parts.filter((part) => part !== null && part >= 0);
  return parts.length > 1 && parts.length <= MOST_PARTS && known.length === parts.length
    ? known.map((part) => part ?? 0)
    : null;
}

/** The plain form of a bounded number: ≥98.5; null where it has none (a plain number, more decimals than a bound has room for). */
export function plainBoundText({ comparator, value }: Pick<PublishedNumber, "comparator" | "value">): string | null {
  const text = comparator === "=" ? "" : SIGNS[comparator] + String(value);
  return plainBound(text) === null ? null : text;
}

/** The plain form of a composition: 13:41:46; null where it has more parts than a row has room for. */
export function plainPartsText({ parts }: Pick<PublishedComposition, "parts">): string | null {
  const text = parts.join(":");
  return plainParts(text) === null ? null : text;
}

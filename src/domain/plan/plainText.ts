import type { Comparator, PublishedComposition, PublishedNumber } from "../notation/types";
import { decimalPlaces } from "../shared/decimal";

/**
 * The few forms in which text counts as a figure in an entry cell. The formulas of the sheets read the same forms and no
 * others (see workbook/entry/readingFormulas): both agree by being simple.
 */

/** Blanks that people type around a text: those of a keyboard and of a Chinese input method. */
const AROUND = /^[ \u3000]+|[ \u3000]+$/g;
const NOTHING = /^[ \u3000\-－—–−]*$/;
const BOUND = /^(≥|≤|>=|<=|>|<|约)(\d+\.?\d*|\.\d+)$/;
const DECIMAL = /^(?:\d+\.?\d*|\.\d+)$/;
/** Colons that an input method offers; a formula takes them for one. */
const COLON = /[:：∶]/;

/** More digits than these a formula cannot check one by one. */
const MOST_DIGITS = 14;
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

/** True for text that gives nothing: blanks and dashes, any number of them. */
export function saysNothing(text: string): boolean {
  return NOTHING.test(text);
}

/** A decimal of digits and one point; null for anything else. */
function plainDecimal(digits: string): number | null {
  const isPlain = DECIMAL.test(digits) && digits.replace(".", "").length <= MOST_DIGITS;
  return isPlain ? Number(digits) : null;
}

/** Reads a bound of the plain form: one of ≥ ≤ > < >= <= 约 and directly behind it a decimal; null for any other text. */
export function plainBound(text: string): PlainBound | null {
  const [, sign = "", digits = ""] = BOUND.exec(text.replace(AROUND, "")) ?? [];
  const [comparator, value] = [COMPARATORS[sign], plainDecimal(digits)];
  if (comparator === undefined || value === null) return null;
  return { comparator, value, decimals: digits.split(".")[1]?.length ?? 0 };
}

/** Reads two to four shares with a colon between them, blanks around each allowed; null for any other text. */
export function plainParts(text: string): readonly number[] | null {
  const parts = text.split(COLON).map((part) => plainDecimal(part.replace(AROUND, "")));
  const known = parts.filter((part) => part !== null);
  return parts.length > 1 && parts.length <= MOST_PARTS && known.length === parts.length ? known : null;
}

/** The plain form of a bounded number, with the decimals as printed: ≥98.50; null where it has none (a plain number, a negative one). */
export function plainBoundText({ comparator, value, decimals }: PublishedNumber): string | null {
  if (comparator === "=" || value < 0) return null;
  const text = SIGNS[comparator] + value.toFixed(Math.max(decimals, decimalPlaces(value)));
  return plainBound(text)?.value === value ? text : null;
}

/** The plain form of a composition: 13:41:46; null where it has more parts than a row has room for. */
export function plainPartsText({ parts }: Pick<PublishedComposition, "parts">): string | null {
  const text = parts.join(":");
  return plainParts(text) === null ? null : text;
}

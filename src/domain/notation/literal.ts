import { matchAt } from "./scan";

const DIGIT = "[0-9０-９]";
const WHOLE = `(?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+|${DIGIT}+)`;
const FRACTION = `[.．]${DIGIT}+`;

/** Digits of either width, thousands groups of three, one decimal point. */
const LITERAL = new RegExp(`[-+−－＋]?(?:${WHOLE}(?:${FRACTION})?|${FRACTION})`, "y");

/**
 * A comma that can only be a decimal one: behind it stand one or two digits, or it follows a lone zero, or points part the
 * thousands before it (1.234,5; several groups need no comma: 1.234.567).
 */
const DECIMAL_COMMA = new RegExp(
  [
    "[-+−－]?(?:",
    "[0-9]{1,3}(?:\\.[0-9]{3})+,[0-9]+",
    "|[0-9]{1,3}(?:\\.[0-9]{3}){2,}(?![.,]?[0-9])",
    "|0,[0-9]+(?![.,]?[0-9])",
    "|[0-9]+,[0-9]{1,2}(?![.,，]?[0-9])",
    ")",
  ].join(""),
  "y",
);

/** One comma or point with exactly three digits behind it: 3.700 is 3.7 to one reader and 3,700 to another. */
const THREE_BEHIND = /^[-+]?[1-9][0-9]{0,2}[.,][0-9]{3}$/;

/** A spreadsheet holds no more digits than these; longer ones would change silently. */
const MAX_SIGNIFICANT_DIGITS = 15;

/** A number as printed and as read. */
export interface Literal {
  readonly digits: string;
  readonly value: number;
  /** Printed decimals: 16.50 has 2. */
  readonly decimals: number;
  /** True where a comma parts the decimals: 4,4. */
  readonly decimalComma: boolean;
  readonly end: number;
}

const PLAIN = /^-?[0-9]+(?:\.[0-9]+)?$/;

function toAscii(digits: string): string {
  if (PLAIN.test(digits)) return digits;
  return digits
    .replace(/[,，]/g, "")
    .replace(/[−－]/g, "-")
    .replace(/[＋+]/g, "")
    .replace(/．/g, ".")
    .replace(/[０-９]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** With a point for the comma and nothing between thousands. */
function withPoint(digits: string): string {
  return digits.replaceAll(".", "").replace(",", ".");
}

/** Reads the number that stands at `at`; null where none does or it has over 15 digits. */
export function scanLiteral(text: string, at: number): Literal | null {
  const comma = matchAt(DECIMAL_COMMA, text, at);
  const digits = comma ?? matchAt(LITERAL, text, at);
  if (digits === null) return null;
  const ascii = toAscii(comma === null ? digits : withPoint(comma));
  const significant = ascii.replace(/[-.]/g, "").replace(/^0+/, "");
  if (significant.length > MAX_SIGNIFICANT_DIGITS) return null;
  const point = ascii.indexOf(".");
  const decimals = point < 0 ? 0 : ascii.length - point - 1;
  if (decimals > MAX_SIGNIFICANT_DIGITS) return null;
  return { digits, value: Number(ascii) + 0, decimals, decimalComma: comma !== null, end: at + digits.length };
}

/** True for digits that mean another number where the comma parts the decimals: 3.700, 6,500. */
export function isAmbiguous(digits: string): boolean {
  return THREE_BEHIND.test(digits);
}

import { matchAt } from "./scan";

const DIGIT = "[0-9０-９]";
const WHOLE = `(?:${DIGIT}{1,3}(?:[,，]${DIGIT}{3})+|${DIGIT}+)`;
const FRACTION = `[.．]${DIGIT}+`;

/** Digits of either width, thousands groups of three, one decimal point. */
const LITERAL = new RegExp(`[-+−－＋]?(?:${WHOLE}(?:${FRACTION})?|${FRACTION})`, "y");

/** A spreadsheet holds no more digits than these; longer ones would change silently. */
const MAX_SIGNIFICANT_DIGITS = 15;

/** A number as printed and as read. */
export interface Literal {
  readonly digits: string;
  readonly value: number;
  /** Printed decimals: 16.50 has 2. */
  readonly decimals: number;
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

/** Reads the number that stands at `at`; null where none does or it has over 15 digits. */
export function scanLiteral(text: string, at: number): Literal | null {
  const digits = matchAt(LITERAL, text, at);
  if (digits === null) return null;
  const ascii = toAscii(digits);
  const significant = ascii.replace(/[-.]/g, "").replace(/^0+/, "");
  if (significant.length > MAX_SIGNIFICANT_DIGITS) return null;
  const point = ascii.indexOf(".");
  const decimals = point < 0 ? 0 : ascii.length - point - 1;
  if (decimals > MAX_SIGNIFICANT_DIGITS) return null;
  return { digits, value: Number(ascii) + 0, decimals, end: at + digits.length };
}

import { divide, multiply } from "../../../shared/decimal";

/** Powers of ten that people slip by: a zero too many or too few, 百, 千, 万, 亿. */
const POWERS = [1, 2, 3, 4, 8];

function isPowerOff(typed: number, meant: number): boolean {
  return POWERS.some((power) => typed === multiply(meant, 10 ** power) || meant === multiply(typed, 10 ** power));
}

/** True where two neighbouring digits changed places: 413 and 431. */
function isTransposed(typed: number, meant: number): boolean {
  const [a, b] = [String(typed), String(meant)];
  if (a.length !== b.length) return false;
  const at = Array.from(a).findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** True where one digit was typed twice, or left out where it stands twice: 1120 for 120. */
function isDoubled(typed: number, meant: number): boolean {
  const [long, short] = [String(typed), String(meant)].sort((a, b) => b.length - a.length) as [string, string];
  if (long.length !== short.length + 1) return false;
  return Array.from(long).some(
    (digit, index) => digit === long[index + 1] && long.slice(0, index) + long.slice(index + 1) === short,
  );
}

/** True where `typed` is a common slip of the keyboard for `meant`: zeros, neighbouring digits, a doubled digit, the sign. */
export function isTypingSlip(typed: number, meant: number): boolean {
  if (typed === meant || typed === 0 || meant <= 0) return false;
  return typed === -meant || isPowerOff(typed, meant) || isTransposed(typed, meant) || isDoubled(typed, meant);
}

/** `value` in the unit of a table: 10 ** exponent of the indicator's unit are one of the table's. */
export function inTableUnit(value: number, exponent: number): number {
  return exponent > 0 ? divide(value, 10 ** exponent) : multiply(value, 10 ** -exponent);
}

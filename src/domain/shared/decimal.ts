import Big from "big.js";

/** Decimals kept in a quotient: a double's 17 digits, also of a quotient as small as 1e-33. */
Big.DP = 50;

/** Decimal places, and largest scaled size, within which a decimal is an exact whole number of millionths. */
const PLACES = 6;
const SCALE = 10 ** PLACES;
const LARGEST = 1e15;

/**
 * The value in whole millionths where that is exact, which all printed figures are; null otherwise.
 * Sums and quotients of such whole numbers are rounded once, so they equal Big's, many times faster.
 */
function millionths(value: number): number | null {
  const scaled = Math.round(value * SCALE);
  return Math.abs(scaled) <= LARGEST && scaled / SCALE === value ? scaled : null;
}

/** Decimal sum: 0.1 + 0.2 is 0.3. */
export function sum(values: readonly number[]): number {
  let total = 0;
  for (const value of values) {
    total += millionths(value) ?? NaN;
    if (!(Math.abs(total) <= LARGEST)) return sumExactly(values);
  }
  return total / SCALE + 0;
}

function sumExactly(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(value), new Big(0)).toNumber() + 0;
}

/** Decimal difference a − b. */
export function subtract(a: number, b: number): number {
  return sum([a, -b]);
}

/** Decimal product; quickest where `b` is a whole number, such as a count of years. */
export function multiply(a: number, b: number): number {
  const [left, right] = [millionths(a), Number.isInteger(b) ? b : millionths(b)];
  const product = left === null || right === null ? NaN : left * right;
  if (Math.abs(product) <= LARGEST) return product / (right === b ? SCALE : SCALE * SCALE) + 0;
  return new Big(a).times(b).toNumber() + 0;
}

/** Decimal quotient a ÷ b; `b` must not be 0. */
export function divide(a: number, b: number): number {
  const [dividend, divisor] = [millionths(a), millionths(b)];
  if (dividend !== null && divisor !== null && divisor !== 0) return dividend / divisor + 0;
  return new Big(a).div(b).toNumber() + 0;
}

/** −1, 0 or 1 as a is less than, equal to or greater than b: doubles are ordered as their decimals are. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  if (Number.isNaN(a) || Number.isNaN(b)) throw new RangeError(`cannot compare ${a} with ${b}`);
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Farther than this from a half, and below LARGEST_SCALED, a double cannot be rounded to the wrong side. */
const NEAR_HALF = 1e-6;
const LARGEST_SCALED = 1e9;

/** The rounded value where doubles decide it for certain; null near a half and for large figures. */
function roundPlainly(value: number, decimals: number): number | null {
  const factor = 10 ** decimals;
  const scaled = Math.abs(value) * factor;
  const isNearHalf = Math.abs(scaled - Math.floor(scaled) - 0.5) < NEAR_HALF;
  return scaled < LARGEST_SCALED && !isNearHalf ? (Math.sign(value) * Math.round(scaled)) / factor + 0 : null;
}

/** Rounds half up (away from zero) to `decimals` places, as published tables do. */
export function round(value: number, decimals: number): number {
  const scaled = millionths(value);
  if (scaled !== null && decimals >= PLACES) return value + 0;
  return roundPlainly(value, decimals) ?? new Big(value).round(decimals, Big.roundHalfUp).toNumber() + 0;
}

/** Decimal places of a whole number of millionths. */
function placesOf(scaled: number): number {
  let places = PLACES;
  for (let rest = scaled; places > 0 && rest % 10 === 0; rest /= 10) places -= 1;
  return places;
}

/** Decimal places written in a number: 16.5 has 1, 98 has 0. */
export function decimalPlaces(value: number): number {
  if (Number.isInteger(value)) return 0;
  const scaled = millionths(value);
  if (scaled !== null) return placesOf(scaled);
  const written = String(value);
  const [, fraction = ""] = (written.includes("e") ? new Big(value).toFixed() : written).split(".");
  return fraction.length;
}

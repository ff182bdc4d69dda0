import Big from "big.js";

/** Digits kept in a quotient; far beyond what a double or a printed rate holds. */
Big.DP = 30;

/** Decimal sum: 0.1 + 0.2 is 0.3. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total.plus(value), new Big(0)).toNumber();
}

/** Decimal difference a − b. */
export function subtract(a: number, b: number): number {
  return new Big(a).minus(b).toNumber();
}

/** Decimal product. */
export function multiply(a: number, b: number): number {
  return new Big(a).times(b).toNumber();
}

/** Decimal quotient a ÷ b; `b` must not be 0. */
export function divide(a: number, b: number): number {
  return new Big(a).div(b).toNumber();
}

/** −1, 0 or 1 as a is less than, equal to or greater than b, compared as decimals. */
export function compare(a: number, b: number): -1 | 0 | 1 {
  return new Big(a).cmp(b);
}

/** Rounds half up (away from zero) to `decimals` places, as published tables do. */
export function round(value: number, decimals: number): number {
  return new Big(value).round(decimals, Big.roundHalfUp).toNumber();
}

/** Decimal places written in a number: 16.5 has 1, 98 has 0. */
export function decimalPlaces(value: number): number {
  const [, fraction = ""] = new Big(value).toFixed().split(".");
  return fraction.length;
}

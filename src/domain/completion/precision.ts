import type { PublishedValue } from "../notation/types";
import type { Indicator } from "../plan/types";
import { compare, decimalPlaces, multiply, round, subtract } from "../shared/decimal";

/** Decimals to which the figures of a row are printed. */
export interface PrintedDecimals {
  /** Of the baseline; 0 where none is given. */
  readonly baseline: number;
  /** Of the finest among baseline, target and milestones. */
  readonly row: number;
}

/** More decimals than this say nothing of how a figure was counted. */
const MOST_DECIMALS = 9;

function decimalsOf(value: PublishedValue): number {
  return value.form === "number" || value.form === "range" ? Math.min(value.decimals, MOST_DECIMALS) : 0;
}

/** How fine the document prints the levels of a row: 16.50 has two decimals. */
export function printedDecimals({ baselineValue, targetValue, milestoneValues }: Indicator): PrintedDecimals {
  const milestones = milestoneValues.map(({ value }) => Math.min(decimalPlaces(value), MOST_DECIMALS));
  const baseline = decimalsOf(baselineValue);
  return { baseline, row: Math.max(baseline, decimalsOf(targetValue), ...milestones) };
}

/** True where two levels are one once both are printed: 95.1 and 95.2 at 0 decimals. */
export function printsAs(a: number, b: number, decimals: number): boolean {
  return compare(round(a, decimals), round(b, decimals)) === 0;
}

/** Places to which a distance in units is compared, as the sheets' formulas do. */
const COMPARED_DECIMALS = 8;

/** True where two levels differ by no more than one unit of the last printed place. */
export function isWithinOneUnit(a: number, b: number, decimals: number): boolean {
  const units = multiply(Math.abs(subtract(a, b)), 10 ** decimals);
  return compare(round(units, COMPARED_DECIMALS), 1) <= 0;
}

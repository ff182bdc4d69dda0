import type { Indicator } from "../../../plan/types";
import { compare, decimalPlaces } from "../../../shared/decimal";
import type { EntryCell } from "../../../plan/entries";
import { elapsedOf, exactFigure, isGrowth, isShare } from "../figures";
import { isDateFormat, isPercentFormat } from "../numberFormat";
import { isFractionSlip } from "./fractionSlip";
import type { RuleItems } from "../../engine/types";

/** One year's figure of a row. */
export interface Point {
  readonly year: number;
  readonly value: number;
}

/** True for a cell that says another thing than its number: a text to be mended, a date, 0.95 shown as 95%. */
export function needsMending(cell: EntryCell | undefined): boolean {
  if (typeof cell?.raw !== "number") return true;
  return cell.numberFormat !== null && (isDateFormat(cell.numberFormat) || isPercentFormat(cell.numberFormat));
}

/** True for a figure that its row cannot have: negative, past 100 %, a fraction for a percentage. */
function isOutOfRange(value: number, indicator: Indicator): boolean {
  if (value < 0) return !isGrowth(indicator);
  return isShare(indicator) && (value > 100 || isFractionSlip(value, indicator));
}

/**
 * Exact figures of the elapsed years, first to last, that can be compared with one another. Blanks, bounds,
 * unreadable cells and those that another rule wants mended first are left out.
 */
export function ownFigures({ indicator, readings, cells, context }: RuleItems["indicator"]): readonly Point[] {
  const points: Point[] = [];
  for (const year of elapsedOf(context)) {
    const value = exactFigure(readings[year]);
    const isUsable = value !== null && !needsMending(cells[year]) && !isOutOfRange(value, indicator);
    if (isUsable) points.push({ year, value });
  }
  return points;
}

/** The middle value; the mean of the two middle ones of an even number. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort(compare);
  const upper = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN, sorted[upper] ?? NaN];
  return (low + high) / 2;
}

/** True where one figure is at most `factor` times the other; both above 0. */
export function isWithinFactor(value: number, reference: number, factor: number): boolean {
  return value <= reference * factor && value >= reference / factor;
}

/** Digits of a figure that carry information: 7.50 has two, 1000 one. */
export function digitsOf(value: number): number {
  return String(Math.round(Math.abs(value) * 10 ** decimalPlaces(value))).replace(/0+$/, "").length;
}

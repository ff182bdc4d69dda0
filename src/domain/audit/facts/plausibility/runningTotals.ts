import { subtract } from "../../../shared/decimal";
import { elapsedOf } from "../figures";
import type { RuleItems } from "../../engine/types";
import type { Point } from "./history";
import { yearlyTargetLevel } from "./references";

type Row = RuleItems["indicator"];

/** Years of a flow that hold running totals. */
export interface RunningTotals {
  /** The first year whose figure holds earlier ones as well; the row goes on like that to its last year. */
  readonly from: number;
  readonly last: Point;
  /** What each year of the row would be on its own. */
  readonly own: readonly number[];
}

const FEWEST_YEARS = 2;
/** How much nearer to the plan, as a logarithm, two years must come when read as running totals, */
const CLEARLY = 0.15;
/** and how even they must be, as a part of the setting: a year of crisis and a usual one look alike. */
const TWO_YEARS_EVENNESS = 1 / 3;

/** What each year is by itself where running totals start at `start`; null where one would be nothing or less. */
function ownYears(values: readonly number[], start: number): readonly number[] | null {
  let before = 0;
  const own: number[] = [];
  for (const [index, value] of values.entries()) {
    const year = index < start ? value : subtract(value, before);
    if (year <= 0) return null;
    own.push(year);
    before = index < start ? before + value : value;
  }
  return own;
}

function meanOf(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0) / values.length;
}

/** How far the most uneven year lies from the mean, as a logarithm. */
function unevenness(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.max(...values.map((value) => Math.abs(Math.log(value / mean))));
}

/** How much nearer to the plan a row comes where its years are `own`; 0 where nothing is planned. */
function nearerBy(values: readonly number[], own: readonly number[], share: number | null): number {
  if (share === null) return 0;
  return Math.abs(Math.log(meanOf(values) / share)) - Math.abs(Math.log(meanOf(own) / share));
}

/** The reading as running totals with the evenest years. */
function evenest(values: readonly number[]): { readonly start: number; readonly own: readonly number[] } | null {
  let best: { readonly start: number; readonly own: readonly number[] } | null = null;
  for (let start = 1; start < values.length; start += 1) {
    const own = ownYears(values, start);
    if (own && (!best || unevenness(own) < unevenness(best.own))) best = { start, own };
  }
  return best;
}

/**
 * Three years and more show it by their shape: read as running totals they are even, read as years they never are,
 * for the second is twice the first. Where the shape is less clear, and with two years always, it takes a plan to
 * which the row comes nearer that way.
 */
function looksCumulative(values: readonly number[], own: readonly number[], row: Row): boolean {
  const evenness = Math.log(row.context.settings.auditThresholds.runningTotalEvenness);
  const nearer = nearerBy(values, own, yearlyTargetLevel(row.indicator, row.context.plan));
  const spread = unevenness(own);
  if (values.length === FEWEST_YEARS) return spread <= evenness * TWO_YEARS_EVENNESS && nearer > CLEARLY;
  return spread <= evenness / 2 || (spread <= evenness && nearer > 0);
}

/**
 * Running totals typed for years, in the whole row or from one year on; null where the years can be what they say.
 *
 * @param points The row's figures; nothing is said unless every elapsed year has one.
 */
export function runningTotalsOf(row: Row, points: readonly Point[]): RunningTotals | null {
  if (row.indicator.kind !== "flow" || points.length < FEWEST_YEARS) return null;
  const last = points[points.length - 1];
  // A running total is the largest of its row, and holds the year before it.
  if (!last || points.some(({ value }, index) => index < points.length - 1 && value >= last.value)) return null;
  if (points.length < elapsedOf(row.context).length) return null;
  const values = points.map(({ value }) => value);
  const best = evenest(values);
  const first = best && points[best.start];
  return best && first && looksCumulative(values, best.own, row) ? { from: first.year, last, own: best.own } : null;
}

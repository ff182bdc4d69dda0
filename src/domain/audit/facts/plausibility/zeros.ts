import { elapsedOf, exactFigure, isGrowth } from "../figures";
import { multiply } from "../../../shared/decimal";
import { magnitudeZeros } from "../../../shared/units";
import type { Indicator } from "../../../plan/types";
import type { RuleItems } from "../../engine/types";
import { median, needsMending, type Point } from "./history";
import { plannedFlow } from "./planned";
import { publishedReferences } from "./references";

/** A nought where figures are expected. */
export interface Zero {
  readonly period: string;
  /** What stands in for the figure: the planned share or level, the baseline, or the middle of the other years. */
  readonly reference: number;
}

/** So few heads, cases or works a year that none at all is a figure. */
const FEW = 5;

function isFew(reference: number, { unit, kind }: Indicator): boolean {
  return kind === "flow" && multiply(reference, 10 ** magnitudeZeros(unit ?? "")) < FEW;
}

/** What the row usually is: its other years, else what is published. */
function referenceOf({ indicator, context }: RuleItems["indicator"], others: readonly number[]): number | null {
  if (others.length > 0) return median(others);
  const { plan } = context;
  const share = indicator.kind === "flow" ? plannedFlow(indicator, plan)(plan.period.firstYear) : null;
  return share ?? publishedReferences(indicator, plan).at(-1) ?? null;
}

/** True where nought is what the plan aims at: a number of accidents. */
function isGoal({ targetValue }: Indicator): boolean {
  return targetValue.form === "number" && targetValue.value === 0;
}

const NONE: readonly Zero[] = [];

/**
 * Noughts of a row whose baseline, target or other years are above 0: mostly 'no data'. Left out are flows of so few
 * that none is a figure, and rows that are to reach 0.
 *
 * @param points The row's plain figures.
 */
export function zerosOf(row: RuleItems["indicator"], points: readonly Point[]): readonly Zero[] {
  const { indicator, readings, cells, context } = row;
  const isTotal = indicator.kind === "flow" && exactFigure(readings.total) === 0 && !needsMending(cells.total);
  if (!isTotal && points.every(({ value }) => value !== 0)) return NONE;
  const years = points.filter(({ value }) => value === 0).map(({ year }) => String(year));
  const periods = isTotal && elapsedOf(context).length > 0 ? [...years, "total"] : years;
  if (periods.length === 0 || isGoal(indicator) || isGrowth(indicator)) return NONE;
  const reference = referenceOf(
    row,
    points.filter(({ value }) => value > 0).map(({ value }) => value),
  );
  return reference === null || isFew(reference, indicator) ? [] : periods.map((period) => ({ period, reference }));
}

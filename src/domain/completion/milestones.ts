import { divide, multiply, subtract, sum } from "../shared/decimal";
import type { Situation } from "./situation";

interface Point {
  readonly year: number;
  readonly value: number;
}

/** The straight line from one point to the next, at `year`. */
function between(from: Point, to: Point, year: number): number {
  const rise = multiply(subtract(to.value, from.value), year - from.year);
  return sum([from.value, divide(rise, to.year - from.year)]);
}

function startOf({ plan, indicator, baseline }: Situation): readonly Point[] {
  const value = indicator.kind === "flow" ? 0 : baseline;
  return value === null ? [] : [{ year: plan.period.baseYear, value }];
}

/**
 * What milestones ask for by `year`: straight lines through baseline, milestones and target.
 * Null before the first milestone of an indicator without a baseline.
 */
export function milestoneExpected(situation: Situation, target: number, year: number): number | null {
  const { plan, indicator } = situation;
  const points = [
    ...startOf(situation),
    ...indicator.milestoneValues.filter((milestone) => milestone.year < plan.period.lastYear),
    { year: plan.period.lastYear, value: target },
  ].sort((a, b) => a.year - b.year);
  const next = points.findIndex((point) => point.year >= year);
  const [from, to] = [points[next - 1], points[next]];
  if (to?.year === year) return to.value;
  return from && to ? between(from, to, year) : null;
}

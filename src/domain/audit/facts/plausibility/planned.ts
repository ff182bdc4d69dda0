import type { Indicator, Plan } from "../../../plan/types";
import { compare } from "../../../shared/decimal";
import { baselineLevel, numberIn, yearlyTargetLevel } from "./references";

interface Point {
  readonly year: number;
  readonly value: number;
}

/** The straight lines through start, milestones and target, at a year; null before the first of them. */
function onLine(points: readonly Point[], year: number): number | null {
  const next = points.findIndex((point) => point.year >= year);
  const [from, to] = [points[next - 1], points[next]];
  if (!to || to.year === year) return to?.value ?? null;
  return from ? from.value + ((to.value - from.value) * (year - from.year)) / (to.year - from.year) : null;
}

function pointsOf({ milestoneValues, targetValue }: Indicator, start: number | null, plan: Plan): readonly Point[] {
  const { baseYear, lastYear } = plan.period;
  const target = numberIn(targetValue);
  const points: Point[] = start === null ? [] : [{ year: baseYear, value: start }];
  for (const milestone of milestoneValues) if (milestone.year < lastYear) points.push(milestone);
  if (target !== null) points.push({ year: lastYear, value: target });
  return points.sort((a, b) => compare(a.year, b.year));
}

/** What a flow is planned to be in each year: what its milestones allot, else an even share of the target. */
export function plannedFlow(indicator: Indicator, plan: Plan): (year: number) => number | null {
  const even = yearlyTargetLevel(indicator, plan);
  if (indicator.milestoneValues.length === 0 || indicator.targetBasis !== "cumulative") return () => even;
  const points = pointsOf(indicator, 0, plan);
  return (year) => {
    const [before, now] = [onLine(points, year - 1), onLine(points, year)];
    return before !== null && now !== null && now > before ? now - before : even;
  };
}

/** What a level is planned to be in each year: on the line through baseline, milestones and target; null without any. */
export function plannedLevel(indicator: Indicator, plan: Plan): (year: number) => number | null {
  const start = baselineLevel(indicator);
  const points = pointsOf(indicator, start, plan);
  const otherwise = numberIn(indicator.targetValue) ?? start;
  return (year) => onLine(points, year) ?? otherwise;
}

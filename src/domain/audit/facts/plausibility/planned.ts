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
  return [
    ...(start === null ? [] : [{ year: baseYear, value: start }]),
    ...milestoneValues.filter(({ year }) => year < lastYear),
    ...(target === null ? [] : [{ year: lastYear, value: target }]),
  ].sort((a, b) => compare(a.year, b.year));
}

/** What a flow is planned to be in one year: what its milestones allot, else an even share of the target. */
export function plannedFlow(indicator: Indicator, plan: Plan, year: number): number | null {
  const even = yearlyTargetLevel(indicator, plan);
  if (indicator.milestoneValues.length === 0 || indicator.targetBasis !== "cumulative") return even;
  const points = pointsOf(indicator, 0, plan);
  const [before, now] = [onLine(points, year - 1), onLine(points, year)];
  return before !== null && now !== null && now > before ? now - before : even;
}

/** A level that a row is held against. */
export interface PlannedLevel {
  readonly value: number;
  /** Years from the base year; null where nothing is known of the start, so that the value is the target itself. */
  readonly years: number | null;
}

/** What a level is planned to be in one year; null without a target and a baseline. */
export function plannedLevel(indicator: Indicator, plan: Plan, year: number): PlannedLevel | null {
  const start = baselineLevel(indicator);
  const value = onLine(pointsOf(indicator, start, plan), year) ?? numberIn(indicator.targetValue) ?? start;
  if (value === null) return null;
  return { value, years: start === null ? null : year - plan.period.baseYear };
}

import {
  computeCompletion,
  countedReadings,
  isLevel,
  isNumberGoal,
  situationOf,
  type CompletionInput,
} from "../completion";
import type { IndicatorReadings, PlanEntries } from "../plan/entries";
import { planYears } from "../plan/period";
import type { PlanSettings } from "../plan/settings";
import type { Plan } from "../plan/types";

/** One year of a course, in the indicator's unit; null where nothing is known or due. */
export interface CoursePoint {
  readonly year: number;
  /** Value to date at the end of the year; null after the year reported on. */
  readonly actual: number | null;
  /** What should be there by the end of the year. */
  readonly expected: number | null;
}

/** An indicator's way through the years of the plan. */
export interface Course {
  /** From the base year, where its level is known, to the last. */
  readonly points: readonly CoursePoint[];
  /** Null without a number to aim at. */
  readonly target: number | null;
}

/** A total says what there is by now, not what there was in an earlier year. */
function withoutTotal(readings: IndicatorReadings): IndicatorReadings {
  return Object.fromEntries(Object.entries(readings).filter(([period]) => period !== "total"));
}

function basePoint(input: CompletionInput, isFromBaseline: boolean): readonly CoursePoint[] {
  const situation = situationOf(input);
  const { baseline, plan } = situation;
  if (!isLevel(situation) || baseline === null) return [];
  return [{ year: plan.period.baseYear, actual: baseline, expected: isFromBaseline ? baseline : null }];
}

/** Value and schedule of every year, each computed as if it were the year reported on. */
export function courseOf(input: CompletionInput): Course {
  const { plan, readings, settings } = input;
  const { goal } = situationOf(input);
  const reportedOn = Math.min(settings.asOf, plan.period.lastYear);
  const past = withoutTotal(readings);
  const years = planYears(plan.period).map((year) => ({
    year,
    completion: computeCompletion({
      ...input,
      readings: year === reportedOn ? readings : past,
      settings: { ...settings, asOf: year },
    }),
  }));
  const points = years.map(({ year, completion }) => ({
    year,
    actual: year > reportedOn ? null : completion.valueToDate.value,
    expected: completion.expected.value,
  }));
  const isFromBaseline = years.some(({ completion }) => completion.scheduleMethod === "linearFromBaseline");
  return {
    points: [...basePoint(input, isFromBaseline), ...points],
    target: isNumberGoal(goal) ? goal.value : null,
  };
}

/** The course of every indicator of a plan, by id; of rows with a break-down from what regions reported, as completions are. */
export function coursesOf(plan: Plan, entries: PlanEntries, settings: PlanSettings): Readonly<Record<string, Course>> {
  const readings = countedReadings(plan, entries, settings);
  return Object.fromEntries(
    plan.indicators.map((indicator) => [
      indicator.id,
      courseOf({ plan, indicator, readings: readings[indicator.id] ?? {}, settings }),
    ]),
  );
}

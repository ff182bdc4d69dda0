import { computeCompletion, isHeld, isNumberGoal, plannedChangeReason, situationOf } from "../../domain/completion";
import type { Goal, IndicatorCompletion, ScheduleMethod } from "../../domain/completion";
import { planYears } from "../../domain/plan";
import type { Indicator, Plan, PlanSettings } from "../../domain/plan";

/** What a row's formulas know of its indicator: follows from plan and settings, never from entries. */
export interface RowConstants {
  readonly goal: Goal;
  /** T; null where the target is no number. */
  readonly target: number | null;
  /** Upper end of a range, else T. */
  readonly upper: number | null;
  readonly baseline: number | null;
  readonly strict: boolean;
  /** Parts of a target composition. */
  readonly shares: readonly number[];
  /** `points` stands for published yearly targets: break-down totals or milestones. */
  readonly method: Exclude<ScheduleMethod, "breakdownTotals" | "milestones"> | "points" | null;
  /** How the schedule of the last year is made, for the policy cell. */
  readonly lastMethod: ScheduleMethod | null;
  /** Published yearly targets, one per plan year; empty for other methods. */
  readonly points: readonly (number | null)[];
  /** A change from baseline to target is planned, so that progress can be measured. */
  readonly hasChange: boolean;
  /** To be met in every year. */
  readonly held: boolean;
  readonly policy: IndicatorCompletion["policy"];
}

/** Derives the constants of one row. */
export function rowConstants(plan: Plan, indicator: Indicator, settings: PlanSettings): RowConstants {
  const situation = situationOf({ plan, indicator, readings: {}, settings });
  const goal = situation.goal;
  const number = isNumberGoal(goal) ? goal : null;
  const schedules = planYears(plan.period).map((year) => scheduleAt(plan, indicator, { ...settings, asOf: year }));
  const last = schedules[schedules.length - 1];
  const isPublished = schedules.some(({ method }) => method === "breakdownTotals" || method === "milestones");
  const lastMethod = last?.method ?? null;
  const isLevel = indicator.kind === "stock" || indicator.kind === "rate";
  return {
    goal,
    target: number?.value ?? null,
    upper: number === null ? null : number.side === "between" ? number.high : number.value,
    baseline: situation.baseline,
    strict: number !== null && "strict" in number && number.strict,
    shares: goal.side === "shares" ? goal.parts : [],
    method: isPublished ? "points" : plainMethod(lastMethod),
    lastMethod,
    points: isPublished ? schedules.map(({ value }) => value) : [],
    hasChange: number !== null && isLevel && plannedChangeReason(situation, number) === null,
    held: number !== null && isHeld(situation, number),
    policy: last?.policy ?? "uncapped",
  };
}

function plainMethod(method: ScheduleMethod | null): RowConstants["method"] {
  return method === "breakdownTotals" || method === "milestones" ? "points" : method;
}

/** The schedule of a year: it does not depend on what was reported. */
function scheduleAt(plan: Plan, indicator: Indicator, settings: PlanSettings) {
  const { expected, scheduleMethod, policy } = computeCompletion({ plan, indicator, readings: {}, settings });
  return { value: expected.value, method: scheduleMethod, policy };
}

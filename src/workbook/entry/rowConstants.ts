import {
  isHeld,
  isLevel,
  isLimit,
  isNumberGoal,
  isWithinOneUnit,
  plannedChangeReason,
  policyOf,
  printedDecimals,
  scheduleOf,
  situationOf,
} from "../../domain/completion";
import type { Goal, IndicatorCompletion, NumberGoal, ScheduleMethod, Situation } from "../../domain/completion";
import { isGrowth, isShare } from "../../domain/audit";
import { planYears } from "../../domain/plan";
import type { Indicator, Plan, PlanSettings } from "../../domain/plan";
import { signsOf } from "./readingText";
import { NO_DECIMALS, TRAITS } from "./traits";

/** Stands for "no limit" among constants: no figure that counts is as large. Written out in formulas, since programs write exponents differently. */
export const FAR = 1e15;

/** What a row's formulas know of its indicator: follows from plan and settings, never from entries. */
export interface RowConstants {
  readonly goal: Goal;
  /** T; null where the target is no number. */
  readonly target: number | null;
  /** Lowest and highest value that meets the target, tolerance aside; ±FAR without such a limit, null without a number to meet. */
  readonly low: number | null;
  readonly high: number | null;
  readonly baseline: number | null;
  /** Signs of bounds, those that decide the target first. */
  readonly signs: string;
  /** Letters of `TRAITS`, and the printed decimals. */
  readonly traits: string;
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
  const policy = last?.policy ?? "uncapped";
  return {
    goal,
    target: number?.value ?? null,
    ...limitsOf(number, indicator),
    baseline: situation.baseline,
    signs: signsOf(decidingSide(number, indicator)),
    traits: traitsOf(situation, policy),
    shares: goal.side === "shares" ? goal.parts : [],
    method: isPublished ? "points" : plainMethod(lastMethod),
    lastMethod,
    points: isPublished ? schedules.map(({ value }) => value) : [],
    hasChange: hasPlannedChange(situation, number),
    held: number !== null && isHeld(situation, number),
    policy,
  };
}

function limitsOf(goal: NumberGoal | null, { direction }: Indicator): Pick<RowConstants, "low" | "high"> {
  if (goal === null) return { low: null, high: null };
  const hasLow = goal.side === "about" ? direction !== "decrease" : goal.side !== "ceiling";
  const hasHigh = goal.side === "about" ? direction !== "increase" : goal.side !== "floor";
  return {
    low: hasLow ? goal.value : -FAR,
    high: hasHigh ? (goal.side === "between" ? goal.high : goal.value) : FAR,
  };
}

/** The side whose bounds are counted: that of the target, of an "about" target the good one. */
function decidingSide(goal: NumberGoal | null, { direction }: Indicator): "floor" | "ceiling" | null {
  if (goal === null || goal.side === "between") return null;
  if (goal.side !== "about") return goal.side;
  return direction === "maintain" ? null : direction === "increase" ? "floor" : "ceiling";
}

function traitsOf(situation: Situation, policy: RowConstants["policy"]): string {
  const { goal, indicator } = situation;
  const number = isNumberGoal(goal) ? goal : null;
  const hasChange = hasPlannedChange(situation, number);
  const isMean = indicator.kind === "flow" && indicator.targetBasis === "annualAverage";
  const traits: Readonly<Record<keyof typeof TRAITS, boolean>> = {
    full: policy === "metIsFull",
    strict: number !== null && "strict" in number && number.strict,
    change: hasChange,
    reversible: hasChange && indicator.targetBasis === "endYear",
    held: number !== null && isHeld(situation, number),
    loseable: indicator.targetBasis === "annualAverage" || (indicator.kind === "flow" && number?.side !== "floor"),
    mean: isMean,
    based: isLevel(situation) && situation.baseline !== null,
    wide: isWide(situation, number),
    limit: number !== null && isLimit(situation, number),
    decrease: goal.side === "shares" && goal.direction === "decrease",
    percent: isShare(indicator),
    growth: indicator.kind === "rate" && isGrowth(indicator),
  };
  const letters = Object.entries(TRAITS)
    .filter(([trait]) => traits[trait as keyof typeof TRAITS])
    .map(([, letter]) => letter)
    .join("");
  return letters + digitsOf(situation);
}

function digitsOf(situation: Situation): string {
  if (!isLevel(situation)) return NO_DECIMALS;
  const { baseline, row } = printedDecimals(situation.indicator);
  return `${baseline}${row}`;
}

function isWide({ indicator, baseline }: Situation, goal: NumberGoal | null): boolean {
  return goal !== null && baseline !== null && !isWithinOneUnit(goal.value, baseline, printedDecimals(indicator).row);
}

function hasPlannedChange({ indicator, ...situation }: Situation, goal: NumberGoal | null): boolean {
  const whole = { indicator, ...situation };
  return goal !== null && isLevel(whole) && plannedChangeReason(whole, goal) === null;
}

function plainMethod(method: ScheduleMethod | null): RowConstants["method"] {
  return method === "breakdownTotals" || method === "milestones" ? "points" : method;
}

/** The schedule of a year: it does not depend on what was reported. */
function scheduleAt(plan: Plan, indicator: Indicator, settings: PlanSettings) {
  const situation = situationOf({ plan, indicator, readings: {}, settings });
  const { goal } = situation;
  const schedule = isNumberGoal(goal) ? scheduleOf(situation, goal) : null;
  return { value: schedule?.expected.value ?? null, method: schedule?.method ?? null, policy: policyOf(situation) };
}

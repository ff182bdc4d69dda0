import type { IndicatorReadings } from "../plan/entries";
import type { PlanSettings } from "../plan/settings";
import type { Indicator, Plan } from "../plan/types";
import { clockOf, type Clock } from "./clock";
import { goalOf, isNumberGoal, type Goal, type NumberGoal } from "./goal";
import type { ReasonCode } from "./types";

/** What one completion is computed from. */
export interface CompletionInput {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly readings: IndicatorReadings;
  readonly settings: PlanSettings;
}

/** The input with everything that follows from plan and settings alone. */
export interface Situation extends CompletionInput {
  readonly clock: Clock;
  readonly goal: Goal;
  /** B, the number in the published baseline; null where none is given. */
  readonly baseline: number | null;
}

/** Prepares the computation for one indicator. */
export function situationOf(input: CompletionInput): Situation {
  const { plan, indicator, readings, settings } = input;
  const { baselineValue } = indicator;
  return {
    plan,
    indicator,
    readings,
    settings,
    clock: clockOf(plan.period, settings.asOf),
    goal: goalOf(indicator, settings.aboutTolerance),
    baseline: baselineValue.form === "number" ? baselineValue.value : null,
  };
}

/** True for the kinds that are one level at a time. */
export function isLevel({ indicator }: Situation): boolean {
  return indicator.kind === "stock" || indicator.kind === "rate";
}

/** The number aimed at, or null for words, compositions and missing targets. */
export function numberGoal({ goal }: Situation): NumberGoal | null {
  return isNumberGoal(goal) ? goal : null;
}

/** Why the way from baseline to target cannot be measured; null where it can. */
export function plannedChangeReason({ baseline }: Situation, goal: NumberGoal): ReasonCode | null {
  if (goal.side === "between") return "no-planned-change";
  if (baseline === null) return "no-baseline";
  if (goal.value === baseline) return "no-planned-change";
  const isWorse =
    (goal.side === "floor" && goal.value < baseline) || (goal.side === "ceiling" && goal.value > baseline);
  return isWorse ? "target-worse-than-baseline" : null;
}

/** True for a target that is kept or not: printed as a bound (≥98, 4以内) or a range, or to be kept in every year. */
export function isLimit(situation: Situation, goal: NumberGoal): boolean {
  const { targetValue } = situation.indicator;
  const isBound = targetValue.form === "number" && targetValue.comparator !== "=" && targetValue.comparator !== "~";
  return isBound || targetValue.form === "range" || isHeld(situation, goal);
}

/**
 * True for a level that is to be kept in every year and not reached in the last: by basis, or
 * because the baseline is already there (98 → 98) or beyond (72 → 65, a floor and no fall).
 */
export function isHeld(situation: Situation, goal: NumberGoal): boolean {
  if (!isLevel(situation)) return false;
  if (situation.indicator.targetBasis === "everyYear") return true;
  const obstacle = plannedChangeReason(situation, goal);
  return obstacle === "no-planned-change" || obstacle === "target-worse-than-baseline";
}

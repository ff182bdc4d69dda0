import { goalOf, isNumberGoal } from "../../../completion/goal";
import { compare, multiply } from "../../../shared/decimal";
import { planYears } from "../../../plan/period";
import type { Indicator, Plan, PlanPeriod } from "../../../plan/types";
import { numberOf } from "./quotes";

/** Number of years of a plan. */
export function yearsOf(period: PlanPeriod): number {
  return planYears(period).length;
}

/** True where the target asks for little: a ceiling, or "about" for something that is to fall. */
function isLowGood(indicator: Indicator): boolean {
  const goal = goalOf(indicator, 0);
  if (!isNumberGoal(goal)) return indicator.direction === "decrease";
  return goal.side === "ceiling" || (goal.side === "about" && goal.direction === "decrease");
}

/** True where a level is worse than another, seen from this row's target. */
export function isWorse(indicator: Indicator, level: number, than: number): boolean {
  const order = compare(level, than);
  return isLowGood(indicator) ? order > 0 : order < 0;
}

/** What the target asks for over the whole plan, for flows; the target itself for anything else. */
export function wholeTarget(indicator: Indicator, { period }: Plan): number | null {
  const target = numberOf(indicator, "target");
  if (!target) return null;
  return indicator.targetBasis === "annualAverage" ? multiply(target.value, yearsOf(period)) : target.value;
}

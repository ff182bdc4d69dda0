import { divide, multiply, subtract, sum } from "../shared/decimal";
import { blank, known } from "./figure";
import type { NumberGoal } from "./goal";
import type { Measured } from "./measure";
import { isHeld, isLevel, type Situation } from "./situation";
import type { Figure } from "./types";

/**
 * Change needed in each remaining year to reach the target; for a yearly average the amount needed
 * in each. ≤ 0 once a floor is reached. Blank for what is held and not reached.
 */
export function requiredPace(situation: Situation, goal: NumberGoal, measured: Measured): Figure {
  const { indicator, clock } = situation;
  const isLimit = goal.side === "ceiling" && indicator.kind === "flow";
  if (isLimit || isHeld(situation, goal)) return blank("not-applicable-to-flow");
  const remaining = clock.planned - clock.elapsed;
  if (remaining === 0) return blank("plan-finished");
  const isMean = indicator.targetBasis === "annualAverage";
  const wanted = isMean ? multiply(goal.value, clock.planned) : goal.value;
  const done = isMean ? multiply(measured.value, clock.elapsed) : measured.value;
  return known(divide(subtract(wanted, done), remaining));
}

/**
 * Value in the last year if things go on as so far; a level needs a baseline to go on from.
 * Blank for what is held; `goal` is null without a target, which a projection does not need.
 */
export function projection(situation: Situation, goal: NumberGoal | null, measured: Measured): Figure {
  const { indicator, clock, baseline } = situation;
  if (goal && isHeld(situation, goal)) return blank("not-applicable-to-flow");
  if (indicator.targetBasis === "annualAverage") return known(measured.value);
  const start = isLevel(situation) ? baseline : 0;
  if (start === null) return blank("no-baseline");
  const change = multiply(subtract(measured.value, start), clock.planned);
  return known(sum([start, divide(change, clock.elapsed)]));
}

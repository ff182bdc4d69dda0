import { divide, subtract } from "../shared/decimal";
import { blank, known } from "./figure";
import type { NumberGoal } from "./goal";
import type { Measured } from "./measure";
import { isLevel, plannedChangeReason, type Situation } from "./situation";
import type { Figure } from "./types";

/**
 * Share of the planned change from baseline to target achieved so far. Direction-free: a fall from
 * 20 to 17 with target 16 gives 0.75. Blank for flows, without a baseline, or without a change.
 */
export function progressFromBaseline(situation: Situation, goal: NumberGoal, { value }: Measured): Figure {
  const { baseline } = situation;
  if (!isLevel(situation)) return blank("not-applicable-to-flow");
  const obstacle = plannedChangeReason(situation, goal);
  if (obstacle !== null || baseline === null) return blank(obstacle ?? "no-baseline");
  return known(divide(subtract(value, baseline), subtract(goal.value, baseline)));
}

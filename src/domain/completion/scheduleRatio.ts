import { divide, subtract } from "../shared/decimal";
import { known, withFigure } from "./figure";
import { atLevel, type NumberGoal } from "./goal";
import { ratioTo, type Measured } from "./measure";
import { isLevel, type Situation } from "./situation";
import type { Figure } from "./types";

/** True where E lies beyond B on the way to T, so that the way covered can be measured. */
function isOnTheWay(baseline: number, expected: number, target: number): boolean {
  return expected !== baseline && Math.sign(expected - baseline) === Math.sign(target - baseline);
}

/**
 * The value against what should be there by now: the way covered from the baseline for a stock or
 * rate that is to change, else the value itself. Not for targets held in every year.
 */
export function scheduleRatio(
  situation: Situation,
  goal: NumberGoal,
  { expected, measured }: { readonly expected: Figure; readonly measured: Measured },
): Figure {
  const { baseline } = situation;
  return withFigure(expected, (level) => {
    if (isLevel(situation) && baseline !== null && isOnTheWay(baseline, level, goal.value)) {
      return known(divide(subtract(measured.value, baseline), subtract(level, baseline)));
    }
    return ratioTo(atLevel(goal, level), measured);
  });
}

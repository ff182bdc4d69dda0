import type { CompletionPolicy } from "../plan/settings";
import { multiply, round, subtract } from "../shared/decimal";
import { blank, known, withFigure } from "./figure";
import type { NumberGoal } from "./goal";
import { isMet, ratioTo } from "./measure";
import { completionUnder } from "./policy";
import type { Figure } from "./types";

/** Percentage points of 1, and the places to which they are told, so that equal rates are no distance apart. */
const [POINTS, PLACES] = [100, 10];

/**
 * What is due by now as a rate of the target: the completion that the expected value itself would have, "about" taken without
 * its tolerance. Blank against zero or less.
 */
export function dueRate(policy: CompletionPolicy, goal: NumberGoal, expected: Figure): Figure {
  return withFigure(expected, (value) => {
    if (goal.value <= 0) return blank("zero-target");
    const exact = goal.side === "about" ? { ...goal, tolerance: 0 } : goal;
    const reached = { value, comparator: "=" } as const;
    return completionUnder(policy, isMet(exact, reached), ratioTo(exact, reached));
  });
}

/** How far a completion is ahead of what is due, in percentage points; negative where it lags. */
export function leadPp(completion: Figure, due: Figure): Figure {
  return withFigure(completion, (rate) =>
    withFigure(due, (expected) => known(round(multiply(subtract(rate, expected), POINTS), PLACES))),
  );
}

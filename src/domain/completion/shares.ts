import { compare, subtract, sum } from "../shared/decimal";
import type { SharesGoal } from "./goal";

/** A composition against its target. */
export interface SharesVerdict {
  readonly met: boolean;
  /** Actual − target of each part. */
  readonly gaps: readonly number[];
}

/** Sums from the highest grade down, the whole last. */
function cumulated(parts: readonly number[]): readonly number[] {
  return parts.map((_, index) => sum(parts.slice(0, index + 1)));
}

/** True where two wholes differ by no more than the rounding of their printed parts. */
function haveOneWhole(actual: readonly number[], target: readonly number[]): boolean {
  const difference = Math.abs(subtract(sum(actual), sum(target)));
  return compare(difference, target.length / 2) <= 0;
}

/**
 * Compares shares from the highest grade down: each cumulated share must reach the target's, or for
 * a decreasing indicator stay within it. Null where the two cannot be compared: another number of
 * parts, or parts of another whole (1:3:6 against 13:41:46).
 */
export function judgeShares(goal: SharesGoal, actual: readonly number[]): SharesVerdict | null {
  const { parts, direction } = goal;
  if (actual.length !== parts.length || !haveOneWhole(actual, parts)) return null;
  const [reached, wanted] = [cumulated(actual), cumulated(parts)];
  const met = reached.slice(0, -1).every((share, index) => {
    const order = compare(share, wanted[index] ?? 0);
    return direction === "decrease" ? order <= 0 : order >= 0;
  });
  return { met, gaps: parts.map((part, index) => subtract(actual[index] ?? 0, part)) };
}

import { divide, multiply } from "../shared/decimal";
import type { Comparator, PublishedNumber } from "../notation/types";
import type { Direction, Indicator } from "../plan/types";
import type { Reason } from "./types";

/** A target that is one number, with the side on which it is met. */
export type NumberGoal =
  | { readonly side: "floor" | "ceiling"; readonly value: number; readonly strict: boolean }
  | {
      readonly side: "about";
      readonly value: number;
      /** Half-width as a fraction of the value. */
      readonly tolerance: number;
      readonly direction: Direction;
    }
  /** A range to be kept; `value` is its low end. */
  | { readonly side: "between"; readonly value: number; readonly high: number };

/** A target composition, highest grade first. */
export interface SharesGoal {
  readonly side: "shares";
  readonly parts: readonly number[];
  readonly direction: Direction;
}

/** What an indicator is measured against, or why there is nothing. */
export type Goal = NumberGoal | SharesGoal | { readonly side: "none"; readonly reason: Reason };

const NO_TARGET: Goal = { side: "none", reason: { code: "no-target" } };
const IN_WORDS: Goal = { side: "none", reason: { code: "qualitative-target" } };

function sideOf(comparator: Comparator, direction: Direction): "floor" | "ceiling" {
  if (comparator === "=") return direction === "decrease" ? "ceiling" : "floor";
  return comparator.startsWith(">") ? "floor" : "ceiling";
}

function goalOfNumber({ comparator, value }: PublishedNumber, direction: Direction, tolerance: number): Goal {
  if (comparator === "~") return { side: "about", value, tolerance, direction };
  const strict = comparator === ">" || comparator === "<";
  return { side: sideOf(comparator, direction), value, strict };
}

function goalOfRange(low: number, high: number, direction: Direction): Goal {
  if (direction === "increase") return { side: "floor", value: low, strict: false };
  if (direction === "decrease") return { side: "ceiling", value: high, strict: false };
  return { side: "between", value: low, high };
}

/** Takes the side of a published target from its signs, else from the indicator's direction. */
export function goalOf({ kind, direction, targetValue }: Indicator, tolerance: number): Goal {
  if (kind === "qualitative" || targetValue.form === "qualitative") return IN_WORDS;
  if (kind === "composition") {
    return targetValue.form === "composition" ? { side: "shares", parts: targetValue.parts, direction } : NO_TARGET;
  }
  if (targetValue.form === "number") return goalOfNumber(targetValue, direction, tolerance);
  if (targetValue.form === "range") return goalOfRange(targetValue.low, targetValue.high, direction);
  return NO_TARGET;
}

/** True for a goal that is one number. */
export function isNumberGoal(goal: Goal): goal is NumberGoal {
  return goal.side !== "shares" && goal.side !== "none";
}

/** The same goal for another level, e.g. what should be there by now; a range keeps the ratio of its ends. */
export function atLevel(goal: NumberGoal, value: number): NumberGoal {
  if (goal.side !== "between") return value === goal.value ? goal : { ...goal, value };
  if (goal.value <= 0) return { side: "floor", value, strict: false };
  return { ...goal, value, high: divide(multiply(goal.high, value), goal.value) };
}

import type { Comparator } from "../notation/types";
import { compare, divide, multiply, subtract } from "../shared/decimal";
import { blank, known } from "./figure";
import type { NumberGoal } from "./goal";
import type { Figure } from "./types";

/** A value reported, with the sign of a bounded reading: ≥98. */
export interface Measured {
  readonly value: number;
  readonly comparator: Comparator;
}

function isOnGoodSide(goal: NumberGoal & { readonly side: "about" }, value: number): boolean {
  const order = compare(value, goal.value);
  return (goal.direction === "increase" && order >= 0) || (goal.direction === "decrease" && order <= 0);
}

function isWithin(goal: NumberGoal & { readonly side: "about" }, value: number): boolean {
  const distance = Math.abs(subtract(value, goal.value));
  return compare(distance, Math.abs(multiply(goal.tolerance, goal.value))) <= 0;
}

/** True where the value meets the goal; a reading of >94 meets a target of >94. */
export function isMet(goal: NumberGoal, { value, comparator }: Measured): boolean {
  const order = compare(value, goal.value);
  switch (goal.side) {
    case "floor":
      return order > 0 || (order === 0 && (!goal.strict || comparator === ">"));
    case "ceiling":
      return order < 0 || (order === 0 && (!goal.strict || comparator === "<"));
    case "about":
      return isWithin(goal, value) || isOnGoodSide(goal, value);
    case "between":
      return order >= 0 && compare(value, goal.high) <= 0;
  }
}

/**
 * True where a reading says enough: a plain number always does; a bounded one at a goal of its own
 * side, or of an "about" goal's good side. It is taken at its bound.
 */
export function isDecidable(goal: NumberGoal, { comparator }: Measured): boolean {
  if (comparator === "=") return true;
  if (comparator === "~") return false;
  const bounds = comparator.startsWith(">") ? "floor" : "ceiling";
  if (goal.side !== "about") return goal.side === bounds;
  return goal.direction === (bounds === "floor" ? "increase" : "decrease");
}

/** Quotient of a value that is to rise; meaningless against zero or less. */
function floorRatio(value: number, level: number): Figure {
  return level > 0 ? known(divide(value, level)) : blank("zero-target");
}

/** 1 up to the level, then the share of it that would have been allowed. */
function ceilingRatio(value: number, level: number): Figure {
  if (compare(value, level) <= 0) return known(1);
  return level < 0 ? blank("zero-target") : known(divide(level, value));
}

/** How far a value reaches the goal: 1 is reached. Not clamped above 1 for floors. */
export function ratioTo(goal: NumberGoal, measured: Measured): Figure {
  const { value } = measured;
  switch (goal.side) {
    case "floor":
      return floorRatio(value, goal.value);
    case "ceiling":
      return ceilingRatio(value, goal.value);
    case "about":
      if (isMet(goal, measured)) return known(1);
      if (goal.value <= 0) return blank("zero-target");
      return compare(value, goal.value) < 0 ? floorRatio(value, goal.value) : ceilingRatio(value, goal.value);
    case "between":
      if (isMet(goal, measured)) return known(1);
      return compare(value, goal.value) < 0 ? floorRatio(value, goal.value) : ceilingRatio(value, goal.high);
  }
}

/** Amount still to go to the goal; ≤ 0 once it is met. */
export function gapTo(goal: NumberGoal, measured: Measured): number {
  const below = subtract(goal.value, measured.value);
  switch (goal.side) {
    case "floor":
      return below;
    case "ceiling":
      return subtract(measured.value, goal.value);
    case "about":
      return isMet(goal, measured) ? 0 : Math.abs(below);
    case "between":
      return Math.max(below, subtract(measured.value, goal.high));
  }
}

import { divide, multiply, subtract, sum } from "../shared/decimal";
import { breakdownExpected } from "./breakdownTotals";
import { blank, known } from "./figure";
import type { NumberGoal } from "./goal";
import { milestoneExpected } from "./milestones";
import { isHeld, type Situation } from "./situation";
import type { Figure, ReasonCode, ScheduleMethod } from "./types";

/** What should be there by `asOf`, and how that was made. */
export interface Schedule {
  readonly expected: Figure;
  readonly method: ScheduleMethod | null;
}

function scheduled(value: number, method: ScheduleMethod): Schedule {
  return { expected: known(value), method };
}

function unscheduled(code: ReasonCode): Schedule {
  return { expected: blank(code), method: null };
}

/** from + change · k/N, as one exact quotient. */
function evenly(from: number, change: number, { clock }: Situation): number {
  return sum([from, divide(multiply(change, clock.elapsed), clock.planned)]);
}

function flowSchedule(situation: Situation, target: number): Schedule {
  return situation.indicator.targetBasis === "annualAverage"
    ? scheduled(target, "annualAverage")
    : scheduled(evenly(0, target, situation), "evenFlow");
}

function levelSchedule(situation: Situation, goal: NumberGoal): Schedule {
  const { baseline, clock } = situation;
  if (isHeld(situation, goal)) return scheduled(goal.value, "everyYear");
  if (baseline !== null) {
    return scheduled(evenly(baseline, subtract(goal.value, baseline), situation), "linearFromBaseline");
  }
  return clock.elapsed === clock.planned ? scheduled(goal.value, "finalTarget") : unscheduled("no-baseline");
}

/**
 * The schedule of an indicator with a number to aim at: break-down totals, else milestones, else by
 * kind and basis. Source: docs/method.md, Schedule.
 */
export function scheduleOf(situation: Situation, goal: NumberGoal): Schedule {
  const { indicator, clock } = situation;
  if (clock.year === null) return unscheduled("before-first-year");
  const allotted = breakdownExpected(situation);
  if (allotted !== null) return scheduled(allotted, "breakdownTotals");
  if (indicator.milestoneValues.length > 0) {
    const value = milestoneExpected(situation, goal.value, clock.year);
    return value === null ? unscheduled("no-baseline") : scheduled(value, "milestones");
  }
  return indicator.kind === "flow" ? flowSchedule(situation, goal.value) : levelSchedule(situation, goal);
}

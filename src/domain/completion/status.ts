import type { StatusThresholds } from "../plan/settings";
import { compare, round } from "../shared/decimal";
import type { NumberGoal } from "./goal";
import { isWithinOneUnit, printedDecimals, printsAs } from "./precision";
import { isHeld, isLevel, isLimit, plannedChangeReason, type Situation } from "./situation";
import type { Figure, Reason, ScheduleMethod, Status } from "./types";

/** A status and, for missing and notComputable, why. */
export interface StatusVerdict {
  readonly status: Status;
  readonly reason: Reason | null;
}

/** The status of a measured indicator. */
export interface MeasuredVerdict extends StatusVerdict {
  /** True where it is better than the ratio alone would earn, since levels are compared as they are printed. */
  readonly byPrecision: boolean;
}

/** Places to which ratios are compared with thresholds, as the sheets' formulas do. */
const COMPARED_DECIMALS = 10;

/** The status of an indicator without a value to date. */
export function statusWithoutValue(situation: Situation, reason: Reason): StatusVerdict {
  if (situation.goal.side === "none" && situation.goal.reason.code === "qualitative-target") {
    return { status: "notComputable", reason: situation.goal.reason };
  }
  const isBlank =
    reason.code === "no-entries" || (reason.code === "missing-years" && situation.indicator.kind !== "flow");
  return { status: isBlank ? "missing" : "notComputable", reason };
}

/** Farther from a threshold than this, rounding to the compared places changes nothing. */
const NEAR_THRESHOLD = 1e-9;

/** The status that a schedule ratio earns. */
export function statusOfRatio(ratio: number, thresholds: StatusThresholds): Status {
  const reaches = (threshold: number): boolean =>
    Math.abs(ratio - threshold) > NEAR_THRESHOLD
      ? ratio > threshold
      : compare(round(ratio, COMPARED_DECIMALS), threshold) >= 0;
  if (reaches(thresholds.ahead)) return "ahead";
  if (reaches(thresholds.onTrack)) return "onTrack";
  return reaches(thresholds.near) ? "near" : "behind";
}

/** What the status of a measured indicator depends on. */
export interface StatusFacts {
  readonly value: number;
  readonly met: boolean;
  /** Met in every judged year. */
  readonly alwaysMet: boolean;
  readonly expected: Figure;
  readonly scheduleMethod: ScheduleMethod | null;
  readonly scheduleRatio: Figure;
}

/** What is held, averaged or limited can still be lost before the last year; the rest is done once met. */
function isAchieved(situation: Situation, goal: NumberGoal, facts: StatusFacts): boolean {
  const { clock, indicator } = situation;
  const finished = clock.elapsed === clock.planned;
  if (isHeld(situation, goal)) return finished && facts.alwaysMet;
  const canBeLost = indicator.targetBasis === "annualAverage" || (indicator.kind === "flow" && goal.side !== "floor");
  return facts.met && (finished || !canBeLost);
}

/** The baseline says no more than its printed decimals: 201.8 is no worse than 202. */
function isReversed(situation: Situation, goal: NumberGoal, value: number): boolean {
  const { baseline, indicator } = situation;
  if (!isLevel(situation) || indicator.targetBasis !== "endYear" || baseline === null) return false;
  if (plannedChangeReason(situation, goal) !== null) return false;
  const order = compare(round(value, printedDecimals(indicator).baseline), baseline);
  return goal.value > baseline ? order < 0 : order > 0;
}

/** True where the limit itself is due by now, and not kept: there is nothing near it. */
function isLimitBroken(situation: Situation, goal: NumberGoal, { alwaysMet, scheduleMethod }: StatusFacts): boolean {
  const { planned, elapsed } = situation.clock;
  const isDue = scheduleMethod === "everyYear" || elapsed === planned;
  return isDue && !alwaysMet && isLimit(situation, goal);
}

/** True where being one unit short says little: a change is planned, which in the last year has more units than one. */
function allowsOneUnit(situation: Situation, goal: NumberGoal, decimals: number): boolean {
  const { baseline, clock } = situation;
  if (baseline === null || plannedChangeReason(situation, goal) !== null) return false;
  return clock.elapsed < clock.planned || !isWithinOneUnit(goal.value, baseline, decimals);
}

/** A level that prints as its schedule is on it; one unit of the last printed place short of a planned change is near it. */
function atPrintedPrecision(earned: Status, situation: Situation, goal: NumberGoal, facts: StatusFacts): Status {
  const { expected, value } = facts;
  if (!isLevel(situation) || expected.value === null || (earned !== "near" && earned !== "behind")) return earned;
  const { row: decimals } = printedDecimals(situation.indicator);
  if (printsAs(value, expected.value, decimals)) return "onTrack";
  const isClose = isWithinOneUnit(value, expected.value, decimals);
  return isClose && allowsOneUnit(situation, goal, decimals) ? "near" : earned;
}

/** The status of an indicator with a value and a number to aim at. Source: docs/method.md, Status. */
export function statusOf(situation: Situation, goal: NumberGoal, facts: StatusFacts): MeasuredVerdict {
  const plain = (status: Status, reason: Reason | null = null): MeasuredVerdict => ({
    status,
    reason,
    byPrecision: false,
  });
  if (isAchieved(situation, goal, facts)) return plain("achieved");
  if (isReversed(situation, goal, facts.value)) return plain("reversed");
  const { value, reason } = facts.scheduleRatio;
  if (value === null) return plain("notComputable", reason);
  if (isLimitBroken(situation, goal, facts)) return plain("behind");
  const earned = statusOfRatio(value, situation.settings.thresholds);
  const status = atPrintedPrecision(earned, situation, goal, facts);
  return { ...plain(status), byPrecision: status !== earned };
}

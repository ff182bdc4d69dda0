import type { IndicatorReadings, PlanEntries } from "../plan/entries";
import { readEntries } from "../plan/readings";
import type { PlanSettings } from "../plan/settings";
import type { Plan } from "../plan/types";
import { withCityTotals } from "../regions/cityTotals";
import { blankCompletion } from "./blankCompletion";
import { completionOfNumber, completionWithoutTarget, completionWithoutValue } from "./numberCompletion";
import { completionOfShares } from "./sharesCompletion";
import { numberGoal, situationOf, type CompletionInput, type Situation } from "./situation";
import { statusWithoutValue } from "./status";
import type { IndicatorCompletion, Reason } from "./types";
import { valueToDate, type ToDate } from "./valueToDate";

function withoutValue(situation: Situation, reason: Reason): IndicatorCompletion {
  const goal = numberGoal(situation);
  if (goal) return completionWithoutValue(situation, goal, reason);
  const verdict = statusWithoutValue(situation, reason);
  return { ...blankCompletion(situation, reason), status: verdict.status, statusReason: verdict.reason };
}

function withoutTarget(situation: Situation, toDate: ToDate, reason: Reason): IndicatorCompletion {
  if (toDate.form === "number") return completionWithoutTarget(situation, toDate, reason);
  const base = blankCompletion(situation, reason);
  if (toDate.form !== "composition") return base;
  return { ...base, valueMethod: "asOfYear", compositionToDate: toDate.printed };
}

/**
 * Everything that follows from one indicator's readings: value to date, completion, schedule, pace
 * and status. Every blank figure carries its reason; nothing is rounded or clamped.
 * Source: docs/method.md.
 */
export function computeCompletion(input: CompletionInput): IndicatorCompletion {
  const situation = situationOf(input);
  const { goal } = situation;
  const toDate = valueToDate(situation);
  if (toDate.form === "none") return withoutValue(situation, toDate.reason);
  if (goal.side === "shares") {
    return toDate.form === "composition"
      ? completionOfShares(situation, goal, toDate)
      : blankCompletion(situation, { code: "composition-has-no-ratio" });
  }
  if (goal.side !== "none" && toDate.form === "number") return completionOfNumber(situation, goal, toDate);
  return withoutTarget(situation, toDate, goal.side === "none" ? goal.reason : { code: "no-target" });
}

/** What is read of every indicator, by id; of rows with a break-down in a merged workbook what regions reported. */
export function countedReadings(
  plan: Plan,
  entries: PlanEntries,
  settings: PlanSettings,
): Readonly<Record<string, IndicatorReadings>> {
  return readEntries(plan, withCityTotals(plan, entries, settings));
}

/** The completion of every indicator of a plan, by id; in a merged workbook those of rows with a break-down from what regions reported. */
export function computeCompletions(
  plan: Plan,
  entries: PlanEntries,
  settings: PlanSettings,
): Readonly<Record<string, IndicatorCompletion>> {
  return completionsOfReadings(plan, countedReadings(plan, entries, settings), settings);
}

/** The same for entries that were read already. */
export function completionsOfReadings(
  plan: Plan,
  readings: Readonly<Record<string, IndicatorReadings>>,
  settings: PlanSettings,
): Readonly<Record<string, IndicatorCompletion>> {
  const completions: Record<string, IndicatorCompletion> = {};
  for (const indicator of plan.indicators) {
    completions[indicator.id] = computeCompletion({
      plan,
      indicator,
      readings: readings[indicator.id] ?? {},
      settings,
    });
  }
  return completions;
}

import { blankCompletion } from "./blankCompletion";
import { judgeYears } from "./everyYear";
import { dueRate, leadPp } from "./dueRate";
import { scheduleOf } from "./expected";
import { blank, known } from "./figure";
import type { NumberGoal } from "./goal";
import { gapTo, isMet, ratioTo } from "./measure";
import { projection, requiredPace } from "./pace";
import { completionUnder, policyOf } from "./policy";
import { progressFromBaseline } from "./progress";
import { agreesWithPublished } from "./published";
import { scheduleRatio } from "./scheduleRatio";
import { isHeld, isLevel, type Situation } from "./situation";
import { statusOf, statusWithoutValue } from "./status";
import type { Figure, IndicatorCompletion, Reason } from "./types";
import type { ToDate } from "./valueToDate";

/** A value to date that is a number. */
export type NumberToDate = Extract<ToDate, { readonly form: "number" }>;

/** The completion of a flow, stock or rate with a value and a target. */
export function completionOfNumber(
  situation: Situation,
  goal: NumberGoal,
  measured: NumberToDate,
): IndicatorCompletion {
  const policy = policyOf(situation);
  const metNow = isMet(goal, measured);
  const ratio = ratioTo(goal, measured);
  const completion = completionUnder(policy, metNow, ratio);
  const { expected, method } = scheduleOf(situation, goal);
  const due = dueRate(policy, goal, expected);
  const years = isHeld(situation, goal) ? judgeYears(situation, goal) : null;
  const onSchedule: Figure =
    years && method === "everyYear" ? years.ratio : scheduleRatio(situation, goal, { expected, measured });
  const alwaysMet = years?.met ?? metNow;
  const facts = {
    value: measured.value,
    met: metNow,
    alwaysMet,
    expected,
    scheduleMethod: method,
    scheduleRatio: onSchedule,
  };
  const { status, reason, byPrecision } = statusOf(situation, goal, facts);
  return {
    indicatorId: situation.indicator.id,
    asOf: situation.settings.asOf,
    valueToDate: known(measured.value),
    valueMethod: measured.method,
    compositionToDate: null,
    met: situation.indicator.targetBasis === "everyYear" ? alwaysMet : metNow,
    ratioToTarget: ratio,
    completion,
    policy,
    progressFromBaseline: progressFromBaseline(situation, goal, measured),
    expected,
    scheduleMethod: method,
    dueRate: due,
    leadPp: leadPp(completion, due),
    scheduleRatio: onSchedule,
    yearsJudged: years?.years ?? [],
    planMean: years?.mean ?? blank("not-applicable-to-flow"),
    gapToTarget: known(gapTo(goal, measured)),
    requiredPace: requiredPace(situation, goal, measured),
    projection: projection(situation, goal, measured),
    status,
    statusReason: reason,
    statusByPrecision: byPrecision,
    agreesWithPublished: agreesWithPublished(situation, completion),
  };
}

/** The completion of an indicator with a target but no value: the schedule alone is known. */
export function completionWithoutValue(situation: Situation, goal: NumberGoal, reason: Reason): IndicatorCompletion {
  const { expected, method } = scheduleOf(situation, goal);
  const verdict = statusWithoutValue(situation, reason);
  const base = blankCompletion(situation, reason);
  const isChange = isLevel(situation);
  return {
    ...base,
    progressFromBaseline: isChange ? base.progressFromBaseline : blank("not-applicable-to-flow"),
    planMean: isHeld(situation, goal) ? base.planMean : blank("not-applicable-to-flow"),
    expected,
    scheduleMethod: method,
    dueRate: dueRate(base.policy, goal, expected),
    status: verdict.status,
    statusReason: verdict.reason,
  };
}

/** The completion of a number without a target to hold it against: missing, added later, in words. */
export function completionWithoutTarget(
  situation: Situation,
  measured: NumberToDate,
  reason: Reason,
): IndicatorCompletion {
  const base = blankCompletion(situation, reason);
  return {
    ...base,
    valueToDate: known(measured.value),
    valueMethod: measured.method,
    projection: projection(situation, null, measured),
    agreesWithPublished: agreesWithPublished(situation, base.completion),
  };
}

import { blank } from "./figure";
import { policyOf } from "./policy";
import type { Situation } from "./situation";
import type { IndicatorCompletion, Reason } from "./types";

/** A completion whose every figure is blank for one reason; callers fill in what they know. */
export function blankCompletion(situation: Situation, reason: Reason): IndicatorCompletion {
  const figure = blank(reason);
  return {
    indicatorId: situation.indicator.id,
    asOf: situation.settings.asOf,
    valueToDate: figure,
    valueMethod: null,
    compositionToDate: null,
    met: null,
    ratioToTarget: figure,
    completion: figure,
    policy: policyOf(situation),
    progressFromBaseline: figure,
    expected: figure,
    scheduleMethod: null,
    dueRate: figure,
    leadPp: figure,
    scheduleRatio: figure,
    yearsJudged: [],
    planMean: figure,
    gapToTarget: figure,
    requiredPace: figure,
    projection: figure,
    status: "notComputable",
    statusReason: reason,
    statusByPrecision: false,
    agreesWithPublished: null,
  };
}

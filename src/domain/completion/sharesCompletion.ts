import { blankCompletion } from "./blankCompletion";
import { blank, known } from "./figure";
import type { SharesGoal } from "./goal";
import { agreesWithPublished } from "./published";
import { judgeShares, type SharesVerdict } from "./shares";
import type { Situation } from "./situation";
import type { CompletionPolicy } from "../plan/settings";
import type { Figure, IndicatorCompletion, Reason } from "./types";
import type { ToDate } from "./valueToDate";

/** A value to date that is a composition. */
export type SharesToDate = Extract<ToDate, { readonly form: "composition" }>;

const NO_RATIO: Reason = { code: "composition-has-no-ratio" };

function completionFigure(policy: CompletionPolicy, { met, gaps }: SharesVerdict): Figure {
  if (policy === "uncapped") return blank(NO_RATIO);
  return met ? known(1) : blank({ code: "composition-gap", gaps });
}

/** The completion of a composition: met or not, with the gap of each part, but no ratio. */
export function completionOfShares(
  situation: Situation,
  goal: SharesGoal,
  { parts, printed }: SharesToDate,
): IndicatorCompletion {
  const verdict = judgeShares(goal, parts);
  if (!verdict) {
    return blankCompletion(situation, { code: "unreadable-entry", text: printed });
  }
  const base = blankCompletion(situation, NO_RATIO);
  const completion = completionFigure(base.policy, verdict);
  const gap: Reason = { code: verdict.met ? NO_RATIO.code : "composition-gap", gaps: verdict.gaps };
  const finished = situation.clock.elapsed === situation.clock.planned;
  const status = verdict.met ? "achieved" : finished ? "behind" : "notComputable";
  return {
    ...base,
    valueMethod: "asOfYear",
    compositionToDate: printed,
    met: verdict.met,
    completion,
    progressFromBaseline: blank("not-applicable-to-flow"),
    planMean: blank("not-applicable-to-flow"),
    gapToTarget: blank(gap),
    status,
    statusReason: status === "notComputable" ? gap : null,
    agreesWithPublished: agreesWithPublished(situation, completion),
  };
}

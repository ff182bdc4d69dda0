import { isFinished } from "../facts/figures";
import { periodToDate, printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import { shownRate, statusOfRatio } from "../../completion";
import type { StatusThresholds } from "../../plan/settings";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "behind-schedule";
const NEAR = "behind-schedule-near";
const UNIT = "behind-schedule-unit";
const LIMIT = "behind-schedule-limit";

type Row = RuleItems["indicator"];
type Said = Pick<Problem, "message" | "severity" | "params">;

/** What is said of a ratio: below which limit it is, or that the printed figures or a limit to be kept decide. */
function saying(isNear: boolean, ratio: number, { near, onTrack }: StatusThresholds): Said {
  const isShort = statusOfRatio(ratio, { ahead: onTrack, onTrack, near }) === "behind";
  if (isNear && isShort) return { message: UNIT, severity: "info", params: {} };
  if (!isNear && !isShort) return { message: LIMIT, severity: "warning", params: {} };
  const threshold = isNear ? onTrack : near;
  return {
    message: isNear ? NEAR : ID,
    severity: isNear ? "info" : "warning",
    params: { ratio: shownRate(ratio, [threshold]).value, threshold },
  };
}

function checkRow({ indicator, completion, context, ...row }: Row): Problem | null {
  const { valueToDate, expected, scheduleRatio, status } = completion;
  if (status !== "behind" && status !== "near") return null;
  if (valueToDate.value === null || expected.value === null || scheduleRatio.value === null) return null;
  const said = saying(status === "near", scheduleRatio.value, context.settings.thresholds);
  return {
    ...said,
    params: {
      ...said.params,
      value: valueToDate.value,
      expected: printable(expected.value),
      target: indicator.target ?? "",
    },
    place: { period: periodToDate({ indicator, completion, context, ...row }) },
    value: valueToDate.value,
    expected: expected.value,
  };
}

/** The value to date against what the schedule asks by now; targets of each year have rules of their own. */
export const behindSchedule = auditRule({
  id: ID,
  version: 2,
  severity: "warning",
  scope: "indicator",
  source: "method note, Schedule and Status",
  messages: [ID, NEAR, UNIT, LIMIT],
  appliesTo: ({ indicator, context }) => indicator.targetBasis !== "everyYear" && !isFinished(context),
  check: (row) => failingWith(checkRow(row)),
});

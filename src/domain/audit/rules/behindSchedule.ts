import { isFinished } from "../facts/figures";
import { periodToDate, printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "behind-schedule";
const NEAR = "behind-schedule-near";

function checkRow(row: RuleItems["indicator"]): Problem | null {
  const { valueToDate, expected, scheduleRatio, status } = row.completion;
  if (status !== "behind" && status !== "near") return null;
  if (valueToDate.value === null || expected.value === null || scheduleRatio.value === null) return null;
  const { near, onTrack } = row.context.settings.thresholds;
  const isNear = status === "near";
  return {
    message: isNear ? NEAR : ID,
    severity: isNear ? "info" : "warning",
    params: {
      value: valueToDate.value,
      expected: printable(expected.value),
      ratio: scheduleRatio.value,
      threshold: isNear ? onTrack : near,
    },
    place: { period: periodToDate(row) },
    value: valueToDate.value,
    expected: expected.value,
  };
}

/** The value to date against what the schedule asks by now; targets of each year have rules of their own. */
export const behindSchedule = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "method note, Schedule and Status",
  messages: [ID, NEAR],
  appliesTo: ({ indicator, context }) => indicator.targetBasis !== "everyYear" && !isFinished(context),
  check: (row) => failingWith(checkRow(row)),
});

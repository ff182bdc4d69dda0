import { isFinished } from "../facts/figures";
import { periodToDate, printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";
import { missSeverity } from "../facts/yearlyTarget";

function checkRow(row: RuleItems["indicator"]): Problem | null {
  const { valueToDate, met, status, gapToTarget } = row.completion;
  if (met !== false || valueToDate.value === null || status === "reversed") return null;
  return {
    params: {
      value: printable(valueToDate.value),
      target: row.indicator.target ?? "",
      gap: printable(Math.abs(gapToTarget.value ?? 0)),
    },
    place: { period: periodToDate(row) },
    value: valueToDate.value,
    expected: row.indicator.target,
    severity: missSeverity(row),
  };
}

/** At the end of the plan the target is reached, or the report says why not. */
export const targetMissed = auditRule({
  id: "target-missed",
  severity: "warning",
  scope: "indicator",
  source: "final evaluation (终期评估) announced by all five plans",
  appliesTo: ({ indicator, context }) =>
    isFinished(context) && indicator.kind !== "composition" && indicator.targetBasis !== "everyYear",
  check: (row) => failingWith(checkRow(row)),
});

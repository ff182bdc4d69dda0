import { isFinished } from "../facts/figures";
import { periodToDate } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";
import { missSeverity } from "../facts/yearlyTarget";

function checkRow(row: RuleItems["indicator"]): Problem | null {
  const { valueToDate, status } = row.completion;
  if (status !== "reversed" || valueToDate.value === null) return null;
  const { baseline, target } = row.indicator;
  return {
    params: { value: valueToDate.value, baseline: baseline ?? "", target: target ?? "" },
    place: { period: periodToDate(row) },
    value: valueToDate.value,
    expected: baseline,
    severity: isFinished(row.context) ? missSeverity(row) : "warning",
  };
}

/** A level that moved away from its target, past the baseline. */
export const reversed = auditRule({
  id: "reversed",
  version: 2,
  severity: "warning",
  scope: "indicator",
  source: "method note, Status: reversed",
  appliesTo: ({ indicator }) => indicator.kind === "stock" || indicator.kind === "rate",
  check: (row) => failingWith(checkRow(row)),
});

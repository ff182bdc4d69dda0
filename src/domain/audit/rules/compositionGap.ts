import { subtract } from "../../shared/decimal";
import { isFinished } from "../facts/figures";
import { periodToDate } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";
import { missSeverity } from "../facts/yearlyTarget";

/** −1 with a real minus, +1 with its sign. */
function signed(gap: number): string {
  if (gap === 0) return "0";
  return gap > 0 ? `+${gap}` : `−${Math.abs(gap)}`;
}

function checkRow(row: RuleItems["indicator"]): Problem | null {
  const period = periodToDate(row);
  const { target, targetValue } = row.indicator;
  const reading = row.readings[period];
  if (row.completion.met !== false || reading?.state !== "composition") return null;
  if (targetValue.form !== "composition" || targetValue.parts.length !== reading.parts.length) return null;
  const gaps = reading.parts.map((part, index) => signed(subtract(part, targetValue.parts[index] ?? 0)));
  return {
    params: { value: reading.printed, target: target ?? "", gaps },
    place: { period },
    value: reading.printed,
    expected: target,
    severity: isFinished(row.context) ? missSeverity(row) : "info",
  };
}

/** A composition has no rate; what is missing is said part by part. */
export const compositionGap = auditRule({
  id: "composition-gap",
  severity: "warning",
  scope: "indicator",
  source: "method note, Completion: composition met",
  appliesTo: ({ indicator }) => indicator.kind === "composition",
  check: (row) => failingWith(checkRow(row)),
});

import { compare, subtract } from "../../shared/decimal";
import { convert } from "../../shared/units";
import { columnTotal, tableLabel, TOTAL_REGION } from "../facts/breakdownTable";
import { planTarget, targetColumn } from "../facts/breakdownTarget";
import { indicatorOf } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems, Severity } from "../engine/types";
import { failingWith } from "../engine/verdict";

/** Allotting less than the target breaks the plan; allotting more is a margin worth a look. */
function severityOf(allotted: number, target: number): Severity {
  return compare(allotted, target) < 0 ? "error" : "warning";
}

function checkTable({ breakdown, context: { plan } }: RuleItems["breakdown"]): Problem | null {
  const indicator = indicatorOf(plan, breakdown.indicator);
  const column = targetColumn(breakdown, plan);
  if (!indicator || column === null) return null;
  const [total, target] = [columnTotal(breakdown, column), planTarget(indicator, plan)];
  const converted = total === null ? null : convert(total, breakdown.unit, indicator.unit ?? breakdown.unit);
  if (total === null || target === null || !converted?.ok || compare(converted.value, target) === 0) return null;
  return {
    params: {
      table: tableLabel(breakdown),
      value: total,
      tableUnit: breakdown.unit,
      target: indicator.target ?? "",
      converted: converted.value,
      expected: target,
      difference: subtract(converted.value, target),
    },
    place: { period: breakdown.columns[column] ?? null, region: TOTAL_REGION },
    value: total,
    expected: indicator.target,
    severity: severityOf(converted.value, target),
  };
}

/** What a break-down allots is the indicator's target, after exact unit conversion. */
export const breakdownVsTarget = auditRule({
  id: "breakdown-vs-target",
  severity: "error",
  scope: "breakdown",
  source: "Xuzhou 14th plan, table 2 against annex tables 1, 2, 4 and 6–9",
  appliesTo: ({ breakdown }) => breakdown.indicator !== null,
  check: (item) => failingWith(checkTable(item)),
});

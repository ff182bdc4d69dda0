import { compare } from "../../shared/decimal";
import { convert } from "../../shared/units";
import { columnTotal, tableLabel, TOTAL_REGION } from "../facts/breakdownTable";
import { indicatorOf } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

function checkTable({ breakdown, context: { plan } }: RuleItems["breakdown"]): Problem | null {
  const baseYear = String(plan.period.baseYear);
  const indicator = indicatorOf(plan, breakdown.indicator);
  const column = breakdown.columns.indexOf(baseYear);
  const total = column < 0 ? null : columnTotal(breakdown, column);
  if (!indicator || indicator.baselineValue.form !== "number" || total === null) return null;
  const converted = convert(total, breakdown.unit, indicator.unit ?? breakdown.unit);
  if (!converted.ok || compare(converted.value, indicator.baselineValue.value) === 0) return null;
  return {
    params: {
      table: tableLabel(breakdown),
      value: total,
      tableUnit: breakdown.unit,
      baseline: indicator.baseline ?? "",
      year: baseYear,
    },
    place: { period: baseYear, region: TOTAL_REGION },
    value: total,
    expected: indicator.baseline,
  };
}

/** The base year of a break-down of levels is the indicator's baseline. */
export const breakdownVsBaseline = auditRule({
  id: "breakdown-vs-baseline",
  severity: "warning",
  scope: "breakdown",
  source: "Xuzhou 14th plan, table 2 against annex tables 6–8, column 2020",
  appliesTo: ({ breakdown }) => breakdown.indicator !== null && breakdown.kind === "stock",
  check: (item) => failingWith(checkTable(item)),
});

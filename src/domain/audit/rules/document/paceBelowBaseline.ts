import type { Indicator, Plan } from "../../../plan/types";
import { compare, divide, round } from "../../../shared/decimal";
import { atRow, numberOf } from "../../facts/document/quotes";
import { yearsOf } from "../../facts/document/targets";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "pace-below-baseline";
const NEW_SCOPE = "pace-below-baseline-new-scope";

function checkRow(row: Indicator, { period }: Plan): readonly Problem[] {
  const [baseline, target] = [numberOf(row, "baseline"), numberOf(row, "target")];
  if (row.kind !== "flow" || row.targetBasis !== "cumulative" || !baseline || !target) return [];
  const years = yearsOf(period);
  const pace = divide(target.value, years);
  const isBelow = compare(pace, baseline.value) < 0 && compare(target.value, baseline.value) >= 0;
  if (!isBelow) return [];
  return [
    {
      message: target.remark === null ? ID : NEW_SCOPE,
      params: {
        baseline: row.baseline ?? "",
        target: row.target ?? "",
        pace: String(round(pace, 4)),
        years: String(years),
        remark: target.remark ?? "",
      },
      place: atRow(row.id),
      value: row.target,
      expected: row.baseline,
    },
  ];
}

/** A five-year total that asks for less a year than the base year already had. */
export const paceBelowBaseline = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuzhou 14th plan, table 2, rows 1, 3, 4 and 12; Xuancheng 14th plan, box 2, row 3",
  messages: [ID, NEW_SCOPE],
  appliesTo: () => true,
  check: ({ context: { plan } }) => failing(plan.indicators.flatMap((row) => checkRow(row, plan))),
});

import type { Indicator, Plan } from "../../../plan/types";
import { countsTheSame } from "../../facts/document/compareFigures";
import { atRow } from "../../facts/document/quotes";
import { indicatorOf } from "../../facts/figures";
import { indicatorLabel } from "../../publishing/subject";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "part-in-another-unit";

function checkRow(row: Indicator, plan: Plan): readonly Problem[] {
  const whole = indicatorOf(plan, row.partOf);
  if (!whole || countsTheSame(row.unit, whole.unit)) return [];
  return [
    {
      params: { whole: indicatorLabel(whole), printed: row.unit ?? "", otherPrinted: whole.unit ?? "" },
      place: atRow(row.id),
      value: row.unit,
      expected: whole.unit,
    },
  ];
}

/** A row printed as a part (其中) that counts something else than its whole. */
export const partInAnotherUnit = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng, box 2, row 16; Quzhou, table 2, row 19; Shangluo, box 2, row 16: 其中, a percentage of a count",
  appliesTo: () => true,
  check: ({ context: { plan } }) => failing(plan.indicators.flatMap((row) => checkRow(row, plan))),
});

import type { Indicator } from "../../../plan/types";
import { atRow, numberOf } from "../../facts/document/quotes";
import { isWorse } from "../../facts/document/targets";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "target-worse-than-baseline";
const FLOW = "target-worse-than-baseline-flow";

function checkRow(row: Indicator): readonly Problem[] {
  const [baseline, target] = [numberOf(row, "baseline"), numberOf(row, "target")];
  if (!baseline || !target || !isWorse(row, target.value, baseline.value)) return [];
  return [
    {
      message: row.kind === "flow" ? FLOW : ID,
      params: { baseline: row.baseline ?? "", target: row.target ?? "" },
      place: atRow(row.id),
      value: row.target,
      expected: row.baseline,
    },
  ];
}

/** A target on the wrong side of its own baseline is a floor or a ceiling, not a change. */
export const targetWorseThanBaseline = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng 14th plan, box 2, rows 12 and 14; Xuzhou 14th plan, table 2, row 2",
  messages: [ID, FLOW],
  appliesTo: () => true,
  check: ({ context }) => failing(context.plan.indicators.flatMap(checkRow)),
});

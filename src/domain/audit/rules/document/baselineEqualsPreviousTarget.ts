import { hasPreviousTarget, plannedYearInsteadOf } from "../../facts/document/baselines";
import { pairsOf, type RowPair } from "../../facts/document/previous";
import { atRow, previousQuote } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "baseline-equals-previous-target";
const YEARLY = "baseline-equals-previous-target-yearly";

function checkPair(pair: RowPair): readonly Problem[] {
  const { row, before, previousPlan } = pair;
  const yearly = plannedYearInsteadOf(pair);
  if (yearly === null && !hasPreviousTarget(pair)) return [];
  return [
    {
      message: yearly === null ? ID : YEARLY,
      params: {
        ...(yearly === null ? {} : { yearly }),
        ...previousQuote(previousPlan, before, before.result ?? ""),
        baseline: row.baseline ?? "",
        previousTarget: before.target ?? "",
      },
      place: atRow(row.id),
      value: row.baseline,
      expected: before.result,
    },
  ];
}

/** A baseline copied from the wrong column: the old target in place of the old outcome. */
export const baselineEqualsPreviousTarget = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng, box 2, rows 2, 6–9 and 11 against box 1; Quzhou, table 2, row 1 against table 1: 2 = 10 / 5",
  messages: [ID, YEARLY],
  appliesTo: ({ context }) => context.previousPlan !== null,
  check: ({ context }) => failing(pairsOf(context).flatMap(checkPair)),
});

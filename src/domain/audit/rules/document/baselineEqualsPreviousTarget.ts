import { hasPreviousTarget } from "../../document/baselines";
import { pairsOf, type RowPair } from "../../document/previous";
import { atRow, previousQuote } from "../../document/quotes";
import type { AuditRule, Problem } from "../../types";
import { failing } from "../../verdict";

const ID = "baseline-equals-previous-target";

function checkPair(pair: RowPair): readonly Problem[] {
  const { row, before, previousPlan } = pair;
  if (!hasPreviousTarget(pair)) return [];
  return [{
    params: {
      ...previousQuote(previousPlan, before, before.result ?? ""), baseline: row.baseline ?? "", previousTarget: before.target ?? "",
    },
    place: atRow(row.id),
    value: row.baseline,
    expected: before.result,
  }];
}

/** A baseline copied from the wrong column: the old target in place of the old outcome. */
export const baselineEqualsPreviousTarget: AuditRule<"document"> = {
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng, box 2, rows 2, 6–9 and 11 against box 1",
  appliesTo: ({ context }) => context.previousPlan !== null,
  check: ({ context }) => failing(pairsOf(context).flatMap(checkPair)),
};

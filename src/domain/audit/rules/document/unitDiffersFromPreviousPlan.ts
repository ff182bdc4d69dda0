import { countsTheSame } from "../../facts/document/compareFigures";
import { pairsOf, type RowPair } from "../../facts/document/previous";
import { atRow, previousQuote } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "unit-differs-from-previous-plan";

function checkPair({ row, before, previousPlan }: RowPair): readonly Problem[] {
  if (row.unit === null || before.unit === null || countsTheSame(row.unit, before.unit)) return [];
  return [
    {
      params: {
        ...previousQuote(previousPlan, before, before.result ?? ""),
        printed: row.unit,
        otherPrinted: before.unit,
        baseline: row.baseline ?? "—",
      },
      place: atRow(row.id),
      value: row.unit,
      expected: before.unit,
    },
  ];
}

/** One indicator counted in different things by two plans in a row. */
export const unitDiffersFromPreviousPlan = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng, box 1, row 13 (万个) and box 2, row 15 (万人)",
  appliesTo: ({ context }) => context.previousPlan !== null,
  check: ({ context }) => failing(pairsOf(context).flatMap(checkPair)),
});

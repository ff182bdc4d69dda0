import { countsTheSame, inMagnitudeOf, isRounding } from "../../facts/document/compareFigures";
import { hasPreviousTarget, levelPair } from "../../facts/document/baselines";
import { pairsOf, type RowPair } from "../../facts/document/previous";
import { atRow, previousQuote } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "baseline-differs-from-previous-result";
const ROUNDED = "baseline-differs-from-previous-result-rounded";

function checkPair(pair: RowPair): readonly Problem[] {
  const { row, before, previousPlan } = pair;
  const levels = levelPair(pair);
  if (!levels || !countsTheSame(row.unit, before.unit) || hasPreviousTarget(pair)) return [];
  const { baseline, result } = levels;
  const value = inMagnitudeOf(result.value, before.unit, row.unit);
  if (value === baseline.value && baseline.comparator === result.comparator) return [];
  const isRounded = isRounding(baseline.value, baseline.decimals, value, result.decimals);
  return [
    {
      message: isRounded ? ROUNDED : ID,
      params: {
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

/** The base year of a plan is the last year of the plan before: one level, printed twice. */
export const baselineDiffersFromPreviousResult = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng, boxes 1 and 2: 81.6 and 72, 98.9 and 94; Quzhou, tables 1 and 2: 11.64 and 11.6",
  messages: [ID, ROUNDED],
  appliesTo: ({ context }) => context.previousPlan !== null,
  check: ({ context }) => failing(pairsOf(context).flatMap(checkPair)),
});

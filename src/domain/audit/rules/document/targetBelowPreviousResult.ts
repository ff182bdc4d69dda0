import type { Indicator, Plan } from "../../../plan/types";
import { compare } from "../../../shared/decimal";
import { inMagnitudeOf } from "../../facts/document/compareFigures";
import { pairsOf, type RowPair } from "../../facts/document/previous";
import { atRow, numberOf, previousQuote } from "../../facts/document/quotes";
import { isWorse, wholeTarget, yearsOf } from "../../facts/document/targets";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "target-below-previous-result";
const BOTH = "target-below-previous-result-and-target";

/** True where the baseline says what the old outcome says; then the target is held against the baseline. */
function isBaselineKnown({ row, before }: RowPair): boolean {
  const [baseline, result] = [numberOf(row, "baseline"), numberOf(before, "result")];
  return row.kind !== "flow" && baseline !== null && result !== null && compare(baseline.value, result.value) === 0;
}

/** The target as printed; a yearly one with what it comes to over the plan. */
function targetText(row: Indicator, plan: Plan): string {
  const printed = row.target ?? "";
  const isYearly = row.kind === "flow" && row.targetBasis === "annualAverage";
  return isYearly ? `${printed} × ${yearsOf(plan.period)} = ${wholeTarget(row, plan)}` : printed;
}

function checkPair(pair: RowPair): readonly Problem[] {
  const { plan, row, previousPlan, before } = pair;
  const target = wholeTarget(row, plan);
  const result = numberOf(before, "result");
  if (target === null || !result || isBaselineKnown(pair)) return [];
  const inUnit = (value: number) => inMagnitudeOf(value, before.unit, row.unit);
  if (!isWorse(row, target, inUnit(result.value))) return [];
  const former = wholeTarget(before, previousPlan);
  return [
    {
      message: former !== null && isWorse(row, target, inUnit(former)) ? BOTH : ID,
      params: {
        ...previousQuote(previousPlan, before, before.result ?? ""),
        target: targetText(row, plan),
        previousTarget: before.target ?? "",
      },
      place: atRow(row.id),
      value: row.target,
      expected: before.result,
    },
  ];
}

/** A target that asks for less than the plan before achieved is a floor; reaching it shows no growth. */
export const targetBelowPreviousResult = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing, table 2, rows 1, 4, 6 and 16–18 against table 1; Shangluo, box 2, rows 2 and 13 against box 1",
  messages: [ID, BOTH],
  appliesTo: ({ context }) => context.previousPlan !== null,
  check: ({ context }) => failing(pairsOf(context).flatMap(checkPair)),
});

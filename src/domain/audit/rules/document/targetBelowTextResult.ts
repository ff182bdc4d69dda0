import type { DocumentResult } from "../../../plan/document";
import type { Indicator } from "../../../plan/types";
import { inMagnitudeOf } from "../../facts/document/compareFigures";
import { atRow, factsOf, figureOf, quoted, tableQuote } from "../../facts/document/quotes";
import { isWorse, wholeTarget } from "../../facts/document/targets";
import { indicatorOf } from "../../facts/figures";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, MessageParams, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "target-below-text-result";

function problemOf(
  params: MessageParams,
  id: string | null,
  value: string | null,
  { value: expected }: DocumentResult,
): Problem {
  return { params, place: atRow(id), value, expected };
}

/** A row that only the text of the plan before reports on. */
function checkRow(row: Indicator, result: DocumentResult, { plan }: AuditContext): readonly Problem[] {
  const [target, figure] = [wholeTarget(row, plan), figureOf(result.value)];
  if (target === null || !figure || !isWorse(row, target, inMagnitudeOf(figure.value, figure.unit, row.unit)))
    return [];
  return [
    problemOf({ ...tableQuote(plan, row.target ?? ""), ...quoted(result), name: row.name }, row.id, row.target, result),
  ];
}

/** A goal of the text: such goals are things to grow. */
function checkGoal(result: DocumentResult, { plan }: AuditContext): readonly Problem[] {
  return factsOf(plan)
    .goals.filter(({ id }) => id === result.id)
    .flatMap((goal): readonly Problem[] => {
      const [target, figure] = [figureOf(goal.value), figureOf(result.value)];
      if (!target || !figure || inMagnitudeOf(target.value, target.unit, figure.unit) >= figure.value) return [];
      const params = { ...quoted(result), otherPlace: goal.place, otherQuote: goal.quote, name: goal.name };
      return [problemOf(params, null, goal.value, result)];
    });
}

function checkPlan(context: AuditContext): readonly Problem[] {
  const { plan, previousPlan } = context;
  if (!previousPlan) return [];
  return factsOf(previousPlan)
    .results.filter(({ id }) => !indicatorOf(previousPlan, id))
    .flatMap((result) => {
      const row = indicatorOf(plan, result.id);
      return row ? checkRow(row, result, context) : checkGoal(result, context);
    });
}

/** A target or goal below what the text about the plan before says was achieved, where its table has no such row. */
export const targetBelowTextResult = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source:
    "Xuzhou, chapter 1, section 1 (27.65万, 11.17万) against table 2, row 3 and chapter 2, section 3; Shangluo, 一(一) and 二(三)1",
  appliesTo: ({ context }) => context.previousPlan !== null,
  check: ({ context }) => failing(checkPlan(context)),
});

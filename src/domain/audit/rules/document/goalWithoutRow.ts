import type { DocumentGoal } from "../../../plan/document";
import { atRow, factsOf, previousQuote, quoted, tableOf } from "../../facts/document/quotes";
import { indicatorOf } from "../../facts/figures";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "goal-without-row";
const DROPPED = "goal-without-row-dropped";

function checkGoal(goal: DocumentGoal, { plan, previousPlan }: AuditContext): readonly Problem[] {
  if (indicatorOf(plan, goal.id)) return [];
  const before = previousPlan ? indicatorOf(previousPlan, goal.id) : undefined;
  const params = { ...quoted(goal), name: goal.name, table: tableOf(plan) };
  return [
    {
      message: before ? DROPPED : ID,
      params:
        before && previousPlan ? { ...params, ...previousQuote(previousPlan, before, before.result ?? "") } : params,
      place: atRow(null),
      value: goal.value,
      expected: null,
    },
  ];
}

/** A goal of the text that the table does not list, so that nobody reports on it. */
export const goalWithoutRow = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuzhou, chapter 2, section 3; Shangluo, 二(三)3; Quzhou, 四(一)",
  messages: [ID, DROPPED],
  appliesTo: ({ context }) => factsOf(context.plan).goals.length > 0,
  check: ({ context }) => failing(factsOf(context.plan).goals.flatMap((goal) => checkGoal(goal, context))),
});

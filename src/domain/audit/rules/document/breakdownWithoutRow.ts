import { tableLabel } from "../../facts/breakdownTable";
import { tableOf } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { AuditContext, Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

function checkPlan({ plan }: AuditContext): readonly Problem[] {
  return plan.breakdowns
    .filter(({ indicator }) => indicator === null)
    .map((table) => ({
      params: { breakdown: tableLabel(table), otherPlace: tableOf(plan) },
      place: { indicatorId: null, period: null, breakdownId: table.id },
      value: table.number,
      expected: null,
    }));
}

/** A break-down of something that the table of indicators does not count: regions owe it, the whole does not. */
export const breakdownWithoutRow = auditRule({
  id: "breakdown-without-row",
  severity: "info",
  scope: "document",
  source: "Xuzhou 14th plan, annex tables 3 and 5 against table 2",
  appliesTo: ({ context }) => context.plan.breakdowns.length > 0,
  check: ({ context }) => failing(checkPlan(context)),
});

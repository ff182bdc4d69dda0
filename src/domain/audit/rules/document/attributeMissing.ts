import type { Plan } from "../../../plan/types";
import { atRow } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "attribute-missing";

function checkPlan({ indicators }: Plan): readonly Problem[] {
  const without = indicators.filter(({ attribute }) => attribute === null);
  if (without.length === indicators.length) return [];
  return without.map(({ id }) => ({ params: {}, place: atRow(id), value: null, expected: null }));
}

/** A row without 预期性 or 约束性 in a table that has the column: is missing its target an error? */
export const attributeMissing = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Shangluo 14th plan, box 2, row 2",
  appliesTo: () => true,
  check: ({ context }) => failing(checkPlan(context.plan)),
});

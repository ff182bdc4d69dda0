import type { Indicator } from "../../../plan/types";
import { atRow } from "../../facts/document/quotes";
import { auditRule } from "../../engine/auditRule";
import type { Problem } from "../../engine/types";
import { failing } from "../../engine/verdict";

const ID = "target-missing";

function checkRow({ id, target, targetValue }: Indicator): readonly Problem[] {
  return targetValue.form === "notGiven" ? [{ params: {}, place: atRow(id), value: target, expected: null }] : [];
}

/** A row whose target the document does not print: no completion can be computed for it. */
export const targetMissing = auditRule({
  id: ID,
  severity: "warning",
  scope: "document",
  source: "Shangluo 14th plan, box 2, row 9",
  appliesTo: () => true,
  check: ({ context }) => failing(context.plan.indicators.flatMap(checkRow)),
});

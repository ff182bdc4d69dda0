import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

/** Without a target there is no completion: the row is reported, not judged. */
export const newlyAddedNoTarget = auditRule({
  id: "newly-added-no-target",
  severity: "info",
  scope: "indicator",
  source: "Nanjing 13th plan, table 1, note 1 (**)",
  appliesTo: ({ indicator: { targetValue } }) => targetValue.form === "newlyAdded",
  check: ({ indicator: { target } }) =>
    failingWith({ params: { target: target ?? "" }, value: target, expected: null }),
});

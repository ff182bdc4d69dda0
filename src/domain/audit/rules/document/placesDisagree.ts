import { hasRemark, remarkProblems } from "../../facts/document/remarks";
import { auditRule } from "../../engine/auditRule";
import { failing } from "../../engine/verdict";

const ID = "places-disagree";

/** Two places of the text give different figures for what reads like one thing. */
export const placesDisagree = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Quzhou 14th plan, annex 1, items 4 and 6 against box 6 and table 2",
  appliesTo: ({ context }) => hasRemark(ID, context),
  check: ({ context }) => failing(remarkProblems(ID, context)),
});

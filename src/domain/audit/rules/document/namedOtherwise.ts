import { hasRemark, remarkProblems } from "../../facts/document/remarks";
import { auditRule } from "../../engine/auditRule";
import { failing } from "../../engine/verdict";

const ID = "named-otherwise";

/** The text sets the figure of a row under a name that counts something else. */
export const namedOtherwise = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source:
    "Xuzhou, chapter 3, section 6 and table 2, row 15 (结案率, 按期结案率); chapter 2, section 3 and row 10 (大学生, 高校毕业生)",
  appliesTo: ({ context }) => hasRemark(ID, context),
  check: ({ context }) => failing(remarkProblems(ID, context)),
});

import { hasRemark, remarkProblems } from "../../facts/document/remarks";
import { auditRule } from "../../engine/auditRule";
import { failing } from "../../engine/verdict";

const ID = "paragraph-repeated";

/** Text that stands twice, once where something else belongs. */
export const paragraphRepeated = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing 14th plan, box 5, item 3 repeats 三(二)2",
  appliesTo: ({ context }) => hasRemark(ID, context),
  check: ({ context }) => failing(remarkProblems(ID, context)),
});

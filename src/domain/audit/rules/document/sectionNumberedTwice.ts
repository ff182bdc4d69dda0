import { hasRemark, remarkProblems } from "../../facts/document/remarks";
import { auditRule } from "../../engine/auditRule";
import { failing } from "../../engine/verdict";

const ID = "section-numbered-twice";

/** One ordinal heads two sections, so a reference to it is ambiguous. */
export const sectionNumberedTwice = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Xuancheng 14th plan, box 2: 三 heads 社会保障 and 人才队伍建设",
  appliesTo: ({ context }) => hasRemark(ID, context),
  check: ({ context }) => failing(remarkProblems(ID, context)),
});

import { hasRemark, remarkProblems } from "../../facts/document/remarks";
import { auditRule } from "../../engine/auditRule";
import { failing } from "../../engine/verdict";

const ID = "scope-changed";

/** The plan before counted something else under the row that this one continues. */
export const scopeChanged = auditRule({
  id: ID,
  severity: "info",
  scope: "document",
  source: "Nanjing, tables 1 and 2 (按期结案率, 结案率); Quzhou (发卡, 持卡); Xuancheng (企业职工, 城镇职工)",
  appliesTo: ({ context }) => hasRemark(ID, context),
  check: ({ context }) => failing(remarkProblems(ID, context)),
});

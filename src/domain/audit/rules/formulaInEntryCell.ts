import { isFromRegions } from "../../regions";
import { auditRule } from "../engine/auditRule";
import { failingWith } from "../engine/verdict";

const ID = "formula-in-entry-cell";
const LINK = "formula-in-entry-cell-link";

/** A reference to another file ([Book.xlsx]Sheet!A1) or a DDE link (app|topic!item). */
const EXTERNAL = /\[[^\]]*\.xl\w*\]|\|/i;

/** Figures are typed: a formula, and a link even more, gives something else when the workbook travels. */
export const formulaInEntryCell = auditRule({
  id: ID,
  severity: "warning",
  scope: "cell",
  source: "data review practice: returned workbooks hold values",
  messages: [ID, LINK],
  appliesTo: ({ indicator, cell, context }) =>
    cell.formula !== null && !isFromRegions(context.plan, indicator, context.settings),
  check: ({ cell: { raw, formula } }) => {
    const isLink = EXTERNAL.test(formula ?? "");
    const isFigure = typeof raw === "number" && Number.isFinite(raw);
    return failingWith({
      message: isLink ? LINK : ID,
      params: { formula: formula ?? "", value: raw === null ? "—" : String(raw) },
      value: raw,
      expected: null,
      fix: isFigure ? { code: "formula-to-value", before: formula, after: raw, certain: true } : undefined,
    });
  },
});

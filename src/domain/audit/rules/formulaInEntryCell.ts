import { isFromRegions } from "../../regions";
import type { EntryCell } from "../../plan/entries";
import { isLinkOutside } from "../facts/outsideLinks";
import { auditRule } from "../engine/auditRule";
import type { Fix, Problem } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "formula-in-entry-cell";
const LINK = "formula-in-entry-cell-link";
const DASHES = "formula-in-entry-cell-dashes";

/** A constant that programs write as a formula (LibreOffice): what it says has a rule of its own. */
const CONSTANT = /^=(?:#(?:N\/A|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|NULL!)|(?:TRUE|FALSE)(?:\(\))?)$/i;

/** True where the cell's formula is a finding of this rule: one that was never calculated is said of the whole sheet. */
function isFormula({ raw, formula }: EntryCell): boolean {
  return formula !== null && raw !== null && !CONSTANT.test(formula);
}

/** Dashes that somebody typed for "nothing": to a spreadsheet they begin a formula. */
const ONLY_DASHES = /^=[\s\-－—–−]+$/;

function problemOf({ raw, formula }: EntryCell): Problem {
  const params = { formula: formula ?? "", value: raw === null ? "—" : String(raw) };
  const found = { params, value: raw, expected: null };
  if (ONLY_DASHES.test(formula ?? ""))
    return { ...found, message: DASHES, fix: { code: "dashes-to-blank", before: formula, after: null, certain: true } };
  const isFigure = typeof raw === "number" && Number.isFinite(raw);
  const fix: Fix | undefined = isFigure
    ? { code: "formula-to-value", before: formula, after: raw, certain: true }
    : undefined;
  return { ...found, message: isLinkOutside(formula ?? "") ? LINK : ID, fix };
}

/** Figures are typed: a formula, and a link even more, gives something else when the workbook travels. */
export const formulaInEntryCell = auditRule({
  id: ID,
  severity: "warning",
  scope: "cell",
  source: "data review practice: returned workbooks hold values",
  messages: [ID, LINK, DASHES],
  appliesTo: ({ indicator, cell, context }) =>
    isFormula(cell) && !isFromRegions(context.plan, indicator, context.settings),
  check: ({ cell }) => failingWith(problemOf(cell)),
});

import { multiply } from "../../shared/decimal";
import { exactFigure, isInPercent, isShare } from "../facts/figures";
import { isPercentFormat } from "../facts/numberFormat";
import { isFractionSlip } from "../facts/plausibility/fractionSlip";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "fraction-typed-for-percent";
const SHOWN = "fraction-typed-for-percent-shown-as-percent";

/** A cell that shows more than this, 300 %, was typed as a plain number before it was given its format. */
const MOST_SHOWN = 3;

function checkCell({ indicator, period, cell, context }: RuleItems["cell"]): Problem | null {
  const value = exactFigure(context.readings[indicator.id]?.[period]);
  if (value === null || value === 0) return null;
  const expected = multiply(value, 100);
  const found = { params: { value, expected }, value: cell.raw, expected };
  const fix = { code: "percent-from-fraction", before: cell.raw, after: expected };
  if (isPercentFormat(cell.numberFormat) && Math.abs(value) <= MOST_SHOWN) {
    return { ...found, message: SHOWN, fix: { ...fix, certain: true } };
  }
  if (value < 0 || value > 1 || !isShare(indicator)) return null;
  return isFractionSlip(value, indicator) ? { ...found, fix: { ...fix, certain: false } } : null;
}

/** Rows in % take 95 for 95 %; Excel keeps 0.95 when somebody types 95%. */
export const fractionTypedForPercent = auditRule({
  id: ID,
  severity: "warning",
  scope: "cell",
  source: "data review practice: 100-fold slips in percentage rows",
  messages: [ID, SHOWN],
  appliesTo: ({ indicator, period }) => isInPercent(indicator) && period !== "total",
  check: (item) => failingWith(checkCell(item)),
});

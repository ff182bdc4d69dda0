import { multiply } from "../../shared/decimal";
import { exactFigure, isShare } from "../facts/figures";
import { isPercentFormat } from "../facts/numberFormat";
import { isFractionSlip } from "../facts/plausibility/fractionSlip";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "fraction-typed-for-percent";
const SHOWN = "fraction-typed-for-percent-shown-as-percent";

function checkCell({ indicator, period, cell, context }: RuleItems["cell"]): Problem | null {
  const value = exactFigure(context.readings[indicator.id]?.[period]);
  if (value === null || value <= 0 || value > 1) return null;
  const expected = multiply(value, 100);
  const found = { params: { value, expected }, value: cell.raw, expected };
  const fix = { code: "percent-from-fraction", before: cell.raw, after: expected };
  if (isPercentFormat(cell.numberFormat)) {
    return { ...found, message: SHOWN, fix: { ...fix, certain: true } };
  }
  return isFractionSlip(value, indicator) ? { ...found, fix: { ...fix, certain: false } } : null;
}

/** Rows in % take 95 for 95 %; Excel keeps 0.95 when somebody types 95%. */
export const fractionTypedForPercent = auditRule({
  id: ID,
  severity: "warning",
  scope: "cell",
  source: "data review practice: 100-fold slips in percentage rows",
  messages: [ID, SHOWN],
  appliesTo: ({ indicator, period }) => isShare(indicator) && period !== "total",
  check: (item) => failingWith(checkCell(item)),
});

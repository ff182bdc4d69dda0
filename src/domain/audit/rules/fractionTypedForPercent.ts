import type { PublishedValue } from "../../notation/types";
import type { Indicator } from "../../plan/types";
import { multiply } from "../../shared/decimal";
import { exactFigure, isShare } from "../figures";
import { isPercentFormat } from "../numberFormat";
import type { AuditRule, Problem, RuleItems } from "../types";
import { failingWith } from "../verdict";

const ID = "fraction-typed-for-percent";
const SHOWN = `${ID}-shown-as-percent`;

/** A reference this small leaves fractions plausible. */
const SMALLEST_REFERENCE = 1.5;
/** Times 100, a slipped figure comes this close to the target or baseline (a factor either way). */
const NEARNESS = 3;

function references({ baselineValue, targetValue }: Indicator): readonly number[] {
  const numberIn = (value: PublishedValue): readonly number[] => {
    if (value.form === "number") return [value.value];
    return value.form === "range" ? [value.low] : [];
  };
  return [...numberIn(baselineValue), ...numberIn(targetValue)];
}

/** 0.95 against 95 is a slip; an unemployment rate of 0.9 against 4 is not. */
function isSlip(value: number, indicator: Indicator): boolean {
  return references(indicator)
    .filter((reference) => reference > SMALLEST_REFERENCE)
    .some((reference) => value * 100 >= reference / NEARNESS && value * 100 <= reference * NEARNESS);
}

function checkCell({ indicator, period, cell, context }: RuleItems["cell"]): Problem | null {
  const value = exactFigure(context.readings[indicator.id]?.[period]);
  if (value === null || value <= 0 || value > 1) return null;
  const expected = multiply(value, 100);
  const found = { params: { value, expected }, value: cell.raw, expected };
  if (isPercentFormat(cell.numberFormat)) {
    return { ...found, message: SHOWN, fix: { code: "percent-from-fraction", before: cell.raw, after: expected } };
  }
  return isSlip(value, indicator) ? found : null;
}

/** Rows in % take 95 for 95 %; Excel keeps 0.95 when somebody types 95%. */
export const fractionTypedForPercent: AuditRule<"cell"> = {
  id: ID,
  severity: "warning",
  scope: "cell",
  source: "data review practice: 100-fold slips in percentage rows",
  messages: [ID, SHOWN],
  appliesTo: ({ indicator, period }) => isShare(indicator) && period !== "total",
  check: (item) => failingWith(checkCell(item)),
};

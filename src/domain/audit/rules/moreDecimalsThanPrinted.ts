import type { EntryCell } from "../../plan/entries";
import type { PeriodKey } from "../../plan/period";
import type { Indicator } from "../../plan/types";
import type { PublishedValue } from "../../notation/types";
import { isFromRegions } from "../../regions/cityTotals";
import { decimalPlaces, round } from "../../shared/decimal";
import { magnitudeZeros } from "../../shared/units";
import { exactFigure, isNumeric, isShare } from "../facts/figures";
import { entryPeriods } from "../engine/items";
import { isDateFormat, isPercentFormat } from "../facts/numberFormat";
import { suspectsOf } from "../facts/plausibility/suspects";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

/** Nouns that are counted one by one: half a person is no figure. */
const COUNTED = /(?:人|人次|张|个|家|户|名|件|场次|场|项|所)$/;

function printedDecimals({ baselineValue, targetValue, resultValue }: Indicator): number {
  const decimals = (value: PublishedValue): number =>
    value.form === "number" || value.form === "range" ? value.decimals : 0;
  return Math.max(decimals(baselineValue), decimals(targetValue), decimals(resultValue));
}

/** Decimals that a figure of the row can mean something with: 4 in 万人, those printed or plausible elsewhere. */
function mostDecimals(indicator: Indicator, plausible: number): number {
  const { unit, name } = indicator;
  const isCount = unit !== null && COUNTED.test(unit.trim()) && !/每万|平均|年均/.test(name.zh);
  return Math.max(printedDecimals(indicator), isCount ? magnitudeZeros(unit) : plausible);
}

/** Dates and fractions typed for percentages have rules of their own. */
function isOtherRules(value: number, indicator: Indicator, { numberFormat }: EntryCell): boolean {
  return (isShare(indicator) && value <= 1) || isDateFormat(numberFormat) || isPercentFormat(numberFormat);
}

function checkCell(row: RuleItems["indicator"], period: PeriodKey): Problem | null {
  const { indicator, readings, cells, context } = row;
  const [value, cell] = [exactFigure(readings[period]), cells[period]];
  if (value === null || Number.isInteger(value) || typeof cell?.raw !== "number") return null;
  const decimals = decimalPlaces(value);
  const most = mostDecimals(indicator, context.settings.auditThresholds.plausibleDecimals);
  if (decimals <= most || isOtherRules(value, indicator, cell)) return null;
  if (suspectsOf(row).slips.some((slip) => slip.period === period)) return null;
  const expected = round(value, most);
  return {
    params: { value: String(value), decimals, most, expected },
    place: { period },
    value: cell.raw,
    expected,
    fix: { code: "round", before: cell.raw, after: expected, certain: false },
  };
}

/** More decimals than the plan prints or the unit can have look computed, or are a stray digit. */
export const moreDecimalsThanPrinted = auditRule({
  id: "more-decimals-than-printed",
  severity: "info",
  scope: "indicator",
  source: "published tables: printed decimals; 万人 has at most four",
  // Sums over regions in a larger unit have the decimals that they have.
  appliesTo: ({ indicator, context: { plan, settings } }) =>
    isNumeric(indicator) && !isFromRegions(plan, indicator, settings),
  check: (row) => failing(entryPeriods(row.context.plan).flatMap((period) => checkCell(row, period) ?? [])),
});

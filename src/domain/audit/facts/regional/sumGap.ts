import type { PeriodKey } from "../../../plan/period";
import type { Breakdown, Indicator } from "../../../plan/types";
import { subtract } from "../../../shared/decimal";
import { conversionExponent, convert } from "../../../shared/units";
import { exactFigure } from "../figures";
import type { AuditContext } from "../../engine/types";
import { regionFigures } from "./regionFigures";
import { halfStep, rowDecimals } from "./rounding";

/** The plan's own entry against the sum of what its regions reported, for one period. */
export interface SumGap {
  readonly period: PeriodKey;
  /** Sum of the regions that have a figure, in the unit of the table and of the indicator. */
  readonly added: number;
  readonly converted: number;
  /** The entry, in the unit of the indicator. */
  readonly entered: number;
  /** converted − entered. */
  readonly difference: number;
  /** Largest difference that rounding can leave, in the unit of the indicator. */
  readonly rounding: number;
  /** Regions without an exact figure: the sum is only what there is so far. */
  readonly missing: readonly string[];
}

/**
 * Both sides of a sum; null where the plan has no exact entry, no region has a figure, or the table counts
 * something else.
 *
 * @param periods All periods of the row that are compared: they tell to how many decimals it is kept.
 */
export function sumGapOf(
  table: Breakdown,
  indicator: Indicator,
  period: PeriodKey,
  periods: readonly PeriodKey[],
  context: AuditContext,
): SumGap | null {
  const entered = exactFigure(context.readings[indicator.id]?.[period]);
  const unit = indicator.unit ?? table.unit;
  const exponent = conversionExponent(table.unit, unit);
  if (entered === null || exponent === null) return null;
  const { sum: added, missing, decimals, values } = regionFigures(table, period, context);
  const converted = added === null ? null : convert(added, table.unit, unit);
  if (added === null || !converted?.ok) return null;
  const ofRegions = (values.length - missing.length) * halfStep(decimals, table.unit) * 10 ** exponent;
  const rounding = ofRegions + halfStep(rowDecimals(indicator, periods, context), unit);
  return {
    period,
    added,
    converted: converted.value,
    entered,
    difference: subtract(converted.value, entered),
    rounding,
    missing,
  };
}

/** True where rounding may explain the difference. */
export function isRounding({ difference, rounding }: SumGap): boolean {
  return Math.abs(difference) <= rounding;
}

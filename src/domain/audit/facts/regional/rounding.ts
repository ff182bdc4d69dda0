import type { PeriodKey } from "../../../plan/period";
import type { Indicator } from "../../../plan/types";
import { decimalPlaces } from "../../../shared/decimal";
import { magnitudeZeros } from "../../../shared/units";
import { exactFigure } from "../figures";
import type { AuditContext } from "../../engine/types";

/** Half of the last place; none for whole heads, which are counted and not rounded. */
export function halfStep(decimals: number, unit: string): number {
  return decimals === 0 && magnitudeZeros(unit) === 0 ? 0 : 0.5 * 10 ** -decimals;
}

/** Decimals of a row's own figures: 8.1 in a row with 7.62 is 8.10. */
export function rowDecimals({ id }: Indicator, periods: readonly PeriodKey[], { readings }: AuditContext): number {
  return periods.reduce((most, period) => Math.max(most, decimalPlaces(exactFigure(readings[id]?.[period]) ?? 0)), 0);
}

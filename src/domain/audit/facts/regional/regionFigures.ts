import type { PeriodKey } from "../../../plan/period";
import type { Breakdown } from "../../../plan/types";
import { addUp } from "../../../regions";
import { decimalPlaces } from "../../../shared/decimal";
import { exactFigure } from "../figures";
import type { AuditContext } from "../../engine/types";
import { regionReports } from "./regionReports";

/** What the regions of a break-down reported for one period, in its unit. */
export interface RegionFigures {
  /** One per region of the table; null for a blank, a bound or an unreadable cell. */
  readonly values: readonly (number | null)[];
  /** Regions without an exact figure. */
  readonly missing: readonly string[];
  /** Sum of the exact figures; null where there is none. */
  readonly sum: number | null;
  /** Most decimals among the exact figures. */
  readonly decimals: number;
}

/** The exact figure that one region reported. */
export function regionFigure(
  table: Breakdown,
  region: string,
  period: PeriodKey,
  context: AuditContext,
): number | null {
  return exactFigure(regionReports(context).get(region)?.readings[table.id]?.[period]);
}

/** What all regions of a table reported for a period. */
export function regionFigures(table: Breakdown, period: PeriodKey, context: AuditContext): RegionFigures {
  const values = table.rows.map(({ region }) => regionFigure(table, region, period, context));
  const { soFar, missing } = addUp(table.rows.map(({ region }, index) => [region, values[index] ?? null]));
  return {
    values,
    missing,
    sum: soFar,
    decimals: values.reduce<number>((most, value) => Math.max(most, decimalPlaces(value ?? 0)), 0),
  };
}

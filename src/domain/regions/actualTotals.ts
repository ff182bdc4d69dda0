import type { BreakdownEntries, IndicatorReadings, Reading } from "../plan/entries";
import { elapsedYears, planYears } from "../plan/period";
import type { Breakdown, Plan } from "../plan/types";
import { decimalPlaces } from "../shared/decimal";
import { addUp, type RegionSum } from "./addUp";
import { actualCells, actualReadings, flowSoFar, numberOf } from "./actuals";

/** What the regions of a table reported for one period. */
export interface ActualTotal extends RegionSum {
  /** A plan year, or "total": a flow's sum so far. */
  readonly period: string;
}

function totalOf(period: string, figures: Parameters<typeof addUp>[0]): ActualTotal {
  return { period, ...addUp(figures) };
}

/**
 * What the regions of a break-down reported, added up by plan year, and for a flow up to `asOf` as "total". In the table's
 * unit, exact. Only tables of flows and stocks exist, and both add over regions.
 */
export function actualTotals(
  { period }: Pick<Plan, "period">,
  table: Breakdown,
  entries: BreakdownEntries | undefined,
  asOf: number,
): readonly ActualTotal[] {
  const rows = table.rows.map(
    ({ region }) => [region, actualReadings(actualCells(entries, table.id, region))] as const,
  );
  const yearly = planYears(period).map((year) =>
    totalOf(
      String(year),
      rows.map(([region, readings]) => [region, numberOf(readings, year)]),
    ),
  );
  if (table.kind !== "flow") return yearly;
  const elapsed = elapsedYears(period, asOf);
  return [
    ...yearly,
    totalOf(
      "total",
      rows.map(([region, readings]) => [region, flowSoFar(readings, elapsed)]),
    ),
  ];
}

function reading(value: number | null): Reading {
  return value === null
    ? { state: "missing" }
    : { state: "number", value, comparator: "=", decimals: decimalPlaces(value) };
}

/** The totals as readings of one row. */
export function totalReadings(totals: readonly ActualTotal[]): IndicatorReadings {
  return Object.fromEntries(totals.map(({ period, value }) => [period, reading(value)]));
}

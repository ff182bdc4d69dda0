import type { BreakdownEntries, IndicatorReadings, Reading } from "../plan/entries";
import { elapsedYears, planYears } from "../plan/period";
import type { Breakdown, Plan } from "../plan/types";
import { decimalPlaces, sum } from "../shared/decimal";
import { actualCells, actualReadings, flowSoFar, numberOf } from "./actuals";

/** What the regions of a table reported for one period. */
export interface ActualTotal {
  /** A plan year, or "total": a flow's sum so far. */
  readonly period: string;
  /** Null while a region is missing: blank is unknown, never zero. */
  readonly value: number | null;
  /** Sum of what is there; null where nothing is. */
  readonly soFar: number | null;
  readonly reported: number;
  /** Regions without a figure that can be added up. */
  readonly missing: readonly string[];
}

function totalOf(period: string, figures: readonly (readonly [region: string, value: number | null])[]): ActualTotal {
  const values = figures.flatMap(([, value]) => value ?? []);
  const missing = figures.flatMap(([region, value]) => (value === null ? [region] : []));
  const soFar = values.length > 0 ? sum(values) : null;
  return { period, value: missing.length === 0 ? soFar : null, soFar, reported: values.length, missing };
}

/**
 * What the regions of a break-down reported, added up by plan year, and for a flow up to `asOf` as "total". In the table's
 * unit, exact. Only tables of flows and stocks exist, and both add over regions.
 */
export function actualTotals({ period }: Pick<Plan, "period">, table: Breakdown, entries: BreakdownEntries | undefined, asOf: number): readonly ActualTotal[] {
  const rows = table.rows.map(({ region }) => [region, actualReadings(actualCells(entries, table.id, region))] as const);
  const yearly = planYears(period).map((year) => totalOf(String(year), rows.map(([region, readings]) => [region, numberOf(readings, year)])));
  if (table.kind !== "flow") return yearly;
  const elapsed = elapsedYears(period, asOf);
  return [...yearly, totalOf("total", rows.map(([region, readings]) => [region, flowSoFar(readings, elapsed)]))];
}

function reading(value: number | null): Reading {
  return value === null ? { state: "missing" } : { state: "number", value, comparator: "=", decimals: decimalPlaces(value) };
}

/** The totals as readings of one row. */
export function totalReadings(totals: readonly ActualTotal[]): IndicatorReadings {
  return Object.fromEntries(totals.map(({ period, value }) => [period, reading(value)]));
}

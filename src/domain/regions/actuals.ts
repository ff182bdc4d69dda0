import type { BreakdownEntries, EntryCell, IndicatorCells, IndicatorReadings, Reading } from "../plan/entries";
import { meantEntry } from "../plan/meantEntry";
import { saysNothing } from "../plan/plainText";

import type { Breakdown, Plan } from "../plan/types";
import { decimalPlaces, sum } from "../shared/decimal";

const MISSING: Reading = { state: "missing" };
const NO_CELLS: IndicatorCells = {};

/**
 * Reads a cell of a break-down as its sheet adds it up: a number counts; text does not, even where it says a number, since
 * no formula adds it. An audit offers to turn such text into the number.
 */
export function readActual({ raw }: EntryCell): Reading {
  if (raw === null) return MISSING;
  if (typeof raw === "number" && Number.isFinite(raw))
    return { state: "number", value: raw, comparator: "=", decimals: decimalPlaces(raw) };
  const text = typeof raw === "boolean" ? String(raw).toUpperCase() : String(raw);
  return saysNothing(text) ? MISSING : { state: "invalid", text };
}

/** What a region reported in one table; nothing where it reported nothing. Region names are anything people print. */
export function actualCells(
  entries: BreakdownEntries | undefined,
  breakdownId: string,
  region: string,
): IndicatorCells {
  const table = entries && Object.hasOwn(entries, breakdownId) ? entries[breakdownId] : undefined;
  return (table && Object.hasOwn(table, region) ? table[region] : undefined) ?? NO_CELLS;
}

/** The readings of one region's row by period. */
export function actualReadings(cells: IndicatorCells): IndicatorReadings {
  return Object.fromEntries(Object.entries(cells).map(([period, cell]) => [period, readActual(cell)]));
}

/** The number of a period; null where there is none. */
export function numberOf(readings: IndicatorReadings, period: number | string): number | null {
  const reading = readings[period];
  return reading?.state === "number" ? reading.value : null;
}

/** A flow so far: all these years added up, else the reported total; null where neither is there. */
export function flowSoFar(readings: IndicatorReadings, years: readonly number[]): number | null {
  if (years.length === 0) return null;
  const values = years.flatMap((year) => numberOf(readings, year) ?? []);
  return values.length === years.length ? sum(values) : numberOf(readings, "total");
}

function plainCell({ kind, unit }: Breakdown, cell: EntryCell): EntryCell {
  if (typeof cell.raw !== "string") return cell;
  if (saysNothing(cell.raw)) return { ...cell, raw: null };
  const meant = meantEntry(kind, unit, cell.raw);
  return typeof meant === "number" ? { ...cell, raw: meant } : cell;
}

/**
 * Figures that came as text, "12,500" or "１２．５", as the numbers they say, so that sheets can add them up. Text that is
 * no plain number stays as it is.
 */
export function plainFigures({ breakdowns }: Pick<Plan, "breakdowns">, entries: BreakdownEntries): BreakdownEntries {
  const tables = new Map(breakdowns.map((table) => [table.id, table]));
  return Object.fromEntries(
    Object.entries(entries).map(([id, regions]) => {
      const table = tables.get(id);
      if (!table) return [id, regions];
      const rows = Object.entries(regions).map(
        ([region, cells]) =>
          [
            region,
            Object.fromEntries(Object.entries(cells).map(([period, cell]) => [period, plainCell(table, cell)])),
          ] as const,
      );
      return [id, Object.fromEntries(rows)];
    }),
  );
}

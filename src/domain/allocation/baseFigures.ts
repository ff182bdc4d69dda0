import { readCell } from "../plan/readings";
import type { PlanEntries } from "../plan/entries";
import { planYears } from "../plan/period";
import type { Breakdown, Plan } from "../plan/types";
import { convert } from "../shared/units";
import type { ByRegion } from "./types";

/** A column that a target can be spread by. */
export interface BaseColumn {
  /** "reported": what the regions reported for a year; "printed": a column of the break-down as published. */
  readonly source: "reported" | "printed";
  /** A year, or the printed head of the column (合计). */
  readonly column: string;
  readonly unit: string;
  readonly figures: ByRegion;
}

/** The figures of a base column in another unit; null where that counts something else. */
export function baseIn({ figures, unit }: BaseColumn, other: string): ByRegion | null {
  const converted = Object.entries(figures).map(([region, figure]) => [region, convert(figure, unit, other)] as const);
  const usable = converted.flatMap(([region, figure]) => (figure.ok ? [[region, figure.value] as const] : []));
  return usable.length < converted.length ? null : Object.fromEntries(usable);
}

function reportedColumn(table: Breakdown, entries: PlanEntries, year: number): BaseColumn | null {
  const cells = entries.breakdowns?.[table.id] ?? {};
  const figures = table.rows.flatMap(({ region }): readonly (readonly [string, number])[] => {
    const cell = cells[region]?.[String(year)];
    const reading = cell && readCell(table.kind, cell);
    return reading?.state === "number" ? [[region, reading.value]] : [];
  });
  return figures.length > 0
    ? { source: "reported", column: String(year), unit: table.unit, figures: Object.fromEntries(figures) }
    : null;
}

function printedColumn(table: Breakdown, index: number): BaseColumn {
  const figures = table.cells.flatMap(({ region, values }): readonly (readonly [string, number])[] => {
    const value = values[index] ?? null;
    return value === null ? [] : [[region, value]];
  });
  return {
    source: "printed",
    column: table.columns[index] ?? "",
    unit: table.unit,
    figures: Object.fromEntries(figures),
  };
}

/** Columns of a break-down that can serve as base: reported years, latest first, then the printed columns. */
export function baseColumns(table: Breakdown, plan: Pick<Plan, "period">, entries: PlanEntries): readonly BaseColumn[] {
  const reported = [...planYears(plan.period)].reverse().flatMap((year) => reportedColumn(table, entries, year) ?? []);
  return [...reported, ...table.columns.map((_, index) => printedColumn(table, index))];
}

function covers({ figures }: BaseColumn, regions: readonly string[]): boolean {
  return regions.every((region) => Object.hasOwn(figures, region));
}

/** What decides which base column is usual. */
export interface BaseNeed {
  readonly kind: Breakdown["kind"];
  readonly baseYear: number;
  readonly regions: readonly string[];
}

/**
 * The base column to take unless another is chosen: the last year that every region reported, else for a stock the
 * base year, else the printed total of all years. Null where no column has every region.
 */
export function usualBase(columns: readonly BaseColumn[], { kind, baseYear, regions }: BaseNeed): BaseColumn | null {
  const usable = columns.filter((column) => covers(column, regions));
  const printed = usable.filter(({ source }) => source === "printed");
  const usual =
    kind === "stock"
      ? printed.find(({ column }) => column === String(baseYear))
      : printed.find(({ column }) => !/^\d{4}$/.test(column));
  return usable.find(({ source }) => source === "reported") ?? usual ?? printed.at(-1) ?? null;
}

/** The usual base column of a break-down. */
export function defaultBase(
  table: Breakdown,
  plan: Pick<Plan, "period">,
  entries: PlanEntries,
  regions: readonly string[],
): BaseColumn | null {
  return usualBase(baseColumns(table, plan, entries), { kind: table.kind, baseYear: plan.period.baseYear, regions });
}

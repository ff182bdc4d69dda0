import { readNumber } from "../plan/readPublished";
import type { BreakdownRow, BreakdownTemplate, Milestone, PlanPeriod } from "../plan/types";
import { planYears } from "../plan/period";
import { decimalPlaces, sum } from "../shared/decimal";

/** One region's row of a table by printed column head; blanks and dashes are left out. */
export type PrintedRow = ReadonlyMap<string, string>;

/** The number that a table prints, read as the plan's own cells are; null where it gives none. */
function figureOf(text: string): number | null {
  const read = readNumber(text, "");
  return read.ok ? read.value : null;
}

/** "-" or "——": the table gives nothing. */
function isDash(text: string): boolean {
  const read = readNumber(text, "");
  return read.ok && read.value === null;
}

/** The figures that a table prints for a region. */
export function printedRow({ columns }: BreakdownTemplate, { values }: BreakdownRow): PrintedRow {
  return new Map(columns.flatMap((column, index) => {
    const value = values[index]?.trim() ?? "";
    return value === "" || isDash(value) ? [] : [[column, value] as const];
  }));
}

/** Printed head of the column that adds up the years; undefined where there is none. */
export function totalColumn({ columns }: Pick<BreakdownTemplate, "columns">): string | undefined {
  return columns.find((column) => !/^\d{4}$/.test(column));
}

/** Decimals of a printed figure: 1.60 has 2. */
function printedDecimals(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/** Sum of printed figures at their precision; null where one is missing. */
function printedSum(row: PrintedRow, years: readonly number[]): string | null {
  const printed = years.flatMap((year) => row.get(String(year)) ?? []);
  const figures = printed.flatMap((text) => figureOf(text) ?? []);
  if (figures.length < years.length) return null;
  const total = sum(figures);
  return total.toFixed(Math.max(decimalPlaces(total), ...printed.map(printedDecimals)));
}

function yearTarget(table: BreakdownTemplate, row: PrintedRow, years: readonly number[]): string | null {
  return table.kind === "flow" ? printedSum(row, years) : (row.get(String(years[years.length - 1])) ?? null);
}

/** What a break-down asks of one region, as text of a template. */
export interface RegionTargets {
  /** A stock's printed level of the base year; null for a flow. */
  readonly baseline: string | null;
  /** A flow's total, a stock's level of the last year; null where the table leaves it open. */
  readonly target: string | null;
  /** What is due by the end of each earlier year: a flow's years added up, a stock's level. */
  readonly milestones: readonly Milestone[];
}

/** The targets that a table's row gives its region, in the table's unit. */
export function regionTargets(table: BreakdownTemplate, row: BreakdownRow, period: PlanPeriod): RegionTargets {
  const printed = printedRow(table, row);
  const years = planYears(period);
  const total = totalColumn(table);
  const final = yearTarget(table, printed, years);
  const quote = `${table.title.zh} ${row.region}`;
  return {
    baseline: table.kind === "stock" ? (printed.get(String(period.baseYear)) ?? null) : null,
    target: (table.kind === "flow" && total !== undefined ? printed.get(total) : undefined) ?? final,
    milestones: years.slice(0, -1).flatMap((year, index): readonly Milestone[] => {
      const value = yearTarget(table, printed, years.slice(0, index + 1));
      return value === null ? [] : [{ year, value, quote }];
    }),
  };
}

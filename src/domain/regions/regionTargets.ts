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
  return new Map(
    columns.flatMap((column, index) => {
      const value = values[index]?.trim() ?? "";
      return value === "" || isDash(value) ? [] : [[column, value] as const];
    }),
  );
}

/** Printed head of the column that adds up the years; undefined where there is none. */
export function totalColumn({ columns }: Pick<BreakdownTemplate, "columns">): string | undefined {
  return columns.find((column) => !/^\d{4}$/.test(column));
}

/** Decimals of a printed figure: 1.60 has 2. */
function printedDecimals(text: string): number {
  return /\.(\d+)$/.exec(text)?.[1]?.length ?? 0;
}

/** Running totals of printed figures at their precision, year by year; null from the first year that is missing. */
function runningTotals(row: PrintedRow, years: readonly number[]): readonly (string | null)[] {
  let total: number | null = 0;
  let decimals = 0;
  return years.map((year) => {
    const printed = row.get(String(year));
    const figure = printed === undefined ? null : figureOf(printed);
    total = total === null || figure === null ? null : sum([total, figure]);
    decimals = Math.max(decimals, printedDecimals(printed ?? ""));
    return total === null ? null : total.toFixed(Math.max(decimalPlaces(total), decimals));
  });
}

/** What is due by the end of each year: a flow's years added up, a stock's level. */
function dueByYear(table: BreakdownTemplate, row: PrintedRow, years: readonly number[]): readonly (string | null)[] {
  return table.kind === "flow" ? runningTotals(row, years) : years.map((year) => row.get(String(year)) ?? null);
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
  const due = dueByYear(table, printed, years);
  const quote = `${table.title.zh} ${row.region}`;
  return {
    baseline: table.kind === "stock" ? (printed.get(String(period.baseYear)) ?? null) : null,
    target: (table.kind === "flow" && total !== undefined ? printed.get(total) : undefined) ?? due.at(-1) ?? null,
    milestones: years.slice(0, -1).flatMap((year, index): readonly Milestone[] => {
      const value = due[index] ?? null;
      return value === null ? [] : [{ year, value, quote }];
    }),
  };
}

import type { FindingPlace } from "../../domain/audit";
import { planYears, type Breakdown, type Plan } from "../../domain/plan";
import { decimalPlaces } from "../../domain/shared/decimal";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { breakdownHeaders } from "../../messages/sheets/breakdowns";
import { yearKey, type EntryKey } from "../entry/columns";

/** `p` and the position of a printed column: what the document sets. */
export type PrintedKey = `p${number}`;

/** A column of a break-down; keys shared with the entry table mean the same, headers follow the language. */
export type BreakdownKey = EntryKey | PrintedKey | "region" | "check" | "rank";

/** One column of the table of a break-down. */
export interface BreakdownColumn {
  readonly key: BreakdownKey;
  readonly header: string;
  /** Characters. */
  readonly width: number;
  readonly hidden: boolean;
}

const YEAR = /^\d{4}$/;
const HELPER_WIDTH = 10;

const WIDTHS = {
  "zh-CN": { region: 15, completion: 10, scheduleRatio: 10, status: 11, rank: 8, note: 22 },
  en: { region: 22, completion: 15, scheduleRatio: 13, status: 17, rank: 9, note: 26 },
} as const;
/** The narrowest columns of a year and of a sum in which a head breaks between its words, and the room beside a figure. */
const LEAST_WIDTHS = { "zh-CN": { year: 8.5, sum: 8.5 }, en: { year: 10.5, sum: 13 } } as const;
const ROOM = 3;

/** Key of a printed column. */
export function printedKey(index: number): PrintedKey {
  return `p${index}`;
}

/** Position of the printed column with this head; -1 where there is none. */
export function printedIndex({ columns }: Breakdown, head: number | string): number {
  return columns.indexOf(String(head));
}

/** Position of the printed column that adds up the years; -1 where there is none. */
export function totalIndex({ columns }: Breakdown): number {
  return columns.findIndex((column) => !YEAR.test(column));
}

/** Printed years that are to add up to the printed total; none for levels. */
export function summedYears({ columns, kind }: Breakdown): readonly number[] {
  if (kind !== "flow" || columns.every((column) => YEAR.test(column))) return [];
  return columns.flatMap((column, index) => (YEAR.test(column) ? [index] : []));
}

/** Width of a column for figures like these, printed with separators and the decimals of the table. */
function widthFor(table: Breakdown, indexes: readonly number[], least: number): number {
  const lines = [...table.cells.map(({ values }) => values), ...(table.totals ? [table.totals] : [])];
  const decimals = Math.max(0, ...lines.flat().map((value) => decimalPlaces(value ?? 0)));
  const lengths = lines.flatMap((values) =>
    indexes.map((index) => (values[index] ?? 0).toFixed(decimals).replace(/\B(?=(\d{3})+(?!\d))/g, ",").length),
  );
  return Math.max(least, ...lengths.map((length) => length + ROOM));
}

/** Columns that people see: what is printed, what regions report, what follows from it. */
export function shownColumns(plan: Plan, table: Breakdown, language: Language): readonly BreakdownColumn[] {
  const say = speaker(breakdownHeaders, language);
  const every = table.columns.map((_, index) => index);
  const least = LEAST_WIDTHS[language];
  const yearly = widthFor(
    table,
    every.filter((index) => index !== totalIndex(table)),
    least.year,
  );
  const whole = widthFor(table, every, least.sum);
  const widths = { ...WIDTHS[language], check: whole, total: whole, toDate: whole, expected: whole };
  const shown = (key: BreakdownKey & keyof typeof breakdownHeaders & keyof typeof widths): BreakdownColumn => ({
    key,
    header: say(key),
    width: widths[key],
    hidden: false,
  });
  const printed = (head: string): string => {
    if (!YEAR.test(head)) return say("targetTotal");
    return say(head === String(plan.period.baseYear) ? "base" : "target", { year: head });
  };
  return [
    shown("region"),
    ...table.columns.map((head, index) => ({
      key: printedKey(index),
      header: printed(head),
      width: index === totalIndex(table) ? whole : yearly,
      hidden: false,
    })),
    ...(summedYears(table).length > 0 ? [shown("check")] : []),
    ...planYears(plan.period).map((year) => ({
      key: yearKey("y", year),
      header: say("actual", { year: String(year) }),
      width: yearly,
      hidden: false,
    })),
    ...(table.kind === "flow" ? [shown("total")] : []),
    shown("toDate"),
    shown("completion"),
    shown("expected"),
    shown("scheduleRatio"),
    shown("status"),
    shown("rank"),
    shown("note"),
  ];
}

/** Header of a hidden column. */
export function helperHeader(key: BreakdownKey): string {
  return `_${key}`;
}

/** A hidden column. */
export function helperColumn(key: BreakdownKey): BreakdownColumn {
  return { key, header: helperHeader(key), width: HELPER_WIDTH, hidden: true };
}

/** Position of a key among columns; -1 where the table has no such column. */
export function positionOf(columns: readonly BreakdownColumn[], key: BreakdownKey): number {
  return columns.findIndex((column) => column.key === key);
}

/** Column of a place in a break-down: what was reported, or the printed target; the region's name stands for the whole row. */
export function breakdownKey(
  { figure, period }: Pick<FindingPlace, "figure" | "period">,
  table: Breakdown,
): BreakdownKey {
  if (period === null) return "region";
  if (figure === "actual") return period === "total" ? "total" : yearKey("y", Number(period));
  const index = printedIndex(table, period);
  return index < 0 ? "region" : printedKey(index);
}

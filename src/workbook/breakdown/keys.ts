import { TOTAL_REGION, type FindingPlace } from "../../domain/audit";
import type { Breakdown, Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { breakdownHeaders } from "../../messages/sheets/breakdowns";
import { yearKey, type EntryKey } from "../entry/keys";

/** `p` and the position of a printed column: what the document sets. */
export type PrintedKey = `p${number}`;

/** A column of a break-down; keys shared with the entry table mean the same, headers follow the language. */
export type BreakdownKey = EntryKey | PrintedKey | "region" | "check" | "rank" | CountKey;

/** Hidden counts of a flow's elapsed years: those with a number, and those in which anything is said. */
export type CountKey = "numbers" | "said";

/** Lines under the table, in their order; those about the indicator only where it is in the plan and adds up. */
export const BREAKDOWN_LINES = [
  "published",
  "all",
  "difference",
  "soFar",
  "reported",
  "inUnit",
  "entry",
  "entryDifference",
] as const;

/** One of the lines under the table. */
export type BreakdownLine = (typeof BREAKDOWN_LINES)[number];

/**
 * The line under a table in which a place of all regions together stands: what they reported, or what is printed for them.
 * Counted from the first line; null for a place of one region.
 */
export function lineOfPlace(
  { region, figure }: Pick<FindingPlace, "region" | "figure">,
  table: Breakdown,
): number | null {
  if (region !== TOTAL_REGION) return null;
  const printed = BREAKDOWN_LINES.indexOf("published");
  return table.totals === null || figure !== "actual" ? printed : BREAKDOWN_LINES.indexOf("all");
}

/** Empty rows between a table and the lines under it. */
export const ROWS_TO_LINES = 1;

/** What a column of a table is named by. */
export interface TableSource {
  readonly plan: Plan;
  readonly table: Breakdown;
  readonly language: Language;
}

const YEAR = /^\d{4}$/;
/** Columns that people see and that have a header of their own. */
const SHOWN = [
  "region",
  "check",
  "total",
  "toDate",
  "completion",
  "dueRate",
  "leadPp",
  "expected",
  "scheduleRatio",
  "status",
  "rank",
  "note",
] as const;

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

/** Header of a column; of a hidden one its key. */
export function headerOf({ plan, table, language }: TableSource, key: BreakdownKey): string {
  const say = speaker(breakdownHeaders, language);
  const [, prefix, number = ""] = /^([py])(\d+)$/.exec(key) ?? [];
  if (prefix === "y") return say("actual", { year: number });
  if (prefix === "p") {
    const head = table.columns[Number(number)] ?? "";
    if (!YEAR.test(head)) return say("targetTotal");
    return say(head === String(plan.period.baseYear) ? "base" : "target", { year: head });
  }
  const shown = SHOWN.find((each) => each === key);
  return shown === undefined ? `_${key}` : say(shown);
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

import type { BreakdownColumn } from "./columns";
import { positionOf } from "./columns";

/** Rows of a break-down's sheet, 0-based: the table begins at `header`. */
export const BREAKDOWN_ROWS = { title: 0, subtitle: 1, indicator: 2, hint: 3, band: 4, header: 5, first: 6 } as const;

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

/** Sheet row of one of the lines that a table with so many regions has; an empty row lies between, so that the table can grow. */
export function lineRow(regions: number, lines: readonly BreakdownLine[], line: BreakdownLine): number {
  return BREAKDOWN_ROWS.first + regions + 1 + lines.indexOf(line);
}

/** Columns of the table that people see in three groups: printed, to fill in, calculated; first and number. */
export function groupsOf(
  columns: readonly BreakdownColumn[],
): Readonly<Record<"targets" | "actuals" | "figures", { readonly first: number; readonly count: number }>> {
  const years = columns.findIndex(({ key }) => /^y\d{4}$/.test(key));
  const figures = positionOf(columns, "toDate");
  const end = columns.filter(({ hidden }) => !hidden).length;
  return {
    targets: { first: 1, count: years - 1 },
    actuals: { first: years, count: figures - years },
    figures: { first: figures, count: end - figures },
  };
}

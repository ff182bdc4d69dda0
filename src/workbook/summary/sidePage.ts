import type { TableInput } from "../input";
import { attributesOf, categoriesOf } from "./counts";
import { SIDE_ROW, SUMMARY_COLUMNS, SUMMARY_ROWS } from "./geometry";
import { tableHeights } from "./summaryHeights";

/**
 * Right of the table: charts, and the counts under them. It is about as wide as the table, so that the
 * sheet, fitted to two pages across, breaks between the two and never through a chart.
 */
export interface SidePage {
  /** Columns: labels and counts by status, then by category. */
  readonly status: number;
  readonly category: number;
  /** Column after the last. */
  readonly end: number;
  readonly widths: readonly number[];
  /** First row of the charts, and their number of rows. */
  readonly chart: { readonly row: number; readonly rows: number };
  /** Row of the heads of the counts; labels of the columns and the counts follow. */
  readonly section: number;
  readonly header: number;
  readonly lastRow: number;
}

/** Four figures by category: indicators, achieved, with a rate, mean. */
const WIDTHS = { gap: 3, statusLabel: 24, count: 12, categoryLabel: 34, figures: [13, 20, 13, 18] } as const;
/** Rows of the counts under their header, and of the remark under those by category. */
const STATUS_ROWS = 9;
export const REMARK_ROWS = 2;
/** Points of a bar with its label; of all bars, so that charts and counts print on one page; of a chart's title and axis. */
const BAR = 16;
const ALL_BARS = 330;
const CHART_FRAME = 56;
/** Rows from the first one on that together are at least so many points high. */
function rowsOfHeight(first: number, points: number, heights: Readonly<Record<number, number>>): number {
  let [rows, sum] = [0, 0];
  while (sum < points) {
    sum += heights[first + rows] ?? SIDE_ROW;
    rows += 1;
  }
  return rows;
}

/** Where everything beside the table of a plan stands. */
export function sidePage(input: TableInput): SidePage {
  const counts = 1 + attributesOf(input).length;
  const status = SUMMARY_COLUMNS.length + 1;
  const category = status + 1 + counts + 1;
  const row = SUMMARY_ROWS.asOf;
  const rows = rowsOfHeight(
    row,
    Math.min(ALL_BARS, input.plan.indicators.length * BAR) + CHART_FRAME,
    tableHeights(input),
  );
  const section = row + rows + 1;
  return {
    status,
    category,
    end: category + 1 + WIDTHS.figures.length,
    widths: [
      WIDTHS.gap,
      WIDTHS.statusLabel,
      ...Array.from({ length: counts }, () => WIDTHS.count),
      WIDTHS.gap,
      WIDTHS.categoryLabel,
      ...WIDTHS.figures,
    ],
    chart: { row, rows },
    section,
    header: section + 1,
    lastRow: section + 1 + Math.max(STATUS_ROWS, categoriesOf(input).length + REMARK_ROWS),
  };
}

import type { Plan } from "../../domain/plan";

/** Columns of the summary sheet, 0-based; id is hidden. */
export const SUMMARY_COLUMNS = ["id", "number", "name", "unit", "targetPrinted", "toDate", "completion", "scheduleRatio", "status", "note"] as const;

/** Key of a column of the summary table; each shows that column of the entry table. */
export type SummaryKey = (typeof SUMMARY_COLUMNS)[number];

/** Widths in characters. */
export const SUMMARY_WIDTHS: Readonly<Record<SummaryKey, number>> = {
  id: 8, number: 6, name: 40, unit: 11, targetPrinted: 16, toDate: 13, completion: 13, scheduleRatio: 13, status: 17, note: 44,
};

/** Column of a key. */
export function summaryColumn(key: SummaryKey): number {
  return SUMMARY_COLUMNS.indexOf(key);
}

/** Columns of labels and values outside the table. */
export const LABEL_COLUMN = SUMMARY_COLUMNS.indexOf("name");
export const VALUE_COLUMN = SUMMARY_COLUMNS.indexOf("unit");

/** Rows of the summary sheet, 0-based. */
export interface SummaryRows {
  readonly title: number;
  readonly asOf: number;
  readonly thresholds: readonly [ahead: number, onTrack: number, near: number];
  readonly section: number;
  /** Header of the table; its body follows. */
  readonly header: number;
  readonly statusSection: number;
  /** Header of the counts by status; eight statuses and a total follow. */
  readonly statusHeader: number;
  readonly categorySection: number;
  readonly categoryHeader: number;
  readonly chart: number;
}

const STATUS_ROWS = 8;

/** Where everything stands for a plan. */
export function summaryRows(plan: Plan, categories: number): SummaryRows {
  const header = 7;
  const statusSection = header + plan.indicators.length + 2;
  const statusHeader = statusSection + 1;
  const categorySection = statusHeader + STATUS_ROWS + 3;
  const categoryHeader = categorySection + 1;
  return {
    title: 0,
    asOf: 1,
    thresholds: [2, 3, 4],
    section: 6,
    header,
    statusSection,
    statusHeader,
    categorySection,
    categoryHeader,
    chart: categories > 0 ? categoryHeader + categories + 3 : categorySection,
  };
}

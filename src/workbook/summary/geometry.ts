import type { Language } from "../../domain/shared/localText";

/** Columns of the summary table, 0-based; id is hidden. */
export const SUMMARY_COLUMNS = [
  "id",
  "number",
  "name",
  "unit",
  "targetPrinted",
  "toDate",
  "completion",
  "scheduleRatio",
  "status",
  "note",
] as const;

/** Key of a column of the summary table; each shows that column of the entry table. */
export type SummaryKey = (typeof SUMMARY_COLUMNS)[number];

type Widths = Readonly<Record<SummaryKey, number>>;

/** Notes have one line, so that a plan's table prints on one page. */
const WIDTHS: Widths = {
  id: 8,
  number: 6,
  name: 44,
  unit: 11,
  targetPrinted: 15,
  toDate: 14,
  completion: 14,
  scheduleRatio: 13,
  status: 15,
  note: 58,
};
/** English words are longer than Chinese ones. */
const ENGLISH_WIDTHS: Widths = {
  ...WIDTHS,
  name: 55,
  unit: 21,
  targetPrinted: 14,
  toDate: 11,
  completion: 12,
  scheduleRatio: 11,
  status: 18,
};

/** Widths in characters. */
export function summaryWidths(language: Language): Widths {
  return language === "en" ? ENGLISH_WIDTHS : WIDTHS;
}

/** Column of a key. */
export function summaryColumn(key: SummaryKey): number {
  return SUMMARY_COLUMNS.indexOf(key);
}

/** Columns of labels and values above the table. */
export const LABEL_COLUMN = SUMMARY_COLUMNS.indexOf("name");
export const VALUE_COLUMN = SUMMARY_COLUMNS.indexOf("unit");

/** Rows of the table and of what is above it, 0-based. */
export const SUMMARY_ROWS = { title: 0, asOf: 1, thresholds: [2, 3, 4], section: 6, header: 7, first: 8 } as const;

/** Points of a row that holds no part of the table. */
export const SIDE_ROW = 18;

import type { Breakdown } from "../../plan/types";
import { sum } from "../../shared/decimal";
import type { LocalText } from "../../shared/localText";

/** Name of the row that adds the regions up, as every published table prints it; used in `FindingPlace.region`. */
export const TOTAL_REGION = "合计";

/** True for a column of one year; the other one is the total over the years. */
export function isYearColumn(column: string): boolean {
  return /^\d{4}$/.test(column);
}

/** Position of the column that adds the years up; null where none is printed. */
export function totalColumn({ columns }: Pick<Breakdown, "columns">): number | null {
  const index = columns.findIndex((column) => !isYearColumn(column));
  return index < 0 ? null : index;
}

/** Sum without blanks; null where a value is missing, for a blank is unknown. */
export function closedSum(values: readonly (number | null)[]): number | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length && known.length > 0 ? sum(known) : null;
}

/** What all regions have together in a column: as printed, else added up. */
export function columnTotal(table: Breakdown, column: number): number | null {
  return table.totals?.[column] ?? closedSum(table.cells.map(({ values }) => values[column] ?? null));
}

/** Number and title as a report prints them: 表1 “十四五”城镇新增就业人数. */
export function tableLabel({ number, title }: Breakdown): LocalText {
  return { zh: `分解表${number} ${title.zh}`, en: `Break-down ${number} ${title.en}` };
}

import type { TableInput } from "../input";
import type { CellBlock } from "../spec";
import { rowHeight } from "../style/rowHeight";
import { SIDE_ROW, SUMMARY_COLUMNS, SUMMARY_ROWS, summaryWidths } from "./geometry";
import type { SidePage } from "./sidePage";

const HEIGHTS = { title: 28, line: 17, gap: 12, section: 22, header: 32 } as const;
const WRAPPED = ["name", "unit", "targetPrinted", "note"] as const;
/** Characters of the column of names that are not counted on: a wider font breaks its lines earlier. */
const NAME_ROOM = 2;

/** Heights in points of the rows down to the end of the table. */
export function tableHeights({ table, language }: TableInput): Readonly<Record<number, number>> {
  const widths = summaryWidths(language);
  const { title, asOf, thresholds, section, header, first } = SUMMARY_ROWS;
  const lines = [asOf, ...thresholds].map((row): [number, number] => [row, HEIGHTS.line]);
  const body = table.rows.map((values, index): [number, number] => [
    first + index,
    rowHeight(
      WRAPPED.map((key) => ({
        text: String(values[key] ?? ""),
        width: widths[key] - (key === "name" ? NAME_ROOM : 0),
      })),
    ),
  ]);
  const heads = {
    [title]: HEIGHTS.title,
    [section - 1]: HEIGHTS.gap,
    [section]: HEIGHTS.section,
    [header]: HEIGHTS.header,
  };
  return { ...Object.fromEntries([...lines, ...body]), ...heads };
}

/** Height of the heads of the counts. */
function sideHeader({ header, widths }: SidePage, blocks: readonly CellBlock[]): number {
  const heads = blocks
    .filter(({ row }) => row === header)
    .flatMap(({ column, values: [cells = []] }) =>
      cells.map((cell, index) => ({
        text: typeof cell === "string" ? cell : "",
        width: widths[column + index - SUMMARY_COLUMNS.length] ?? 0,
      })),
    );
  return rowHeight(heads);
}

/** Heights of all rows: those of the table, and room for the heads of the counts beside it. */
export function summaryHeights(
  input: TableInput,
  page: SidePage,
  blocks: readonly CellBlock[],
): Readonly<Record<number, number>> {
  const { header, lastRow } = page;
  const own = tableHeights(input);
  const below = Array.from({ length: lastRow + 1 }, (_, row): [number, number] => [row, own[row] ?? SIDE_ROW]);
  return {
    ...Object.fromEntries(below),
    ...own,
    [header]: Math.max(sideHeader(page, blocks), own[header] ?? SIDE_ROW),
  };
}

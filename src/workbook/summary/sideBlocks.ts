import { speaker } from "../../messages/format";
import { summaryTexts } from "../../messages/sheets/sheets";
import { area, cell, styled } from "../cells";
import type { SheetInput } from "../input";
import type { CellBlock, RangeSpec, StyledRange } from "../spec";
import { STYLES } from "../style/styles";
import { categoriesOf, categoryCounts, statusCounts } from "./counts";
import { REMARK_ROWS, type SidePage } from "./sidePage";

/** What stands under the charts: counts with their heads and formats. */
export interface SideBlocks {
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly RangeSpec[];
}

/** Formats of a block of counts: header, labels, numbers. */
function countStyles({ row, column, values }: CellBlock): readonly StyledRange[] {
  const columns = values[0]?.length ?? 0;
  return [
    styled(area(row - 1, column, 1, 1), STYLES.section),
    styled(area(row, column, 1, columns), STYLES.header),
    styled(area(row + 1, column, values.length - 1, columns), STYLES.body),
    styled(area(row + 1, column + 1, values.length - 1, columns - 1), STYLES.centered, STYLES.count),
  ];
}

function byStatus(input: SheetInput, { status: column, section, header: row }: SidePage): SideBlocks {
  const values = statusCounts(input, { row, column });
  const counts: CellBlock = { row, column, values };
  const total = styled(area(row + values.length - 1, column, 1, values[0]?.length ?? 0), { bold: true });
  return {
    blocks: [cell(section, column, speaker(summaryTexts, input.language)("byStatus")), counts],
    styles: [...countStyles(counts), total],
    merges: [],
  };
}

/** Counts by category and the remark under them; nothing for a plan without categories. */
function byCategory(input: SheetInput, { category: column, section, header: row, end }: SidePage): SideBlocks {
  const count = categoriesOf(input).length;
  if (count === 0) return { blocks: [], styles: [], merges: [] };
  const say = speaker(summaryTexts, input.language);
  const counts: CellBlock = { row, column, values: categoryCounts(input, { row, column }) };
  const remark = area(row + count + 1, column, REMARK_ROWS, end - column);
  return {
    blocks: [cell(section, column, say("byCategory")), counts, cell(remark.row, column, say("meanHint"))],
    styles: [
      ...countStyles(counts),
      styled(area(row + 1, end - 1, count, 1), STYLES.percent),
      styled(remark, STYLES.subtitle, STYLES.wrapped, { vertical: "top" }),
    ],
    merges: [remark],
  };
}

/** The counts beside the table, by status and by category. */
export function sideBlocks(input: SheetInput, page: SidePage): SideBlocks {
  const parts = [byStatus(input, page), byCategory(input, page)];
  return {
    blocks: parts.flatMap(({ blocks }) => blocks),
    styles: parts.flatMap(({ styles }) => styles),
    merges: parts.flatMap(({ merges }) => merges),
  };
}

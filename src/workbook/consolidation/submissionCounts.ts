import { REGION_STATUSES, type RegionStatus } from "../../domain/consolidation";
import { inLanguage } from "../../domain/shared/localText";
import { submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { speaker } from "../../messages/format";
import { regionStatusMessages } from "../../messages/terms/regionStatuses";
import { area, formulaCell, styled } from "../cells";
import { CONSOLIDATION_TABLES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { SheetInput } from "../input";
import type { CellBlock, CellSpec, ConditionalFormatSpec, RangeSpec, StyledRange } from "../spec";
import { REGION_STATUS_COLOURS } from "../style/palette";
import { STYLES } from "../style/styles";
import type { SubmissionRow } from "./submissionRows";

/** Rows of the head of the sheet. */
export const COUNT_ROWS = { labels: 3, figures: 4 } as const;
/** Statuses as people read them: best first. */
const SHOWN: readonly RegionStatus[] = [...REGION_STATUSES].reverse();
const FIRST_STATUS = 1;
const FIRST_SUM = FIRST_STATUS + SHOWN.length + 1;
const SUMS = ["due", "reported", "errors", "warnings"] as const;

type Pair = readonly [label: string, figure: CellSpec];

function valueOf(row: SubmissionRow, key: (typeof SUMS)[number]): number {
  if (key === "due") return row.expected;
  if (key === "reported") return row.reported;
  return row.submission?.counts[key === "errors" ? "error" : "warning"] ?? 0;
}

function pairs({ language }: SheetInput, rows: readonly SubmissionRow[]): readonly (Pair | null)[] {
  const say = speaker(submissionSheetTexts, language);
  const column = (key: keyof typeof submissionSheetTexts) => columnOf(CONSOLIDATION_TABLES.submissions, say(key));
  const statuses = SHOWN.map((status): Pair => {
    const label = inLanguage(regionStatusMessages[status], language);
    return [
      label,
      formulaCell(`COUNTIFS(${column("status")},${text(label)})`, rows.filter((row) => row.status === status).length),
    ];
  });
  const sums = SUMS.map((key): Pair => [
    say(key),
    formulaCell(
      `SUM(${column(key)})`,
      rows.reduce((sum, row) => sum + valueOf(row, key), 0),
    ),
  ]);
  return [[say("regions"), formulaCell(`ROWS(${column("region")})`, rows.length)], ...statuses, null, ...sums];
}

/** How many regions stand how, and how many figures are there: live formulas over the table below. */
export function countBlock(input: SheetInput, rows: readonly SubmissionRow[]): CellBlock {
  const all = pairs(input, rows);
  return {
    row: COUNT_ROWS.labels,
    column: 0,
    values: [all.map((pair) => pair?.[0] ?? null), all.map((pair) => pair?.[1] ?? null)],
  };
}

const block = (column: number, columns: number): RangeSpec => area(COUNT_ROWS.labels, column, 2, columns);

/** Each status in its colour; the others plain. */
export function countStyles(): readonly StyledRange[] {
  const groups = [block(0, 1 + SHOWN.length), block(FIRST_SUM, SUMS.length)];
  return [
    ...groups.flatMap((range) => [
      styled(range, STYLES.body, STYLES.centered),
      styled({ ...range, row: COUNT_ROWS.figures, rows: 1 }, { bold: true, size: 12 }, STYLES.count),
    ]),
    ...SHOWN.map((status, index) =>
      styled(area(COUNT_ROWS.labels, FIRST_STATUS + index, 1, 1), REGION_STATUS_COLOURS[status]),
    ),
  ];
}

/** Colours of the status words in a column. */
export function statusColours(
  range: RangeSpec,
  firstCell: string,
  { language }: SheetInput,
): readonly ConditionalFormatSpec[] {
  return SHOWN.map((status) => ({
    range,
    rule: {
      type: "formula",
      formula: `${firstCell}=${text(inLanguage(regionStatusMessages[status], language))}`,
      ...REGION_STATUS_COLOURS[status],
    },
  }));
}

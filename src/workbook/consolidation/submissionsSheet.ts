import { inLanguage } from "../../domain/shared/localText";
import { policyMessages, submissionSheetTexts } from "../../messages/sheets/consolidationSheets";
import { speaker } from "../../messages/format";
import { sheetNames } from "../../messages/sheets/sheets";
import { cellAddress, columnLetters } from "../address";
import { area, cell, styled } from "../cells";
import { CONSOLIDATION_TABLES } from "../contract";
import type { SheetInput } from "../input";
import type { LinkSpec, SheetSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { heightOfLines, rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";
import { bodyHeights, tableBlock, tableSpec, tableStyles, TEXT } from "./columns";
import { CHANGES, changeRows } from "./changesSheet";
import type { ConsolidationInput } from "./input";
import { SOURCES } from "./sourcesSheet";
import { COUNT_ROWS, countBlock, countStyles, statusColours } from "./submissionCounts";
import { noteSections, type NoteSection } from "./submissionNotes";
import { submissionColumns, submissionRows, type SubmissionRow } from "./submissionRows";

const TABLE = { name: CONSOLIDATION_TABLES.submissions, row: COUNT_ROWS.figures + 2 } as const;
const TITLE_HEIGHT = 28;
const LINE_HEIGHT = 20;
const HEADER_HEIGHT = 26;
const STATUS_COLUMN = 1;
const FILES_COLUMN = 2;

/** Where the values of a region begin on the sheet of sources, and its changes on theirs. */
function links(input: SheetInput, given: ConsolidationInput, rows: readonly SubmissionRow[]): readonly LinkSpec[] {
  const say = speaker(submissionSheetTexts, input.language);
  const name = speaker(sheetNames, input.language);
  const changes = changeRows(input, given);
  return rows.flatMap(({ region }, index): readonly LinkSpec[] => {
    const row = TABLE.row + 1 + index;
    const [source, change] = [
      given.merged.values.findIndex((value) => value.region === region),
      changes.findIndex((each) => each.region === region),
    ];
    return [
      ...(source < 0
        ? []
        : [
            {
              row,
              column: 0,
              sheet: name("sources"),
              address: cellAddress(SOURCES.row + 1 + source, 0),
              tooltip: say("goToSources"),
            },
          ]),
      ...(change < 0
        ? []
        : [
            {
              row,
              column: FILES_COLUMN,
              sheet: name("changes"),
              address: cellAddress(CHANGES.row + 1 + change, 0),
              tooltip: say("goToChanges"),
            },
          ]),
    ];
  });
}

interface Placed extends NoteSection {
  /** Row of its head. */
  readonly row: number;
}

function placed(sections: readonly NoteSection[], first: number): readonly Placed[] {
  let row = first;
  return sections.map((section) => {
    const here = { ...section, row };
    row += section.lines.length + 2;
    return here;
  });
}

/** The parts below the table: who in the first column, what across all others. */
function notesBelow(
  sections: readonly Placed[],
  widths: readonly number[],
): Pick<SheetSpec, "blocks" | "styles" | "merges" | "rowHeights"> {
  const [who = 0, ...others] = widths;
  const what = others.reduce((sum, width) => sum + width, 0);
  const lines = sections.flatMap(({ row, lines: own }) =>
    own.map((line, index) => ({ ...line, row: row + 1 + index })),
  );
  return {
    blocks: [
      ...sections.map(({ row, title }) => cell(row, 0, title)),
      ...lines.map((line) => ({ row: line.row, column: 0, values: [[line.who, line.what]] })),
    ],
    styles: [
      ...sections.map(({ row }) => styled(area(row, 0, 1, 1), STYLES.section)),
      ...sections.map(({ row, lines: own }) =>
        styled(area(row + 1, 0, own.length, widths.length), STYLES.body, TEXT, { horizontal: "left" }),
      ),
    ],
    merges: lines.map(({ row }) => area(row, 1, 1, widths.length - 1)),
    rowHeights: Object.fromEntries([
      ...sections.map(({ row }) => [row, LINE_HEIGHT] as const),
      ...lines.map(
        (line) =>
          [
            line.row,
            rowHeight([
              { text: line.who, width: who },
              { text: line.what, width: what },
            ]),
          ] as const,
      ),
    ]),
  };
}

/** Who returned what, how far each region is, and what was said about its file. */
export function submissionsSheet(input: SheetInput, given: ConsolidationInput): SheetSpec {
  const { plan, language, today } = input;
  const say = speaker(submissionSheetTexts, language);
  const [rows, columns] = [submissionRows(input, given), submissionColumns(input)];
  const widths = columns.map(({ width }) => width);
  const below = notesBelow(placed(noteSections(input, given), TABLE.row + rows.length + 2), widths);
  const all = links(input, given, rows);
  const status = area(TABLE.row + 1, STATUS_COLUMN, rows.length, 1);
  return {
    ...EMPTY_SHEET,
    id: "submissions",
    name: speaker(sheetNames, language)("submissions"),
    tabColor: PALETTE.accent,
    columnWidths: widths,
    rowHeights: {
      0: TITLE_HEIGHT,
      1: LINE_HEIGHT,
      [COUNT_ROWS.labels]: heightOfLines(1),
      [COUNT_ROWS.figures]: HEADER_HEIGHT,
      [TABLE.row]: HEADER_HEIGHT,
      ...bodyHeights(TABLE, columns, rows),
      ...below.rowHeights,
    },
    blocks: [
      cell(0, 0, say("title", { plan: inLanguage(plan.title, language) })),
      cell(1, 0, say("subtitle", { date: today, policy: inLanguage(policyMessages[given.merged.policy], language) })),
      countBlock(input, rows),
      tableBlock(TABLE, columns, rows),
      ...below.blocks,
    ],
    styles: [
      styled(area(0, 0, 1, 1), STYLES.title),
      styled(area(1, 0, 1, 1), STYLES.subtitle),
      ...countStyles(),
      ...tableStyles(TABLE, columns, rows),
      ...all.map(({ row, column }) => styled(area(row, column, 1, 1), { color: PALETTE.link, underline: true })),
      ...below.styles,
    ],
    merges: below.merges,
    tables: [tableSpec(TABLE, columns, rows)],
    conditionalFormats: statusColours(status, `$${columnLetters(STATUS_COLUMN)}${TABLE.row + 2}`, input),
    links: all,
    freeze: { rows: TABLE.row + 1, columns: 1 },
    print: printOn("landscape", [TABLE.row, TABLE.row]),
  };
}

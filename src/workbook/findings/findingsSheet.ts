import { auditRuleTable, type Severity, RULE_SET_VERSION, ruleSetFingerprint } from "../../domain/audit";
import type { PlanSettings } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { findingsTexts, sheetNames } from "../../messages/sheets/sheets";
import { severityMessages } from "../../messages/terms/terms";
import { columnLetters } from "../address";
import { area, cell, formulaCell, runsWhere, styled } from "../cells";
import { TABLE_NAMES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { CellAddress } from "../locate";
import type { CellBlock, CellSpec, ConditionalFormatSpec, LinkSpec, SheetSpec, StyledRange } from "../spec";
import { MARK_COLOURS, SEVERITY_COLOURS, TABLE_STYLE } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";
import { wrappedLines } from "../style/wrappedLines";
import {
  FINDING_COLUMNS,
  FINDING_WIDTHS,
  findingColumn,
  findingHeader,
  isHiddenFindingColumn,
  type FindingKey,
} from "./columns";
import { explanationRule } from "./explanationRule";
import { findingCells, placedListing, type FindingRowsInput, type PlacedFinding } from "./findingRows";
import { ledgerLine } from "./ledgerLine";
import { limitsLine, limitsLinks } from "./limitsLine";
import type { Listing } from "./listing";
import { returnHint, returnTitle, type ReturnNote } from "./returnNote";
import { stateFormula } from "./stateFormula";

/** What a findings sheet is made of. */
export interface FindingsSheetInput extends FindingRowsInput {
  /** ISO date of the audit. */
  readonly today: string;
  /** Settings of the audit: the fingerprint of its rule set covers their thresholds. */
  readonly settings: PlanSettings;
  /** The sheet's name in the workbook; null takes the language's own. */
  readonly sheetName: string | null;
  /** The cell of the first audit limit, to go to from here; null where it is gone. */
  readonly limits: CellAddress | null;
  /** Only in a workbook that is returned to its region. */
  readonly returned?: ReturnNote;
}

/** Columns of the labels of the counts; each number stands beside its label. */
const COUNT_COLUMNS = [findingColumn("severity"), findingColumn("sheet"), findingColumn("period")] as const;
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const ROWS = { title: 0, audited: 1, limits: 2, counts: 3, hint: 4, header: 5, first: 6 } as const;
const TITLE_HEIGHT = 28;
const LINE_HEIGHT = 18;
const HEADER_HEIGHT = 26;
const COMPARED = ["value", "expected"] as const;
/** Most lines of a compared value; of a longer text its cell shows the beginning, and the message quotes it. */
const MOST_LINES = 3;

/** The title, and what whoever gets the sheet is to do; first of all that the sheet does not list everything. */
function titleAndHint(
  { language, returned }: FindingsSheetInput,
  { listed, unlisted }: Listing<PlacedFinding>,
): readonly [title: string, hint: string] {
  const say = speaker(findingsTexts, language);
  const partial =
    unlisted.length > 0 ? say("notAllListed", { count: listed.length + unlisted.length, listed: listed.length }) : null;
  return returned
    ? [returnTitle(returned, language), partial ?? returnHint(returned, language)]
    : [say("title"), partial ?? say("hint")];
}

function headBlocks(input: FindingsSheetInput, listing: Listing<PlacedFinding>): readonly CellBlock[] {
  const { language, findings, today, settings, limits } = input;
  const say = speaker(findingsTexts, language);
  const [title, hint] = titleAndHint(input, listing);
  const { listed, unlisted } = listing;
  const ruleSet = {
    rules: auditRuleTable().length,
    version: RULE_SET_VERSION,
    fingerprint: ruleSetFingerprint(settings),
  };
  const audited = findings === null ? say("notAudited") : say("audited", { date: today, ...ruleSet });
  const severity = columnOf(TABLE_NAMES.findings, findingHeader("severity", language));
  const counts = SEVERITIES.flatMap((each) => {
    const label = formatText(severityMessages[each], language);
    const count = (some: readonly PlacedFinding[]): number =>
      some.filter(({ finding }) => finding.severity === each).length;
    const others = count(unlisted);
    return [
      [
        label,
        formulaCell(`COUNTIFS(${severity},${text(label)})${others > 0 ? `+${others}` : ""}`, count(listed) + others),
      ],
    ];
  });
  return [
    cell(ROWS.title, 0, title),
    cell(ROWS.audited, 0, audited),
    cell(ROWS.limits, 0, limitsLine(language, settings, limits)),
    ...counts.map((pair, index): CellBlock => ({
      row: ROWS.counts,
      column: COUNT_COLUMNS[index] ?? 0,
      values: [pair],
    })),
    cell(ROWS.hint, 0, hint),
  ];
}

function styles(rows: number, input: FindingsSheetInput): readonly StyledRange[] {
  const column = (key: FindingKey, ...own: Parameters<typeof styled>[1][]): StyledRange =>
    styled(area(ROWS.first, findingColumn(key), rows, 1), ...own);
  return [
    styled(area(ROWS.title, 0, 1, 1), STYLES.title),
    styled(area(ROWS.audited, 0, 1, 1), STYLES.subtitle),
    styled(area(ROWS.limits, 0, 1, 1), STYLES.subtitle, { color: STYLES.link.color }),
    ...SEVERITIES.flatMap((severity, index) => [
      styled(area(ROWS.counts, COUNT_COLUMNS[index] ?? 0, 1, 2), STYLES.text, {
        bold: true,
        horizontal: "left",
        indent: 1,
      }),
      styled(area(ROWS.counts, COUNT_COLUMNS[index] ?? 0, 1, 1), SEVERITY_COLOURS[severity], STYLES.centered, {
        indent: 0,
      }),
    ]),
    styled(area(ROWS.counts, findingColumn("message"), 1, 1), STYLES.text),
    styled(
      area(ROWS.hint, 0, 1, 1),
      STYLES.subtitle,
      input.returned ? { bold: true, color: MARK_COLOURS.error.color } : {},
    ),
    styled(area(ROWS.header, 0, 1, FINDING_COLUMNS.length), STYLES.header),
    styled(area(ROWS.first, 0, rows, FINDING_COLUMNS.length), STYLES.body, STYLES.textCell),
    ...(["severity", "cell", "period", "state"] as const).map((key) => column(key, STYLES.centered)),
    ...(["rule", "sheet", "indicator", "message", "expected", "value"] as const).map((key) =>
      column(key, STYLES.wrapped),
    ),
    ...COMPARED.map((key) => column(key, STYLES.right)),
    column("state", STYLES.general, STYLES.wrapped),
    column("cell", { color: STYLES.link.color, underline: true }),
    column("explanation", STYLES.entry, STYLES.wrapped),
  ];
}

function severityColours(rows: number, { language }: FindingsSheetInput): readonly ConditionalFormatSpec[] {
  const letter = columnLetters(findingColumn("severity"));
  return SEVERITIES.map((severity) => ({
    range: area(ROWS.first, findingColumn("severity"), rows, 1),
    rule: {
      type: "formula",
      formula: `$${letter}${ROWS.first + 1}=${text(formatText(severityMessages[severity], language))}`,
      ...SEVERITY_COLOURS[severity],
    },
  }));
}

function links({ listed }: Listing<PlacedFinding>, language: Language): readonly LinkSpec[] {
  const tooltip = speaker(findingsTexts, language)("goTo");
  return listed.flatMap(({ cell: place }, index): readonly LinkSpec[] =>
    place?.address
      ? [
          {
            row: ROWS.first + index,
            column: findingColumn("cell"),
            sheet: place.sheet,
            address: place.address,
            tooltip,
          },
        ]
      : [],
  );
}

/** Text that a cell shows; a figure is never wrapped. */
function textIn(cell: CellSpec | undefined): string {
  const value = typeof cell === "object" ? cell?.value : cell;
  return typeof value === "string" ? value : "";
}

type Row = readonly CellSpec[];

const isLong = (cells: Row, key: FindingKey): boolean =>
  wrappedLines(textIn(cells[findingColumn(key)]), FINDING_WIDTHS[key]) > MOST_LINES;

/** Long values are not wrapped: a passage of the plan would make its row higher than a screen. */
function longValues(rows: readonly Row[]): readonly StyledRange[] {
  return COMPARED.flatMap((key) =>
    runsWhere(rows, (cells) => isLong(cells, key)).map(({ start, length }) =>
      styled(area(ROWS.first + start, findingColumn(key), length, 1), { wrap: false, horizontal: "left" }),
    ),
  );
}

function bodyHeights(rows: readonly Row[]): Readonly<Record<number, number>> {
  const wrapped = FINDING_COLUMNS.filter((key) => !isHiddenFindingColumn(key));
  const heights = rows.map((cells, index): [number, number] => {
    const shown = wrapped.filter((key) => !COMPARED.some((each) => each === key && isLong(cells, each)));
    return [
      ROWS.first + index,
      rowHeight(shown.map((key) => ({ text: textIn(cells[findingColumn(key)]), width: FINDING_WIDTHS[key] }))),
    ];
  });
  return Object.fromEntries(heights);
}

/** The findings sheet of one audit; explanations that still hold are kept. */
export function buildFindingsSheet(input: FindingsSheetInput): SheetSpec {
  const { language } = input;
  const listing = placedListing(input);
  const values = findingCells(input, listing);
  const rows = values.length - 1;
  return {
    ...EMPTY_SHEET,
    id: "findings",
    name: input.sheetName ?? speaker(sheetNames, language)("findings"),
    tabColor: input.returned ? MARK_COLOURS.error.border : null,
    columnWidths: FINDING_COLUMNS.map((key) => FINDING_WIDTHS[key]),
    hiddenColumns: FINDING_COLUMNS.flatMap((key, index) => (isHiddenFindingColumn(key) ? [index] : [])),
    rowHeights: {
      [ROWS.title]: TITLE_HEIGHT,
      [ROWS.limits]: LINE_HEIGHT,
      [ROWS.counts]: LINE_HEIGHT,
      [ROWS.hint]: LINE_HEIGHT,
      [ROWS.header]: HEADER_HEIGHT,
      ...bodyHeights(values.slice(1)),
    },
    blocks: [
      ...headBlocks(input, listing),
      cell(ROWS.counts, findingColumn("message"), ledgerLine(listing, language)),
      { row: ROWS.header, column: 0, values },
    ],
    styles: [...styles(rows, input), ...longValues(values.slice(1))],
    tables: [
      {
        name: TABLE_NAMES.findings,
        range: area(ROWS.header, 0, values.length, FINDING_COLUMNS.length),
        columns: FINDING_COLUMNS.map((key) => {
          const header = findingHeader(key, language);
          return key === "state" ? { header, formula: `=${stateFormula(language)}` } : { header };
        }),
        style: TABLE_STYLE,
        banded: false,
        filterButton: true,
      },
    ],
    validations: [explanationRule(area(ROWS.first, findingColumn("explanation"), rows, 1), language)],
    conditionalFormats: severityColours(rows, input),
    links: [...limitsLinks(ROWS.limits, language, input.limits), ...links(listing, language)],
    freeze: { rows: ROWS.first, columns: 0 },
    print: printOn("landscape", [ROWS.header, ROWS.header]),
  };
}

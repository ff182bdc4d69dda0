import { planYears } from "../../domain/plan";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { entryTexts, sheetNames } from "../../messages/sheets/sheets";
import { area, cell, formulaCell } from "../cells";
import { ELAPSED_NAME, SETTING_NAMES } from "../contract";
import type { SheetInput, TableInput } from "../input";
import type { CellBlock, DefinedNameSpec, RangeSpec, SheetSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET } from "../style/sheetDefaults";
import { otherUnitHint, otherUnitStyles } from "../region/unitWarnings";
import { columnOfKey, ENTRY_ROWS, settingCells } from "./geometry";
import type { EntryColumn } from "./columns";
import { entryColours } from "./entryColours";
import { entryPrint } from "./entryPrint";
import { entryValidations } from "./entryRules";
import { entryStyles, WRAPPED_KEYS } from "./entryStyles";
import { entryCells, entryTableSpec } from "./entryTable";
import { elapsedCount } from "./noteFormula";
import { hasRegionTotals, regionStyles } from "./regionTotals";
import { submissionBlocks, submissionDefinedNames, submissionMerges } from "./submissionHead";

const TITLE_HEIGHT = 28;
const LINE_HEIGHT = 17;
const HEADER_HEIGHT = 38;
/** Notes grow when figures are missing: room for two lines, set tight. */
const LEAST_HEIGHT = 28;
/** Characters that the indent of a part takes. */
const INDENT_WIDTH = 4;

/** Name of the entry sheet. */
export function entrySheetName(input: Pick<SheetInput, "language">): string {
  return speaker(sheetNames, input.language)("entry");
}

/** Years elapsed, from the year reported to; 0 where that is no year. */
function elapsedFormula({ plan }: SheetInput): string {
  const { firstYear } = plan.period;
  const years = planYears(plan.period).length;
  return `IFERROR(MAX(0,MIN(${years},ROUND(${SETTING_NAMES.asOf},0)-${firstYear - 1})),0)`;
}

function headBlocks(input: SheetInput, columns: readonly EntryColumn[]): readonly CellBlock[] {
  const { plan, language, settings } = input;
  const say = speaker(entryTexts, language);
  const { asOf, aboutTolerance, elapsed } = settingCells(columns);
  const left = columnOfKey(columns, "unit");
  const years = planYears(plan.period).length;
  return [
    cell(ENTRY_ROWS.title, columnOfKey(columns, "number"), say("form")),
    cell(ENTRY_ROWS.title, left, inLanguage(plan.title, language)),
    cell(
      ENTRY_ROWS.source,
      left,
      say("source", {
        source: inLanguage(plan.source.title, language),
        table: inLanguage(plan.source.table, language),
      }),
    ),
    cell(asOf.row, asOf.column - 1, say("asOf")),
    cell(asOf.row, asOf.column, settings.asOf),
    cell(aboutTolerance.row, aboutTolerance.column - 1, say("aboutTolerance")),
    cell(aboutTolerance.row, aboutTolerance.column, settings.aboutTolerance),
    cell(elapsed.row, elapsed.column - 1, say("elapsed", { years })),
    cell(elapsed.row, elapsed.column, formulaCell(elapsedFormula(input), elapsedCount(plan, settings.asOf))),
    ...submissionBlocks(columns, language, input.submission),
    cell(ENTRY_ROWS.hint, left, hintText(input)),
  ];
}

function hintText(input: SheetInput): string {
  const say = speaker(entryTexts, input.language);
  return say("hint") + (hasRegionTotals(input.plan, input.settings) ? say("fromRegions") : "") + otherUnitHint(input);
}

/** The line of instructions: right of the columns that every page repeats, as wide as the first page across. */
function hintRange(columns: readonly EntryColumn[]): RangeSpec {
  const left = columnOfKey(columns, "unit");
  return area(ENTRY_ROWS.hint, left, 1, columnOfKey(columns, "total") + 1 - left);
}

function hintHeight(input: TableInput): number {
  const { columns } = input.table;
  const { column: left, columns: count } = hintRange(columns);
  const width = columns.slice(left, left + count).reduce((sum, each) => sum + (each.hidden ? 0 : each.width), 0);
  return rowHeight([{ text: hintText(input), width }]);
}

/** Heights of the rows above the table and of its header. */
function headHeights(input: TableInput): Readonly<Record<number, number>> {
  return {
    [ENTRY_ROWS.title]: TITLE_HEIGHT,
    [ENTRY_ROWS.source]: LINE_HEIGHT,
    [ENTRY_ROWS.settings]: LINE_HEIGHT,
    [ENTRY_ROWS.submission]: LINE_HEIGHT,
    [ENTRY_ROWS.hint]: hintHeight(input),
    [ENTRY_ROWS.header]: HEADER_HEIGHT,
  };
}

/** Heights of the indicator rows. */
function bodyHeights({ plan, table }: TableInput): Readonly<Record<number, number>> {
  const { columns, rows } = table;
  const wrapped = columns.filter(({ key, hidden }) => !hidden && WRAPPED_KEYS.includes(key));
  const heights = rows.map((values, index): [number, number] => [
    ENTRY_ROWS.first + index,
    Math.max(
      LEAST_HEIGHT,
      rowHeight(
        wrapped.map(({ key, width }) => ({
          text: String(values[key] ?? ""),
          width: key === "name" && plan.indicators[index]?.partOf ? width - INDENT_WIDTH : width,
        })),
      ),
    ),
  ]);
  return Object.fromEntries(heights);
}

/** The sheet that is filled in: settings above, one row per indicator below. */
export function entrySheet(input: TableInput): SheetSpec {
  const { plan, language, table } = input;
  const { columns } = table;
  const heights = { ...headHeights(input), ...bodyHeights(input) };
  return {
    ...EMPTY_SHEET,
    id: "entry",
    name: entrySheetName(input),
    tabColor: PALETTE.accent,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    rowHeights: heights,
    blocks: [...headBlocks(input, columns), { row: ENTRY_ROWS.header, column: 0, values: entryCells(table) }],
    styles: [...entryStyles(plan, columns), ...regionStyles(columns, table.fromRegions), ...otherUnitStyles(input)],
    merges: [...submissionMerges(columns), hintRange(columns)],
    tables: [entryTableSpec(table)],
    validations: entryValidations(input, columns),
    conditionalFormats: entryColours(plan, columns, language),
    freeze: { rows: ENTRY_ROWS.first, columns: columnOfKey(columns, "name") + 1 },
    print: entryPrint(columns, heights),
  };
}

/** Defined names of the settings on this sheet. */
export function entryNames(input: SheetInput, columns: readonly EntryColumn[]): readonly DefinedNameSpec[] {
  const sheet = entrySheetName(input);
  const { asOf, aboutTolerance, elapsed } = settingCells(columns);
  const named = (
    name: string,
    { row, column }: { readonly row: number; readonly column: number },
  ): DefinedNameSpec => ({
    name,
    sheet,
    range: { row, column, rows: 1, columns: 1 },
  });
  return [
    named(SETTING_NAMES.asOf, asOf),
    named(SETTING_NAMES.aboutTolerance, aboutTolerance),
    named(ELAPSED_NAME, elapsed),
    ...submissionDefinedNames(sheet, columns),
  ];
}

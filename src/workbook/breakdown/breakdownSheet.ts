import type { Breakdown } from "../../domain/plan";
import { breakdownCompletion, regionSettings, totalReadings, type BreakdownCompletion } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { breakdownHeaders, breakdownRules, breakdownTexts } from "../../messages/sheets/breakdowns";
import { formatText, speaker } from "../../messages/format";
import { sheetNames } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { area, cell } from "../cells";
import type { TableInput } from "../input";
import type { CellBlock, CellSpec, RangeSpec, SheetSpec, ValidationSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { breakdownColours } from "./breakdownColours";
import { breakdownStyles } from "./breakdownStyles";
import { breakdownCells, breakdownTableSpec } from "./breakdownTable";
import type { BreakdownColumn } from "./columns";
import { BREAKDOWN_ROWS, groupsOf, type BreakdownLine } from "./geometry";
import { indicatorLines } from "./indicatorLines";
import { breakdownLayout, rowOfLine, type BreakdownLayout } from "./layout";
import { allLine, differenceLine, publishedLine, soFarLines, type LineCells, type LinesInput } from "./lines";
import { figureValues } from "./values";

/** Characters that a screen shows beside the pane. */
const HINT_WIDTH = 120;
const HEIGHTS = { title: 28, band: 18, header: 32, body: 18 } as const;

/** Everything that the parts of one sheet share. */
interface Described {
  readonly input: TableInput;
  readonly layout: BreakdownLayout;
  readonly completion: BreakdownCompletion;
  readonly lines: Readonly<Partial<Record<BreakdownLine, LineCells>>>;
}

function describe(input: TableInput, table: Breakdown): Described {
  const { plan, settings, language, entries } = input;
  const layout = breakdownLayout(plan, table, settings, language);
  const completion = breakdownCompletion(plan, table, entries.breakdowns, settings);
  const whole = { row: layout.known.all, readings: totalReadings(completion.totals), completion: completion.all };
  const own: LinesInput = {
    layout,
    completion,
    allValues: figureValues(layout.known, whole, regionSettings(plan, settings)),
  };
  return {
    input,
    layout,
    completion,
    lines: {
      ...(table.totals === null ? {} : { published: publishedLine(own), difference: differenceLine(own) }),
      all: allLine(own),
      ...soFarLines(own, settings.asOf),
      ...indicatorLines(own, input),
    },
  };
}

function indicatorText({ input: { plan, language }, layout }: Described): string {
  const say = speaker(breakdownTexts, language);
  const indicator = plan.indicators.find(({ id }) => id === layout.known.table.indicator);
  if (!indicator) return say("noIndicator");
  const name = inLanguage(indicator.name, language);
  return layout.indicator
    ? say("link", { indicator: name, unit: unitText(indicator.unit, language) })
    : say("notAdditive", { indicator: name });
}

function labelOf({ input: { language }, layout }: Described, line: BreakdownLine): string {
  const say = speaker(breakdownTexts, language);
  const unit = unitText(layout.indicator?.unit ?? null, language);
  const sheet = speaker(sheetNames, language)("entry");
  const keys = {
    published: "published",
    all: "all",
    difference: "difference",
    soFar: "soFar",
    reported: "reported",
    inUnit: "inUnit",
    entry: "entry",
    entryDifference: "difference",
  } as const;
  return say(keys[line], { unit, sheet });
}

function hintText({ input: { language }, layout }: Described): string {
  const isFlow = layout.known.table.kind === "flow";
  return speaker(breakdownTexts, language)(isFlow ? "hintFlow" : "hintStock", {
    total: formatText(breakdownHeaders.total, language),
  });
}

/** The line of instructions, over the columns that are on the screen at first. */
function hintRange({ layout: { columns } }: Described): RangeSpec {
  const ends = columns.map((_, index) => widthOf(columns.slice(0, index + 1)));
  return area(BREAKDOWN_ROWS.hint, 0, 1, ends.filter((end) => end <= HINT_WIDTH).length);
}

/** Characters that columns take. */
function widthOf(columns: readonly BreakdownColumn[]): number {
  return columns.reduce((total, { width }) => total + width, 0);
}

function headBlocks(described: Described): readonly CellBlock[] {
  const {
    input: { language },
    layout: {
      known: { table },
      columns,
    },
  } = described;
  const say = speaker(breakdownTexts, language);
  const groups = groupsOf(columns);
  return [
    cell(BREAKDOWN_ROWS.title, 0, inLanguage(table.title, language)),
    cell(BREAKDOWN_ROWS.subtitle, 0, say("subtitle", { number: table.number, unit: unitText(table.unit, language) })),
    cell(BREAKDOWN_ROWS.indicator, 0, indicatorText(described)),
    cell(BREAKDOWN_ROWS.hint, 0, hintText(described)),
    ...(["targets", "actuals", "figures"] as const).map((group) =>
      cell(BREAKDOWN_ROWS.band, groups[group].first, say(group)),
    ),
  ];
}

function lineBlock(described: Described): CellBlock {
  const { layout, lines } = described;
  const values = layout.lines.map((line) =>
    layout.columns.map(({ key }): CellSpec =>
      key === "region" ? labelOf(described, line) : (lines[line]?.get(key) ?? null),
    ),
  );
  return { row: BREAKDOWN_ROWS.first + layout.known.rows.length + 1, column: 0, values };
}

function validations({ input: { language }, layout: { columns, known } }: Described): readonly ValidationSpec[] {
  const say = speaker(breakdownRules, language);
  const { actuals } = groupsOf(columns);
  const unit = { unit: unitText(known.table.unit, language) };
  return [
    {
      range: area(BREAKDOWN_ROWS.first, actuals.first, known.rows.length, actuals.count),
      rule: { type: "decimal", operator: "greaterThanOrEqual", min: 0 },
      prompt: { title: say("title"), message: say("prompt", unit) },
      error: { title: say("title"), message: say("error", unit), style: "stop" },
    },
  ];
}

function heights(described: Described): Readonly<Record<number, number>> {
  const { layout } = described;
  const { columns, known } = layout;
  const width = widthOf(columns.slice(0, hintRange(described).columns));
  const body = known.rows.map((_, index) => [BREAKDOWN_ROWS.first + index, HEIGHTS.body] as const);
  const lines = layout.lines.map((line) => [rowOfLine(layout, line), HEIGHTS.body] as const);
  return {
    [BREAKDOWN_ROWS.title]: HEIGHTS.title,
    [BREAKDOWN_ROWS.hint]: rowHeight([{ text: hintText(described), width }]),
    [BREAKDOWN_ROWS.band]: HEIGHTS.band,
    [BREAKDOWN_ROWS.header]: HEIGHTS.header,
    ...Object.fromEntries([...body, ...lines]),
  };
}

function breakdownSheet(input: TableInput, table: Breakdown): SheetSpec {
  const described = describe(input, table);
  const { layout, completion } = described;
  const { columns } = layout;
  const groups = groupsOf(columns);
  const hint = hintRange(described);
  return {
    ...EMPTY_SHEET,
    id: `breakdown-${table.number}`,
    name: speaker(sheetNames, input.language)("breakdown", { number: table.number }),
    tabColor: PALETTE.bar,
    columnWidths: columns.map(({ width }) => width),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])),
    rowHeights: heights(described),
    blocks: [
      ...headBlocks(described),
      { row: BREAKDOWN_ROWS.header, column: 0, values: breakdownCells(layout, completion, input) },
      lineBlock(described),
    ],
    styles: breakdownStyles(layout, hint.columns),
    merges: [hint, ...Object.values(groups).map(({ first, count }) => area(BREAKDOWN_ROWS.band, first, 1, count))],
    tables: [breakdownTableSpec(layout)],
    validations: validations(described),
    conditionalFormats: breakdownColours(layout),
    freeze: { rows: BREAKDOWN_ROWS.first, columns: 1 },
    print: printOn("landscape", [BREAKDOWN_ROWS.band, BREAKDOWN_ROWS.header], { fit: { wide: 1, tall: 1 } }),
  };
}

/** One sheet per break-down: published targets, what the regions reported, and what follows from it. */
export function breakdownSheets(input: TableInput): readonly SheetSpec[] {
  return input.plan.breakdowns.map((table) => breakdownSheet(input, table));
}

import type { Breakdown, Indicator, Plan } from "../../domain/plan";
import {
  actualCells,
  actualReadings,
  additiveTable,
  breakdownCompletion,
  regionSettings,
  totalReadings,
} from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { breakdownTexts } from "../../messages/sheets/breakdowns";
import { unitText } from "../../messages/terms/units";
import { breakdownTableName, figuresName } from "../contract";
import { yearKey } from "../entry/keys";
import { all } from "../formula/build";
import type { TableInput } from "../input";
import {
  layOut,
  lines,
  table as tableSection,
  textLine,
  titleLine,
  type LaidOut,
  type Line,
  type LineCell,
} from "../kit";
import type { StyleSpec } from "../spec";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { STYLES } from "../style/styles";
import type { Band, BreakdownColumn } from "./columns";
import { headerOf } from "./keys";
import { breakdownLayout, type BreakdownLayout } from "./layout";
import { linesOf, type Whole } from "./lines";
import { breakdownSheetNames } from "./sheetNames";
import type { ReportedRow } from "./values";

/** Characters that a screen shows beside the pane. */
const HINT_WIDTH = 120;
const HEIGHTS = { band: 18, header: 32, body: 18 } as const;
const BANDS = ["targets", "actuals", "figures"] as const;
const BAND: StyleSpec = {
  size: 10,
  bold: true,
  color: PALETTE.muted,
  fill: PALETTE.accentPale,
  border: PALETTE.border,
  horizontal: "center",
  vertical: "center",
};

/** The indicator of a break-down, where its regions add up to it. */
function comparedIndicator(plan: Plan, table: Breakdown): Indicator | null {
  const indicator = plan.indicators.find(({ id }) => id === table.indicator);
  return indicator && additiveTable(plan, indicator)?.id === table.id ? indicator : null;
}

/** What the rows and the lines under them are made of. */
function reportedOf(
  { plan, settings, entries, table: entry }: TableInput,
  { known, columns }: BreakdownLayout,
): { readonly rows: readonly ReportedRow[]; readonly whole: Whole } {
  const { table } = known;
  const own = regionSettings(plan, settings);
  const { regions, all: together, totals } = breakdownCompletion(plan, table, entries.breakdowns, settings);
  const rows = known.rows.flatMap((row, index): readonly ReportedRow[] => {
    const cells = actualCells(entries.breakdowns, table.id, row.region);
    const result = regions[index];
    return result ? [{ row, cells, readings: actualReadings(cells), settings: own, ...result }] : [];
  });
  const indicator = comparedIndicator(plan, table);
  return {
    rows,
    whole: {
      reported: {
        row: known.all,
        cells: {},
        readings: totalReadings(totals),
        completion: together,
        rank: null,
        settings: own,
      },
      totals,
      asOf: settings.asOf,
      keys: new Set(columns.map(({ key }) => key)),
      indicator,
      entry: { columns: entry.columns, row: (indicator && entry.rows[plan.indicators.indexOf(indicator)]) ?? {} },
    },
  };
}

function indicatorText({ plan, language }: TableInput, table: Breakdown, isCompared: boolean): string {
  const say = speaker(breakdownTexts, language);
  const indicator = plan.indicators.find(({ id }) => id === table.indicator);
  if (!indicator) return say("noIndicator");
  const name = inLanguage(indicator.name, language);
  return isCompared
    ? say("link", { indicator: name, unit: unitText(indicator.unit, language) })
    : say("notAdditive", { indicator: name });
}

/** Instructions, over the columns that are on the screen at first. */
function hintLine({ known, columns }: BreakdownLayout): Line {
  const { table, language } = known;
  const key = table.kind === "flow" ? "hintFlow" : "hintStock";
  const value = speaker(breakdownTexts, language)(key, { total: headerOf(known, "total") });
  const widths = columns.map((_, index) => columns.slice(0, index + 1).reduce((sum, { width }) => sum + width, 0));
  const seen = widths.filter((width) => width <= HINT_WIDTH);
  return textLine(
    value,
    { ...STYLES.text, ...STYLES.wrapped },
    { columns: seen.length, height: rowHeight([{ text: value, width: seen.at(-1) ?? 0 }]) },
  );
}

/** Common heads of the columns. */
function bandLine(columns: readonly BreakdownColumn[], say: (band: Band) => string): Line {
  const cells = BANDS.map((band): LineCell => ({
    column: columns.findIndex((column) => column.band === band),
    columns: columns.filter((column) => column.band === band).length,
    value: say(band),
    style: BAND,
  }));
  return { height: HEIGHTS.band, cells };
}

function breakdownSheet(input: TableInput, table: Breakdown, name: string): LaidOut {
  const { plan, settings, language } = input;
  const say = speaker(breakdownTexts, language);
  const layout = breakdownLayout(plan, table, settings, language);
  const { columns } = layout;
  const { rows, whole } = reportedOf(input, layout);
  /** Sums that do not close: regions against their printed total, both against the indicator. */
  const open = (line: "difference" | "entryDifference") => ({
    line,
    from: columns[1]?.key ?? "toDate",
    to: "toDate" as const,
    rule: (cell: string) => ({
      type: "formula" as const,
      formula: all(`ISNUMBER(${cell})`, `${cell}<>0`),
      ...STATUS_COLOURS.reversed,
    }),
    priority: 3,
  });
  const id = `breakdown-${table.number}` as const;
  const { firstYear, lastYear } = plan.period;
  return layOut({
    id,
    name,
    tabColor: PALETTE.bar,
    sections: [
      lines(
        titleLine(inLanguage(table.title, language)),
        textLine(say("subtitle", { number: table.number, unit: unitText(table.unit, language) }), STYLES.subtitle),
        textLine(indicatorText(input, table, whole.indicator !== null), STYLES.subtitle),
        hintLine(layout),
        bandLine(columns, say),
      ),
      tableSection({
        name: breakdownTableName(table.number),
        isNative: true,
        columns,
        rows,
        headerHeight: HEIGHTS.header,
        heightOf: () => HEIGHTS.body,
        filterButton: false,
        named: [
          {
            name: figuresName(id),
            from: yearKey("y", firstYear),
            to: table.kind === "flow" ? "total" : yearKey("y", lastYear),
          },
        ],
        under: {
          lines: linesOf(table, whole),
          height: HEIGHTS.body,
          colours: [open("difference"), open("entryDifference")],
        },
      }),
    ],
    freeze: 1,
    print: { orientation: "landscape", repeats: 2, fit: { wide: 1, tall: 1 } },
  });
}

/** One sheet per break-down: published targets, what the regions reported, and what follows from it. */
export function breakdownSheets(input: TableInput): readonly LaidOut[] {
  const names = breakdownSheetNames(input.plan, input.language);
  return input.plan.breakdowns.map((table, index) => breakdownSheet(input, table, names[index] ?? table.id));
}

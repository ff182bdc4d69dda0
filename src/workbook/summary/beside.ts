import { STATUSES } from "../../domain/completion";
import { speaker } from "../../messages/format";
import { summaryTexts } from "../../messages/sheets/sheets";
import { TABLE_NAMES } from "../contract";
import type { SheetInput } from "../input";
import { gap, lines, table, textLine, type ChartSection, type Column, type Section, type Stack } from "../kit";
import { PALETTE } from "../style/palette";
import { STYLES } from "../style/styles";
import { categoriesOf, categoryColumns, statusColumns, statusTotal } from "./counts";

/** Names of the sections of the counts. */
const [BY_STATUS, BY_CATEGORY] = ["counts by status", "counts by category"];
/** Points of a bar with its label; of all bars, so that charts and counts print on one page; of a chart's title and axis. */
const BAR = 16;
const ALL_BARS = 330;
const CHART_FRAME = 56;
/** Characters of an empty column between. */
const GAP = 3;
const REMARK_ROWS = 2;

type Chart = Pick<ChartSection, "categories" | "values" | "column" | "columns">;

/** Both charts are as high as the longer one needs. */
function chart(
  { plan }: SheetInput,
  own: Pick<ChartSection["chart"], "name" | "title" | "valueFormat" | "plotsHidden">,
  at: Chart,
): ChartSection {
  return {
    kind: "chart",
    chart: { ...own, type: "barClustered", showLegend: false, showDataLabels: true },
    height: Math.min(ALL_BARS, plan.indicators.length * BAR) + CHART_FRAME,
    ...at,
  };
}

const counts = <Row>(name: string, columns: readonly Column<Row>[], rows: readonly Row[]): Section =>
  table({ name, isNative: false, columns, rows });

/** Completion by indicator, over the counts by status and into the labels of the other stack. */
function byStatus(input: SheetInput): Stack {
  const say = speaker(summaryTexts, input.language);
  const columns = statusColumns(input);
  return {
    below: 1,
    gap: GAP,
    widths: columns.map(({ width }) => width),
    sections: [
      chart(
        input,
        { name: "chart_completion", title: say("charts"), valueFormat: "0%", plotsHidden: true },
        {
          categories: { table: TABLE_NAMES.summary, column: "name" },
          values: { table: TABLE_NAMES.summary, column: "charted", name: say("charts"), color: PALETTE.accent },
          column: 0,
          columns: columns.length + 2,
        },
      ),
      lines(gap(), textLine(say("byStatus"), STYLES.section)),
      counts(BY_STATUS, columns, STATUSES),
      lines(statusTotal(input)),
    ],
  };
}

/** Number of indicators of each status, over the counts by category and the remark under them, if the plan has categories. */
function byCategory(input: SheetInput): Stack {
  const say = speaker(summaryTexts, input.language);
  const [columns, categories] = [categoryColumns(input), categoriesOf(input)];
  const remark = {
    column: 0,
    columns: columns.length,
    rows: REMARK_ROWS,
    value: say("meanHint"),
    style: { ...STYLES.subtitle, ...STYLES.wrapped, vertical: "top" },
  } as const;
  return {
    below: 1,
    gap: GAP,
    widths: columns.map(({ width }) => width),
    sections: [
      chart(
        input,
        { name: "chart_status", title: say("statusChart"), valueFormat: "0", plotsHidden: false },
        {
          categories: { table: BY_STATUS, column: "status" },
          values: { table: BY_STATUS, column: "all", name: say("all"), color: PALETTE.accent },
          column: 1,
          columns: columns.length - 1,
        },
      ),
      ...(categories.length === 0
        ? []
        : [
            lines(gap(), textLine(say("byCategory"), STYLES.section)),
            counts(BY_CATEGORY, columns, categories),
            lines({ cells: [remark] }, ...Array.from({ length: REMARK_ROWS - 1 }, () => gap())),
          ]),
    ],
  };
}

/**
 * Right of the table: charts, and the counts under them. It is about as wide as the table, so that the sheet, fitted to two
 * pages across, breaks between the two and never through a chart.
 */
export function summaryBeside(input: SheetInput): readonly Stack[] {
  return [byStatus(input), byCategory(input)];
}

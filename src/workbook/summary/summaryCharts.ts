import { STATUSES } from "../../domain/completion";
import { speaker } from "../../messages/format";
import { summaryTexts } from "../../messages/sheets";
import { area } from "../cells";
import type { SheetInput } from "../input";
import type { ChartSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { LABEL_COLUMN, SUMMARY_COLUMNS, summaryColumn, VALUE_COLUMN, type SummaryRows } from "./geometry";

/** Chart rows per indicator, and at least. */
const CHART_ROWS = { each: 1.2, least: 14 } as const;

/** Completion by indicator, and the number of indicators of each status. */
export function summaryCharts(input: SheetInput, sheet: string, rows: SummaryRows): readonly ChartSpec[] {
  const say = speaker(summaryTexts, input.language);
  const count = input.plan.indicators.length;
  return [
    {
      name: "chart_completion",
      type: "barClustered",
      title: say("charts"),
      categories: { sheet, range: area(rows.header + 1, summaryColumn("name"), count, 1) },
      series: [{ name: say("charts"), values: { sheet, range: area(rows.header + 1, summaryColumn("completion"), count, 1) }, color: PALETTE.accent }],
      position: area(rows.chart, 1, Math.max(CHART_ROWS.least, Math.ceil(count * CHART_ROWS.each)), SUMMARY_COLUMNS.length - 1),
      valueFormat: "0%",
      showLegend: false,
      showDataLabels: true,
    },
    {
      name: "chart_status",
      type: "columnClustered",
      title: say("statusChart"),
      categories: { sheet, range: area(rows.statusHeader + 1, LABEL_COLUMN, STATUSES.length, 1) },
      series: [{ name: say("all"), values: { sheet, range: area(rows.statusHeader + 1, VALUE_COLUMN, STATUSES.length, 1) }, color: PALETTE.accent }],
      position: area(rows.statusSection, summaryColumn("status"), STATUSES.length + 3, 2),
      valueFormat: "0",
      showLegend: false,
      showDataLabels: true,
    },
  ];
}


import { STATUSES } from "../../domain/completion";
import { speaker } from "../../messages/format";
import { summaryTexts } from "../../messages/sheets/sheets";
import { area } from "../cells";
import type { SheetInput } from "../input";
import type { ChartSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { SUMMARY_ROWS, summaryColumn } from "./geometry";
import type { SidePage } from "./sidePage";

/** Completion by indicator, and the number of indicators of each status, side by side. */
export function summaryCharts({ plan, language }: SheetInput, sheet: string, page: SidePage): readonly ChartSpec[] {
  const say = speaker(summaryTexts, language);
  const { status, category, end, chart, header } = page;
  const count = plan.indicators.length;
  const shared = { type: "barClustered", showLegend: false, showDataLabels: true } as const;
  return [
    {
      ...shared,
      name: "chart_completion",
      title: say("charts"),
      categories: { sheet, range: area(SUMMARY_ROWS.first, summaryColumn("name"), count, 1) },
      series: [
        {
          name: say("charts"),
          values: { sheet, range: area(SUMMARY_ROWS.first, summaryColumn("completion"), count, 1) },
          color: PALETTE.accent,
        },
      ],
      position: area(chart.row, status, chart.rows, category + 1 - status),
      valueFormat: "0%",
    },
    {
      ...shared,
      name: "chart_status",
      title: say("statusChart"),
      categories: { sheet, range: area(header + 1, status, STATUSES.length, 1) },
      series: [
        {
          name: say("all"),
          values: { sheet, range: area(header + 1, status + 1, STATUSES.length, 1) },
          color: PALETTE.accent,
        },
      ],
      position: area(chart.row, category + 1, chart.rows, end - category - 1),
      valueFormat: "0",
    },
  ];
}

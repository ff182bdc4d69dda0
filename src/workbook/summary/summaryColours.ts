import { STATUSES } from "../../domain/completion";
import { columnLetters } from "../address";
import { area } from "../cells";
import { text } from "../formula/build";
import type { SheetInput } from "../input";
import type { ConditionalFormatSpec } from "../spec";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { statusLabels } from "../texts";
import { SUMMARY_ROWS, summaryColumn } from "./geometry";
import type { SidePage } from "./sidePage";

/** Status colours, and a bar in each completion. */
export function summaryColours(input: SheetInput, { status, header }: SidePage): readonly ConditionalFormatSpec[] {
  const labels = statusLabels(input.language);
  const indicators = input.plan.indicators.length;
  const colours = (row: number, column: number, count: number): readonly ConditionalFormatSpec[] =>
    STATUSES.map((each) => ({
      range: area(row, column, count, 1),
      rule: {
        type: "formula",
        formula: `$${columnLetters(column)}${row + 1}=${text(labels[each])}`,
        ...STATUS_COLOURS[each],
      },
    }));
  return [
    ...colours(SUMMARY_ROWS.first, summaryColumn("status"), indicators),
    ...colours(header + 1, status, STATUSES.length),
    {
      range: area(SUMMARY_ROWS.first, summaryColumn("completion"), indicators, 1),
      rule: { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
    },
  ];
}

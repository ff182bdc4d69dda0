import type { Indicator } from "../../domain/plan";
import { area, runsWhere, styled } from "../cells";
import type { SheetInput } from "../input";
import type { StyledRange, StyleSpec } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { STYLES } from "../style/styles";
import { LABEL_COLUMN, SUMMARY_COLUMNS, SUMMARY_ROWS, summaryColumn, VALUE_COLUMN, type SummaryKey } from "./geometry";

/** Formats of the table and of what is above it. */
export function summaryStyles({ plan }: SheetInput): readonly StyledRange[] {
  const { title, asOf, thresholds, section } = SUMMARY_ROWS;
  const at = (row: number, column: number, ...own: StyleSpec[]): StyledRange => styled(area(row, column, 1, 1), ...own);
  return [
    at(title, 1, STYLES.title),
    at(section, 1, STYLES.section),
    styled(area(asOf, LABEL_COLUMN, 4, 1), STYLES.label),
    at(asOf, VALUE_COLUMN, STYLES.text, STYLES.general, { bold: true, horizontal: "center" }),
    styled(area(thresholds[0], VALUE_COLUMN, 3, 1), STYLES.setting, STYLES.wholePercent),
    at(thresholds[0], VALUE_COLUMN + 1, STYLES.subtitle, { indent: 1 }),
    ...tableStyles(plan.indicators),
  ];
}

function tableStyles(indicators: readonly Indicator[]): readonly StyledRange[] {
  const { header, first } = SUMMARY_ROWS;
  const body = (key: SummaryKey, ...own: StyleSpec[]): StyledRange =>
    styled(area(first, summaryColumn(key), indicators.length, 1), ...own);
  return [
    styled(area(header, 0, 1, SUMMARY_COLUMNS.length), STYLES.header),
    styled(area(first, 0, indicators.length, SUMMARY_COLUMNS.length), STYLES.body),
    ...(["id", "number", "name", "unit", "targetPrinted"] as const).map((key) => body(key, STYLES.textCell)),
    ...(["number", "unit", "targetPrinted", "status"] as const).map((key) => body(key, STYLES.centered)),
    ...(["name", "unit", "targetPrinted", "note"] as const).map((key) => body(key, STYLES.wrapped)),
    body("note", STYLES.muted),
    body("toDate", STYLES.right, STYLES.general),
    ...runsWhere(indicators, hasFractions).map(({ start, length }) =>
      styled(area(first + start, summaryColumn("toDate"), length, 1), STYLES.twoDecimals),
    ),
    ...(["completion", "scheduleRatio"] as const).map((key) => body(key, STYLES.right, STYLES.percent)),
  ];
}

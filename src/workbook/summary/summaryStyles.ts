import { STATUSES } from "../../domain/completion";
import { columnLetters } from "../address";
import { area, styled } from "../cells";
import { text } from "../formula/build";
import type { SheetInput } from "../input";
import type { CellBlock, ConditionalFormatSpec, StyledRange, StyleSpec } from "../spec";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { STYLES } from "../style/styles";
import { statusLabels } from "../texts";
import { LABEL_COLUMN, SUMMARY_COLUMNS, summaryColumn, VALUE_COLUMN, type SummaryKey, type SummaryRows } from "./geometry";

/** Blocks of counts that need formats: by status, and where there are categories by category. */
export interface CountBlocks {
  readonly status: CellBlock;
  readonly category: CellBlock | null;
}

/** Formats of a block of counts: header, labels, numbers. */
function countStyles({ row, column, values }: CellBlock): readonly StyledRange[] {
  const columns = values[0]?.length ?? 0;
  return [
    styled(area(row, column, 1, columns), STYLES.header),
    styled(area(row + 1, column, values.length - 1, columns), STYLES.body),
    styled(area(row + 1, column + 1, values.length - 1, columns - 1), STYLES.centered, STYLES.count),
  ];
}

/** Formats of the summary sheet. */
export function summaryStyles({ plan }: SheetInput, rows: SummaryRows, { status, category }: CountBlocks): readonly StyledRange[] {
  const count = plan.indicators.length;
  const at = (row: number, column: number, ...own: StyleSpec[]): StyledRange => styled(area(row, column, 1, 1), ...own);
  return [
    at(rows.title, 1, STYLES.title),
    at(rows.section, 1, STYLES.section),
    at(rows.statusSection, 1, STYLES.section),
    styled(area(rows.asOf, LABEL_COLUMN, 4, 1), STYLES.label),
    at(rows.asOf, VALUE_COLUMN, STYLES.text, STYLES.general, { bold: true, horizontal: "center" }),
    styled(area(rows.thresholds[0], VALUE_COLUMN, 3, 1), STYLES.setting, STYLES.wholePercent),
    at(rows.thresholds[0], VALUE_COLUMN + 1, STYLES.subtitle),
    ...tableStyles(rows.header, count),
    ...countStyles(status),
    ...(category ? [...countStyles(category), ...categoryStyles(category, rows)] : []),
  ];
}

function tableStyles(header: number, count: number): readonly StyledRange[] {
  const body = (key: SummaryKey, ...own: StyleSpec[]): StyledRange => styled(area(header + 1, summaryColumn(key), count, 1), ...own);
  return [
    styled(area(header, 0, 1, SUMMARY_COLUMNS.length), STYLES.header),
    styled(area(header + 1, 0, count, SUMMARY_COLUMNS.length), STYLES.body),
    ...(["id", "number", "name", "unit", "targetPrinted"] as const).map((key) => body(key, STYLES.textCell)),
    ...(["number", "unit", "targetPrinted", "status"] as const).map((key) => body(key, STYLES.centered)),
    ...(["name", "unit", "targetPrinted", "note"] as const).map((key) => body(key, STYLES.wrapped)),
    body("note", STYLES.muted),
    body("toDate", STYLES.right, STYLES.general),
    ...(["completion", "scheduleRatio"] as const).map((key) => body(key, STYLES.right, STYLES.percent)),
  ];
}

function categoryStyles({ row, values }: CellBlock, rows: SummaryRows): readonly StyledRange[] {
  return [
    styled(area(rows.categorySection, 1, 1, 1), STYLES.section),
    styled(area(row + 1, LABEL_COLUMN + 4, values.length - 1, 1), STYLES.percent),
    styled(area(row + values.length, LABEL_COLUMN, 1, 1), STYLES.subtitle),
  ];
}

/** Status colours, and a bar in each completion. */
export function summaryColours(input: SheetInput, rows: SummaryRows): readonly ConditionalFormatSpec[] {
  const labels = statusLabels(input.language);
  const colours = (row: number, column: number, count: number): readonly ConditionalFormatSpec[] =>
    STATUSES.map((status) => ({
      range: area(row, column, count, 1),
      rule: { type: "formula", formula: `$${columnLetters(column)}${row + 1}=${text(labels[status])}`, ...STATUS_COLOURS[status] },
    }));
  return [
    ...colours(rows.header + 1, summaryColumn("status"), input.plan.indicators.length),
    ...colours(rows.statusHeader + 1, LABEL_COLUMN, STATUSES.length),
    {
      range: area(rows.header + 1, summaryColumn("completion"), input.plan.indicators.length, 1),
      rule: { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
    },
  ];
}


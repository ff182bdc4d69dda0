import { STATUSES } from "../../domain/completion";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sheetNames, summaryTexts } from "../../messages/sheets";
import { columnLetters } from "../address";
import { area, cell, formulaCell, styled } from "../cells";
import { SETTING_NAMES } from "../contract";
import { text } from "../formula/build";
import type { SheetInput } from "../input";
import type { CellBlock, ChartSpec, ConditionalFormatSpec, DefinedNameSpec, SheetSpec, StyledRange, ValidationSpec } from "../spec";
import { PALETTE, STATUS_COLOURS } from "../style/palette";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";
import { statusLabels } from "../texts";
import { categoriesOf, categoryCounts, statusCounts } from "./counts";
import { SUMMARY_COLUMNS, SUMMARY_WIDTHS, summaryColumn, summaryRows, type SummaryRows } from "./geometry";
import { summaryCells, summaryTableSpec } from "./summaryTable";

const THRESHOLDS = ["ahead", "onTrack", "near"] as const;
const LABEL = summaryColumn("name");
const VALUE = summaryColumn("unit");
const TITLE_HEIGHT = 28;
const HEADER_HEIGHT = 30;
/** Chart rows per indicator, and at least. */
const CHART_ROWS = { each: 1.2, least: 14 } as const;

function rowsOf(input: SheetInput): SummaryRows {
  return summaryRows(input.plan, categoriesOf(input).length);
}

/** Name of the summary sheet. */
export function summarySheetName({ language }: Pick<SheetInput, "language">): string {
  return speaker(sheetNames, language)("summary");
}

function headBlocks(input: SheetInput, rows: SummaryRows): readonly CellBlock[] {
  const say = speaker(summaryTexts, input.language);
  const labels = statusLabels(input.language);
  return [
    cell(rows.title, 1, say("title", { plan: inLanguage(input.plan.title, input.language) })),
    cell(rows.asOf, LABEL, say("asOf")),
    cell(rows.asOf, VALUE, formulaCell(SETTING_NAMES.asOf, input.settings.asOf)),
    ...THRESHOLDS.map((key, index) => cell(rows.thresholds[index] ?? 0, LABEL, say("threshold", { status: labels[key] }))),
    ...THRESHOLDS.map((key, index) => cell(rows.thresholds[index] ?? 0, VALUE, input.settings.thresholds[key])),
    cell(rows.thresholds[0], VALUE + 1, say("thresholdHint")),
    cell(rows.section, 1, say("byIndicator")),
    cell(rows.statusSection, 1, say("byStatus")),
  ];
}

function categoryBlocks(input: SheetInput, rows: SummaryRows): readonly CellBlock[] {
  const count = categoriesOf(input).length;
  if (count === 0) return [];
  const say = speaker(summaryTexts, input.language);
  return [
    cell(rows.categorySection, 1, say("byCategory")),
    { row: rows.categoryHeader, column: LABEL, values: categoryCounts(input, { row: rows.categoryHeader, column: LABEL }) },
    cell(rows.categoryHeader + count + 1, LABEL, say("meanHint")),
  ];
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

function styles(input: SheetInput, rows: SummaryRows, blocks: { readonly status: CellBlock; readonly category: readonly CellBlock[] }): readonly StyledRange[] {
  const body = (key: (typeof SUMMARY_COLUMNS)[number], ...own: Parameters<typeof styled>[1][]): StyledRange =>
    styled(area(rows.header + 1, summaryColumn(key), input.plan.indicators.length, 1), ...own);
  const table = blocks.category.find(({ row }) => row === rows.categoryHeader);
  return [
    styled(area(rows.title, 1, 1, 1), STYLES.title),
    ...[rows.section, rows.statusSection, rows.categorySection].map((row) => styled(area(row, 1, 1, 1), STYLES.section)),
    styled(area(rows.asOf, LABEL, 4, 1), STYLES.label),
    styled(area(rows.asOf, VALUE, 1, 1), STYLES.text, STYLES.general, { bold: true, horizontal: "center" }),
    styled(area(rows.thresholds[0], VALUE, 3, 1), STYLES.setting, STYLES.wholePercent),
    styled(area(rows.thresholds[0], VALUE + 1, 1, 1), STYLES.subtitle),
    styled(area(rows.header, 0, 1, SUMMARY_COLUMNS.length), STYLES.header),
    styled(area(rows.header + 1, 0, input.plan.indicators.length, SUMMARY_COLUMNS.length), STYLES.body),
    ...(["id", "number", "name", "unit", "targetPrinted"] as const).map((key) => body(key, STYLES.textCell)),
    ...(["number", "unit", "targetPrinted", "status"] as const).map((key) => body(key, STYLES.centered)),
    ...(["name", "note"] as const).map((key) => body(key, STYLES.wrapped)),
    body("note", STYLES.muted),
    body("toDate", STYLES.right, STYLES.general),
    ...(["completion", "scheduleRatio"] as const).map((key) => body(key, STYLES.right, STYLES.percent)),
    ...countStyles(blocks.status),
    ...(table ? [...countStyles(table), styled(area(table.row + 1, LABEL + 4, table.values.length - 1, 1), STYLES.percent)] : []),
    ...(table ? [styled(area(table.row + table.values.length, LABEL, 1, 1), STYLES.subtitle)] : []),
  ];
}

function statusColours(input: SheetInput, rows: SummaryRows): readonly ConditionalFormatSpec[] {
  const labels = statusLabels(input.language);
  const colours = (row: number, column: number, count: number): readonly ConditionalFormatSpec[] =>
    STATUSES.map((status) => ({
      range: area(row, column, count, 1),
      rule: { type: "formula", formula: `$${columnLetters(column)}${row + 1}=${text(labels[status])}`, ...STATUS_COLOURS[status] },
    }));
  return [
    ...colours(rows.header + 1, summaryColumn("status"), input.plan.indicators.length),
    ...colours(rows.statusHeader + 1, LABEL, STATUSES.length),
    {
      range: area(rows.header + 1, summaryColumn("completion"), input.plan.indicators.length, 1),
      rule: { type: "dataBar", color: PALETTE.bar, min: 0, max: 1 },
    },
  ];
}

function charts(input: SheetInput, rows: SummaryRows): readonly ChartSpec[] {
  const sheet = summarySheetName(input);
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
      categories: { sheet, range: area(rows.statusHeader + 1, LABEL, STATUSES.length, 1) },
      series: [{ name: say("all"), values: { sheet, range: area(rows.statusHeader + 1, VALUE, STATUSES.length, 1) }, color: PALETTE.accent }],
      position: area(rows.statusSection, summaryColumn("status"), STATUSES.length + 3, 2),
      valueFormat: "0",
      showLegend: false,
      showDataLabels: true,
    },
  ];
}

function thresholdRules(input: SheetInput, rows: SummaryRows): readonly ValidationSpec[] {
  const say = speaker(summaryTexts, input.language);
  return [
    {
      range: area(rows.thresholds[0], VALUE, 3, 1),
      rule: { type: "decimal", operator: "between", min: 0, max: 10 },
      prompt: { title: say("thresholdTitle"), message: say("thresholdPrompt") },
      error: { title: say("thresholdTitle"), message: say("thresholdError"), style: "stop" },
    },
  ];
}

/** The report: every indicator, counts and charts, live on the entry sheet. */
export function summarySheet(input: SheetInput): SheetSpec {
  const rows = rowsOf(input);
  const status: CellBlock = { row: rows.statusHeader, column: LABEL, values: statusCounts(input, { row: rows.statusHeader, column: LABEL }) };
  const category = categoryBlocks(input, rows);
  return {
    ...EMPTY_SHEET,
    id: "summary",
    name: summarySheetName(input),
    columnWidths: SUMMARY_COLUMNS.map((key) => SUMMARY_WIDTHS[key]),
    hiddenColumns: [summaryColumn("id")],
    rowHeights: { [rows.title]: TITLE_HEIGHT, [rows.header]: HEADER_HEIGHT, [rows.statusHeader]: HEADER_HEIGHT },
    blocks: [...headBlocks(input, rows), { row: rows.header, column: 0, values: summaryCells(input) }, status, ...category],
    styles: styles(input, rows, { status, category }),
    tables: [summaryTableSpec(input, rows.header)],
    validations: thresholdRules(input, rows),
    conditionalFormats: statusColours(input, rows),
    charts: charts(input, rows),
    freeze: null,
    print: printOn("landscape", [rows.header, rows.header]),
  };
}

/** Defined names of the thresholds. */
export function summaryNames(input: SheetInput): readonly DefinedNameSpec[] {
  const rows = rowsOf(input);
  return THRESHOLDS.map((key, index) => ({
    name: SETTING_NAMES[key],
    sheet: summarySheetName(input),
    range: area(rows.thresholds[index] ?? 0, VALUE, 1, 1),
  }));
}

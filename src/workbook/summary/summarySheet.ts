import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sheetNames, summaryTexts } from "../../messages/sheets";
import { area, cell, formulaCell } from "../cells";
import { SETTING_NAMES } from "../contract";
import type { SheetInput, TableInput } from "../input";
import type { CellBlock, DefinedNameSpec, SheetSpec, ValidationSpec } from "../spec";
import { rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { statusLabels } from "../texts";
import { categoriesOf, categoryCounts, statusCounts } from "./counts";
import { LABEL_COLUMN, SUMMARY_COLUMNS, SUMMARY_WIDTHS, summaryColumn, summaryRows, VALUE_COLUMN, type SummaryRows } from "./geometry";
import { summaryCharts } from "./summaryCharts";
import { summaryColours, summaryStyles } from "./summaryStyles";
import { summaryCells, summaryTableSpec } from "./summaryTable";

const THRESHOLDS = ["ahead", "onTrack", "near"] as const;
const TITLE_HEIGHT = 28;
const HEADER_HEIGHT = 30;
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
    cell(rows.asOf, LABEL_COLUMN, say("asOf")),
    cell(rows.asOf, VALUE_COLUMN, formulaCell(SETTING_NAMES.asOf, input.settings.asOf)),
    ...THRESHOLDS.map((key, index) => cell(rows.thresholds[index] ?? 0, LABEL_COLUMN, say("threshold", { status: labels[key] }))),
    ...THRESHOLDS.map((key, index) => cell(rows.thresholds[index] ?? 0, VALUE_COLUMN, input.settings.thresholds[key])),
    cell(rows.thresholds[0], VALUE_COLUMN + 1, say("thresholdHint")),
    cell(rows.section, 1, say("byIndicator")),
    cell(rows.statusSection, 1, say("byStatus")),
  ];
}

/** Counts by category and the line under them; nothing for a plan without categories. */
function categoryBlocks(input: SheetInput, rows: SummaryRows): { readonly table: CellBlock | null; readonly texts: readonly CellBlock[] } {
  const count = categoriesOf(input).length;
  if (count === 0) return { table: null, texts: [] };
  const say = speaker(summaryTexts, input.language);
  const place = { row: rows.categoryHeader, column: LABEL_COLUMN };
  return {
    table: { ...place, values: categoryCounts(input, place) },
    texts: [cell(rows.categorySection, 1, say("byCategory")), cell(rows.categoryHeader + count + 1, LABEL_COLUMN, say("meanHint"))],
  };
}

function thresholdRules(input: SheetInput, rows: SummaryRows): readonly ValidationSpec[] {
  const say = speaker(summaryTexts, input.language);
  return [
    {
      range: area(rows.thresholds[0], VALUE_COLUMN, 3, 1),
      rule: { type: "decimal", operator: "between", min: 0, max: 10 },
      prompt: { title: say("thresholdTitle"), message: say("thresholdPrompt") },
      error: { title: say("thresholdTitle"), message: say("thresholdError"), style: "stop" },
    },
  ];
}

function bodyHeights({ table }: TableInput, rows: SummaryRows): Readonly<Record<number, number>> {
  const wrapped = ["name", "unit", "targetPrinted", "note"] as const;
  const heights = table.rows.map((values, index): [number, number] => [
    rows.header + 1 + index,
    rowHeight(wrapped.map((key) => ({ text: String(values[key] ?? ""), width: SUMMARY_WIDTHS[key] }))),
  ]);
  return Object.fromEntries(heights);
}

/** The report: every indicator, counts and charts, live on the entry sheet. */
export function summarySheet(input: TableInput): SheetSpec {
  const rows = rowsOf(input);
  const name = summarySheetName(input);
  const place = { row: rows.statusHeader, column: LABEL_COLUMN };
  const status: CellBlock = { ...place, values: statusCounts(input, place) };
  const category = categoryBlocks(input, rows);
  const table: CellBlock = { row: rows.header, column: 0, values: summaryCells(input) };
  return {
    ...EMPTY_SHEET,
    id: "summary",
    name,
    columnWidths: SUMMARY_COLUMNS.map((key) => SUMMARY_WIDTHS[key]),
    hiddenColumns: [summaryColumn("id")],
    rowHeights: {
      [rows.title]: TITLE_HEIGHT, [rows.header]: HEADER_HEIGHT, [rows.statusHeader]: HEADER_HEIGHT, ...bodyHeights(input, rows),
      ...(category.table ? { [rows.categoryHeader]: HEADER_HEIGHT } : {}),
    },
    blocks: [...headBlocks(input, rows), table, status, ...(category.table ? [category.table] : []), ...category.texts],
    styles: summaryStyles(input, rows, { status, category: category.table }),
    tables: [summaryTableSpec(input, rows.header)],
    validations: thresholdRules(input, rows),
    conditionalFormats: summaryColours(input, rows),
    charts: summaryCharts(input, name, rows),
    // Other tables follow: the head of the first one would be wrong above them.
    print: printOn("landscape", null),
  };
}

/** Defined names of the thresholds. */
export function summaryNames(input: SheetInput): readonly DefinedNameSpec[] {
  const rows = rowsOf(input);
  return THRESHOLDS.map((key, index) => ({
    name: SETTING_NAMES[key],
    sheet: summarySheetName(input),
    range: area(rows.thresholds[index] ?? 0, VALUE_COLUMN, 1, 1),
  }));
}

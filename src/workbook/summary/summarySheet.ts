import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { sheetNames, summaryTexts } from "../../messages/sheets/sheets";
import { area, cell, formulaCell } from "../cells";
import { SETTING_NAMES } from "../contract";
import type { SheetInput, TableInput } from "../input";
import type { CellBlock, DefinedNameSpec, SheetSpec, ValidationSpec } from "../spec";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { statusLabels } from "../texts";
import { LABEL_COLUMN, SUMMARY_COLUMNS, SUMMARY_ROWS, summaryColumn, summaryWidths, VALUE_COLUMN } from "./geometry";
import { sideBlocks } from "./sideBlocks";
import { sidePage } from "./sidePage";
import { summaryCharts } from "./summaryCharts";
import { summaryColours } from "./summaryColours";
import { summaryHeights } from "./summaryHeights";
import { summaryStyles } from "./summaryStyles";
import { summaryCells, summaryTableSpec } from "./summaryTable";

const THRESHOLDS = ["ahead", "onTrack", "near"] as const;

/** Name of the summary sheet. */
export function summarySheetName({ language }: Pick<SheetInput, "language">): string {
  return speaker(sheetNames, language)("summary");
}

function headBlocks({ plan, language, settings }: SheetInput): readonly CellBlock[] {
  const say = speaker(summaryTexts, language);
  const labels = statusLabels(language);
  const { title, asOf, thresholds, section } = SUMMARY_ROWS;
  return [
    cell(title, 1, say("title", { plan: inLanguage(plan.title, language) })),
    cell(asOf, LABEL_COLUMN, say("asOf")),
    cell(asOf, VALUE_COLUMN, formulaCell(SETTING_NAMES.asOf, settings.asOf)),
    ...THRESHOLDS.map((key, index) =>
      cell(thresholds[index] ?? 0, LABEL_COLUMN, say("threshold", { status: labels[key] })),
    ),
    ...THRESHOLDS.map((key, index) => cell(thresholds[index] ?? 0, VALUE_COLUMN, settings.thresholds[key])),
    cell(thresholds[0], VALUE_COLUMN + 1, say("thresholdHint")),
    cell(section, 1, say("byIndicator")),
  ];
}

function thresholdRules({ language }: SheetInput): readonly ValidationSpec[] {
  const say = speaker(summaryTexts, language);
  return [
    {
      range: area(SUMMARY_ROWS.thresholds[0], VALUE_COLUMN, 3, 1),
      rule: { type: "decimal", operator: "between", min: 0, max: 10 },
      prompt: { title: say("thresholdTitle"), message: say("thresholdPrompt") },
      error: { title: say("thresholdTitle"), message: say("thresholdError"), style: "stop" },
    },
  ];
}

/** The report: every indicator, and beside it counts and charts, live on the entry sheet. */
export function summarySheet(input: TableInput): SheetSpec {
  const name = summarySheetName(input);
  const page = sidePage(input);
  const side = sideBlocks(input, page);
  const widths = summaryWidths(input.language);
  return {
    ...EMPTY_SHEET,
    id: "summary",
    name,
    columnWidths: [...SUMMARY_COLUMNS.map((key) => widths[key]), ...page.widths],
    hiddenColumns: [summaryColumn("id")],
    rowHeights: summaryHeights(input, page, side.blocks),
    blocks: [
      ...headBlocks(input),
      { row: SUMMARY_ROWS.header, column: 0, values: summaryCells(input) },
      ...side.blocks,
    ],
    styles: [...summaryStyles(input), ...side.styles],
    merges: side.merges,
    tables: [summaryTableSpec(input, SUMMARY_ROWS.header)],
    validations: thresholdRules(input),
    conditionalFormats: summaryColours(input, page),
    charts: summaryCharts(input, name, page),
    print: printOn("landscape", null, { fit: { wide: 2, tall: null } }),
  };
}

/** Defined names of the thresholds. */
export function summaryNames(input: SheetInput): readonly DefinedNameSpec[] {
  return THRESHOLDS.map((key, index) => ({
    name: SETTING_NAMES[key],
    sheet: summarySheetName(input),
    range: area(SUMMARY_ROWS.thresholds[index] ?? 0, VALUE_COLUMN, 1, 1),
  }));
}

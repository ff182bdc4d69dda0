import { planYears } from "../../domain/plan";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { regionTexts } from "../../messages/sheets/region";
import { entryHeaders, sheetNames } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { area, cell, rowOf } from "../cells";
import type { TableInput } from "../input";
import type { CellBlock, CellSpec, RangeSpec, SheetSpec } from "../spec";
import { PALETTE } from "../style/palette";
import { heightOfLines, rowHeight } from "../style/rowHeight";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { TARGET_COLUMNS, TARGET_ROWS } from "./geometry";
import { targetStyles } from "./targetStyles";
import { printedFigure, yearlyFigures, yearlyRows, type YearlyRow } from "./yearlyTable";

const WIDTHS = {
  "zh-CN": { name: 30, unit: 16, item: 8 },
  en: { name: 34, unit: 17, item: 12 },
} as const;
const FIGURE_WIDTH = 11;
const TITLE_HEIGHT = 28;
const HEADER_HEIGHT = 24;

const rowOfIndicator = (index: number): number => TARGET_ROWS.first + index * TARGET_ROWS.height;

function columnWidths({ plan, language }: TableInput): readonly number[] {
  const { name, unit, item } = WIDTHS[language];
  return [8, 7, name, unit, FIGURE_WIDTH, item, ...planYears(plan.period).map(() => FIGURE_WIDTH), FIGURE_WIDTH + 2];
}

function headBlocks(input: TableInput): readonly CellBlock[] {
  const { plan, language } = input;
  const say = speaker(regionTexts, language);
  const header = speaker(entryHeaders, language);
  const years = planYears(plan.period).map((year) => header("year", { year: String(year) }));
  return [
    cell(TARGET_ROWS.title, TARGET_COLUMNS.number, say("title", { plan: inLanguage(plan.title, language) })),
    cell(
      TARGET_ROWS.subtitle,
      TARGET_COLUMNS.number,
      say("subtitle", { entry: speaker(sheetNames, language)("entry") }),
    ),
    rowOf(TARGET_ROWS.header, 0, [
      header("id"),
      header("number"),
      header("name"),
      header("unit"),
      header("year", { year: String(plan.period.baseYear) }),
      say("item"),
      ...years,
      say("total"),
    ]),
  ];
}

/** Number, name, unit and base year stand once for the three rows of an indicator. */
function labels({ language }: TableInput, { indicator, published }: YearlyRow): readonly (string | number | null)[] {
  const unit = unitText(indicator.unit, language);
  const differs = speaker(regionTexts, language)("unitDiffers", {
    unit,
    cityUnit: unitText(published.cityUnit, language),
  });
  return [
    indicator.number,
    inLanguage(indicator.name, language),
    published.cityUnit === null ? unit : differs,
    printedFigure(published.baseline),
  ];
}

function indicatorBlock(input: TableInput, row: YearlyRow, first: number): CellBlock {
  const say = speaker(regionTexts, input.language);
  const items = [say("target"), say("actual"), say("completion")];
  const figures = yearlyFigures(input, row, first);
  const values = items.map((item, index): readonly CellSpec[] => [
    row.indicator.id,
    ...(index === 0 ? labels(input, row) : [null, null, null, null]),
    item,
    ...(figures[index] ?? []),
  ]);
  return { row: first, column: 0, values };
}

function mergesOf(rows: number): readonly RangeSpec[] {
  const { number, name, unit, baseline } = TARGET_COLUMNS;
  return Array.from({ length: rows }, (_, index) => index).flatMap((index) =>
    [number, name, unit, baseline].map((column) => area(rowOfIndicator(index), column, TARGET_ROWS.height, 1)),
  );
}

function heights(input: TableInput, rows: readonly YearlyRow[]): Readonly<Record<number, number>> {
  const widths = columnWidths(input);
  const of = (row: YearlyRow): number =>
    rowHeight(
      labels(input, row).map((text, index) => ({ text: String(text ?? ""), width: widths[index + 1] ?? FIGURE_WIDTH })),
    );
  const body = rows.flatMap((row, index): readonly (readonly [number, number])[] => {
    const each = Math.max(heightOfLines(1), of(row) / TARGET_ROWS.height);
    return Array.from({ length: TARGET_ROWS.height }, (_, line) => [rowOfIndicator(index) + line, each]);
  });
  return {
    [TARGET_ROWS.title]: TITLE_HEIGHT,
    [TARGET_ROWS.subtitle]: heightOfLines(1),
    [TARGET_ROWS.header]: HEADER_HEIGHT,
    ...Object.fromEntries(body),
  };
}

/** The published yearly targets of one region, what it reported beside them and how much of each year's target that is. */
export function targetsSheet(input: TableInput): SheetSpec {
  const rows = yearlyRows(input);
  return {
    ...EMPTY_SHEET,
    id: "targets",
    name: speaker(sheetNames, input.language)("targets"),
    tabColor: PALETTE.bar,
    columnWidths: columnWidths(input),
    hiddenColumns: [
      TARGET_COLUMNS.id,
      ...(rows.every(({ published }) => published.baseline === null) ? [TARGET_COLUMNS.baseline] : []),
    ],
    rowHeights: heights(input, rows),
    blocks: [...headBlocks(input), ...rows.map((row, index) => indicatorBlock(input, row, rowOfIndicator(index)))],
    styles: targetStyles(rows, columnWidths(input).length),
    merges: mergesOf(rows.length),
    freeze: { rows: TARGET_ROWS.first, columns: TARGET_COLUMNS.name + 1 },
    print: printOn("landscape", [TARGET_ROWS.header, TARGET_ROWS.header]),
  };
}

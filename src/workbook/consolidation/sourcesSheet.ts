import type { MergedValue } from "../../domain/consolidation";
import { tableLabels } from "../../domain/regions";
import { inLanguage } from "../../domain/shared/localText";
import { sourceSheetTexts } from "../../messages/sheets/consolidationSheets";
import { periodText } from "../../messages/rules/findings";
import { speaker } from "../../messages/format";
import { sheetNames } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { area, cell, runsWhere, styled } from "../cells";
import { CONSOLIDATION_TABLES } from "../contract";
import type { SheetInput } from "../input";
import type { SheetSpec, StyledRange } from "../spec";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import { STYLES } from "../style/styles";
import { bodyHeights, COUNT, SHORT, tableBlock, tableSpec, tableStyles, TEXT, widthIn, type Column } from "./columns";
import type { ConsolidationInput } from "./input";

/** Where the table of sources stands. */
export const SOURCES = { name: CONSOLIDATION_TABLES.sources, row: 3 } as const;
const TITLE_HEIGHT = 28;
const HEADER_HEIGHT = 24;

/** Year as a number, so that a filter and a formula can compare it; the total in words. */
const periodCell = (period: string, language: SheetInput["language"]): number | string =>
  /^\d{4}$/.test(period) ? Number(period) : periodText(period, language);

function columns({ plan, language }: SheetInput): readonly Column<MergedValue>[] {
  const say = speaker(sourceSheetTexts, language);
  const wide = widthIn(language);
  const labels = tableLabels(plan);
  const label = ({ breakdownId }: MergedValue) => labels.get(breakdownId);
  const name = (value: MergedValue) =>
    inLanguage(label(value)?.name ?? { zh: value.breakdownId, en: value.breakdownId }, language);
  return [
    { header: say("table"), width: 10, style: SHORT, value: (each) => label(each)?.number ?? "" },
    { header: say("indicator"), width: wide(34, 40), style: TEXT, value: name },
    { header: say("region"), width: 16, style: TEXT, value: ({ region }) => region },
    { header: say("period"), width: 9, style: COUNT, value: ({ period }) => periodCell(period, language) },
    {
      header: say("value"),
      width: 14,
      style: { ...STYLES.general, ...STYLES.right },
      value: ({ cell: { raw } }) => raw,
    },
    {
      header: say("unit"),
      width: wide(10, 21),
      style: SHORT,
      value: (each) => unitText(label(each)?.unit ?? null, language),
    },
    { header: say("file"), width: 32, style: TEXT, value: ({ source }) => source.file },
    { header: say("sheet"), width: 12, style: TEXT, value: ({ source }) => source.sheet },
    { header: say("cell"), width: 10, style: SHORT, value: ({ source }) => source.address },
    { header: say("reporter"), width: wide(12, 13), style: TEXT, value: ({ source }) => source.reporter },
    { header: say("date"), width: 12, style: SHORT, value: ({ source }) => source.date },
  ];
}

/** What is no number stays the text that was typed. */
function textValues(values: readonly MergedValue[], column: number): readonly StyledRange[] {
  return runsWhere(values, ({ cell: { raw } }) => typeof raw === "string").map(({ start, length }) =>
    styled(area(SOURCES.row + 1 + start, column, length, 1), STYLES.textCell),
  );
}

/** Where every merged value comes from: a native table, to be filtered. */
export function sourcesSheet(input: SheetInput, { merged: { values } }: ConsolidationInput): SheetSpec {
  const { plan, language } = input;
  const say = speaker(sourceSheetTexts, language);
  const all = columns(input);
  const valueColumn = all.findIndex(({ header }) => header === say("value"));
  return {
    ...EMPTY_SHEET,
    id: "sources",
    name: speaker(sheetNames, language)("sources"),
    columnWidths: all.map(({ width }) => width),
    rowHeights: { 0: TITLE_HEIGHT, [SOURCES.row]: HEADER_HEIGHT, ...bodyHeights(SOURCES, all, values) },
    blocks: [
      cell(0, 0, say("title", { plan: inLanguage(plan.title, language) })),
      cell(1, 0, say("subtitle")),
      tableBlock(SOURCES, all, values),
    ],
    styles: [
      styled(area(0, 0, 1, 1), STYLES.title),
      styled(area(1, 0, 1, 1), STYLES.subtitle),
      ...tableStyles(SOURCES, all, values),
      ...textValues(values, valueColumn),
    ],
    tables: [tableSpec(SOURCES, all, values)],
    freeze: { rows: SOURCES.row + 1, columns: 0 },
    print: printOn("landscape", [SOURCES.row, SOURCES.row]),
  };
}

import { planYears } from "../../domain/plan";
import { inLanguage } from "../../domain/shared/localText";
import { speaker } from "../../messages/format";
import { regionTexts } from "../../messages/sheets/region";
import { entryHeaders } from "../../messages/sheets/sheets";
import { unitText } from "../../messages/terms/units";
import { is } from "../formula/build";
import type { TableInput } from "../input";
import { headed, widthIn, type Column } from "../kit";
import { rateFormats } from "../rateFormats";
import type { StyleSpec } from "../spec";
import { hasFractions } from "../style/figureFormat";
import { OTHER_UNIT, SHORT, STYLES, TEXT } from "../style/styles";
import { wholeFigure, yearFigure } from "./figures";
import { printedFigure, TARGET_ITEMS, type TargetRow } from "./rows";

const FIGURE_WIDTH = 11;
const FIGURE: StyleSpec = { ...STYLES.right, ...STYLES.general };

/** A figure with as many decimals as the plan prints. */
function asPrinted(text: string | null | undefined): StyleSpec {
  const decimals = text?.split(".")[1]?.length ?? 0;
  return { numberFormat: decimals === 0 ? "0" : `0.${"0".repeat(decimals)}` };
}

/** Format of a figure of a line: the target as printed, what was reported set off, the share in percent. */
function figureStyle({ item, indicator }: TargetRow, printed: string | null | undefined): StyleSpec {
  if (item === "target") return asPrinted(printed);
  if (item === "completion") return { ...STYLES.muted, ...STYLES.percent };
  return { ...(hasFractions(indicator) ? STYLES.twoDecimals : STYLES.general), bold: true };
}

/** A unit that is not the whole plan's is said beside that one. */
function unitOf({ indicator, published: { cityUnit } }: TargetRow, { language }: TableInput): string {
  const unit = unitText(indicator.unit, language);
  return cityUnit === null
    ? unit
    : speaker(regionTexts, language)("unitDiffers", { unit, cityUnit: unitText(cityUnit, language) });
}

/** Columns of the yearly targets: what stands once for an indicator, then the years and the whole plan. */
export function targetColumns(input: TableInput, rows: readonly TargetRow[]): readonly Column<TargetRow>[] {
  const { plan, language } = input;
  const say = speaker(regionTexts, language);
  const header = speaker(entryHeaders, language);
  const column = headed<TargetRow, keyof typeof entryHeaders>(header);
  const wide = widthIn(language);
  /** The first line of an indicator says it for all. */
  const once = (value: (row: TargetRow) => string | number | null) => ({
    merged: TARGET_ITEMS.length,
    value: (row: TargetRow) => (row.item === "target" ? value(row) : null),
  });
  const first = `year${plan.period.firstYear}` as const;
  /** Of the shares of the targets, by the cells of the first year; the columns to the right have the same. */
  const shares = {
    group: "figures",
    colours: (cell: (key: string) => string) =>
      rateFormats(cell(first).replace("$", ""), "target", is(cell("item"), say("completion"))),
  };
  const yearHeader = (year: number): string => header("year", { year: String(year) });
  return [
    column("id", { width: 8, hidden: true, style: TEXT, value: ({ indicator }) => indicator.id }),
    column("number", { width: 7, style: { ...SHORT, ...TEXT }, ...once(({ indicator }) => indicator.number) }),
    column("name", {
      width: wide(30, 34),
      style: { ...TEXT, horizontal: "left" },
      ...once(({ indicator }) => inLanguage(indicator.name, language)),
    }),
    column("unit", {
      width: wide(16, 17),
      style: { ...SHORT, ...TEXT },
      styleOf: ({ published }) => (published.cityUnit === null ? null : OTHER_UNIT),
      ...once((row) => unitOf(row, input)),
    }),
    {
      key: "baseline",
      header: yearHeader(plan.period.baseYear),
      width: FIGURE_WIDTH,
      hidden: rows.every(({ published }) => published.baseline === null),
      style: { ...STYLES.wrapped, ...FIGURE },
      styleOf: ({ item, published }) => (item === "target" ? asPrinted(published.baseline) : null),
      ...once(({ published }) => printedFigure(published.baseline)),
    },
    {
      key: "item",
      header: say("item"),
      width: wide(8, 12),
      style: STYLES.centered,
      styleOf: ({ item }) => (item === "completion" ? STYLES.muted : null),
      value: ({ item }) => say(item),
    },
    ...planYears(plan.period).map((year): Column<TargetRow> => ({
      key: `year${year}`,
      header: yearHeader(year),
      width: FIGURE_WIDTH,
      style: FIGURE,
      styleOf: (row) => figureStyle(row, row.published.years[year]),
      ...shares,
      value: (row) => yearFigure(input, row, year),
    })),
    {
      key: "total",
      header: say("total"),
      width: FIGURE_WIDTH + 2,
      style: FIGURE,
      styleOf: (row) => figureStyle(row, row.published.total),
      ...shares,
      value: (row) => wholeFigure(input, row),
    },
  ];
}

import { STATUSES, type Status } from "../../domain/completion";
import type { Indicator, IndicatorAttribute } from "../../domain/plan";
import { divide, sum } from "../../domain/shared/decimal";
import { inLanguage } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { entryHeaders, summaryTexts } from "../../messages/sheets/sheets";
import { cellAddress } from "../address";
import { statusColours } from "../colours";
import { formulaCell } from "../cells";
import { TABLE_NAMES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { SheetInput } from "../input";
import type { Column, Line, LineCell } from "../kit";
import { rateFormats } from "../rateFormats";
import type { StyleSpec } from "../spec";
import { STYLES } from "../style/styles";
import { attributeLabel, statusLabels } from "../texts";
import { COUNTED_HEADERS, countedRate } from "./columns";
import { openErrors } from "./openErrors";

/** Categories of a plan in the order of its table; rows without one are left out. */
export function categoriesOf({ plan, language }: SheetInput): readonly string[] {
  return [...new Set(plan.indicators.flatMap(({ category }) => (category ? [inLanguage(category, language)] : [])))];
}

/** Attributes that occur, in their usual order; null for rows without one. */
export function attributesOf({ plan }: SheetInput): readonly (IndicatorAttribute | null)[] {
  const order: readonly (IndicatorAttribute | null)[] = ["expected", "binding", "annualAverage", null];
  return order.filter((attribute) => plan.indicators.some((row) => row.attribute === attribute));
}

function entryColumn(key: "status" | "attribute" | "category" | "completion", { language }: SheetInput): string {
  return columnOf(TABLE_NAMES.entry, formatText(entryHeaders[key], language));
}

function countWhere(
  { plan, completions }: SheetInput,
  test: (row: Indicator, status: Status | undefined) => boolean,
): number {
  return plan.indicators.filter((row) => test(row, completions[row.id]?.status)).length;
}

const FIGURE: StyleSpec = { ...STYLES.centered, ...STYLES.count };
const WIDTHS = { status: 24, count: 12, category: 34, indicators: 13, achieved: 20, averaged: 13, mean: 18 } as const;

/** Columns of the counts by status: all, then one per attribute that occurs. */
export function statusColumns(input: SheetInput): readonly Column<Status>[] {
  const { language } = input;
  const labels = statusLabels(language);
  const status = entryColumn("status", input);
  return [
    {
      key: "status",
      header: formatText(entryHeaders.status, language),
      width: WIDTHS.status,
      style: {},
      value: (row) => labels[row],
      colours: (cell) => statusColours(cell("status"), language),
    },
    {
      key: "all",
      header: speaker(summaryTexts, language)("all"),
      width: WIDTHS.count,
      style: FIGURE,
      formula: ({ cell }) => `COUNTIFS(${status},${cell("status")})`,
      value: (row) => countWhere(input, (_, found) => found === row),
    },
    ...attributesOf(input).map((attribute): Column<Status> => {
      const key = attribute ?? "none";
      return {
        key,
        header: attributeLabel(attribute, language),
        width: WIDTHS.count,
        style: FIGURE,
        formula: ({ cell, head }) =>
          `COUNTIFS(${entryColumn("attribute", input)},${head(key)},${status},${cell("status")})`,
        value: (row) => countWhere(input, (indicator, found) => found === row && indicator.attribute === attribute),
      };
    }),
  ];
}

/** The total below the counts by status, which stand right above it. */
export function statusTotal(input: SheetInput): Line {
  const total = (column: number, value: number): LineCell => ({
    column,
    value: ({ row, column: at }) =>
      formulaCell(`SUM(${cellAddress(row - STATUSES.length, at)}:${cellAddress(row - 1, at)})`, value),
    style: { ...STYLES.body, ...FIGURE, bold: true },
  });
  return {
    cells: [
      { column: 0, value: speaker(summaryTexts, input.language)("total"), style: { ...STYLES.body, bold: true } },
      total(1, input.plan.indicators.length),
      ...attributesOf(input).map((attribute, index) =>
        total(
          index + 2,
          countWhere(input, (indicator) => indicator.attribute === attribute),
        ),
      ),
    ],
  };
}

/** Columns of the counts by category: number of indicators, achieved, in the mean, and the mean of the rates. */
export function categoryColumns(input: SheetInput): readonly Column<string>[] {
  const { plan, language, completions } = input;
  const say = speaker(summaryTexts, language);
  const achieved = statusLabels(language).achieved;
  const [category, status] = [entryColumn("category", input), entryColumn("status", input)];
  const [rowCategory, counted] = [COUNTED_HEADERS.category, COUNTED_HEADERS.counted].map((header) =>
    columnOf(TABLE_NAMES.summary, header),
  );
  const open = new Set(openErrors(input).indicatorIds);
  const isIn = (name: string, indicator: Indicator): boolean =>
    indicator.category !== null && inLanguage(indicator.category, language) === name;
  const rates = (name: string): readonly number[] =>
    plan.indicators
      .filter((indicator) => isIn(name, indicator))
      .flatMap(({ id }) => {
        const values = { completion: completions[id]?.completion.value ?? null };
        return countedRate({ values, hasOpenErrors: open.has(id) }) ?? [];
      });
  return [
    {
      key: "category",
      header: formatText(entryHeaders.category, language),
      width: WIDTHS.category,
      style: {},
      value: (name) => name,
    },
    {
      key: "indicators",
      header: say("indicators"),
      width: WIDTHS.indicators,
      style: FIGURE,
      formula: ({ cell }) => `COUNTIFS(${category},${cell("category")})`,
      value: (name) => countWhere(input, (indicator) => isIn(name, indicator)),
    },
    {
      key: "achieved",
      header: say("achieved", { status: achieved }),
      width: WIDTHS.achieved,
      style: FIGURE,
      formula: ({ cell }) => `COUNTIFS(${category},${cell("category")},${status},${text(achieved)})`,
      value: (name) => countWhere(input, (indicator, found) => isIn(name, indicator) && found === "achieved"),
    },
    {
      key: "averaged",
      header: say("averaged"),
      width: WIDTHS.averaged,
      style: FIGURE,
      formula: ({ cell }) => `SUMPRODUCT((${rowCategory}=${cell("category")})*ISNUMBER(${counted}))`,
      value: (name) => rates(name).length,
    },
    {
      key: "mean",
      header: say("meanCompletion"),
      width: WIDTHS.mean,
      style: { ...STYLES.centered, ...STYLES.percent },
      colours: (cell) => rateFormats(cell("mean"), "target"),
      formula: ({ cell, fixed }) =>
        `IF(${fixed("averaged")}>0,SUMIFS(${counted},${rowCategory},${cell("category")})/${fixed("averaged")},"")`,
      value: (name) => (rates(name).length > 0 ? divide(sum(rates(name)), rates(name).length) : null),
    },
  ];
}

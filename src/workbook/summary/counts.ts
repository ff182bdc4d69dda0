import { STATUSES, type Status } from "../../domain/completion";
import type { Indicator, IndicatorAttribute } from "../../domain/plan";
import { divide, sum } from "../../domain/shared/decimal";
import { inLanguage } from "../../domain/shared/localText";
import { formatText, speaker } from "../../messages/format";
import { entryHeaders, summaryTexts } from "../../messages/sheets/sheets";
import { absoluteAddress, columnLetters } from "../address";
import { formulaCell } from "../cells";
import { TABLE_NAMES } from "../contract";
import { columnOf, text } from "../formula/build";
import type { SheetInput } from "../input";
import type { CellSpec } from "../spec";
import { attributeLabel, statusLabels } from "../texts";

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

/** Where a block of counts stands: its header row and the column of its labels. */
export interface CountPlace {
  readonly row: number;
  readonly column: number;
}

/** Counts by status: all, then one column per attribute that occurs; a total below. */
export function statusCounts(input: SheetInput, { row, column }: CountPlace): readonly (readonly CellSpec[])[] {
  const say = speaker(summaryTexts, input.language);
  const attributes = attributesOf(input);
  const labels = statusLabels(input.language);
  const status = entryColumn("status", input);
  const header = [
    formatText(entryHeaders.status, input.language),
    say("all"),
    ...attributes.map((each) => attributeLabel(each, input.language)),
  ];
  const body = STATUSES.map((key, index): readonly CellSpec[] => {
    const label = `$${columnLetters(column)}${row + index + 2}`;
    const all = formulaCell(
      `COUNTIFS(${status},${label})`,
      countWhere(input, (_, found) => found === key),
    );
    const each = attributes.map((attribute, offset) => {
      const head = `${columnLetters(column + 2 + offset)}$${row + 1}`;
      return formulaCell(
        `COUNTIFS(${entryColumn("attribute", input)},${head},${status},${label})`,
        countWhere(input, (indicator, found) => found === key && indicator.attribute === attribute),
      );
    });
    return [labels[key], all, ...each];
  });
  const totals = [null, ...attributes].map((_, offset) => {
    const letter = columnLetters(column + 1 + offset);
    const attribute = attributes[offset - 1];
    const value =
      offset === 0 ? input.plan.indicators.length : countWhere(input, (indicator) => indicator.attribute === attribute);
    return formulaCell(`SUM(${letter}${row + 2}:${letter}${row + 1 + STATUSES.length})`, value);
  });
  return [header, ...body, [say("total"), ...totals]];
}

/** By category: number of indicators, achieved, with a rate, and the mean of the rates. */
export function categoryCounts(input: SheetInput, { row, column }: CountPlace): readonly (readonly CellSpec[])[] {
  const say = speaker(summaryTexts, input.language);
  const achieved = statusLabels(input.language).achieved;
  const [category, status, completion] = [
    entryColumn("category", input),
    entryColumn("status", input),
    entryColumn("completion", input),
  ];
  const header = [
    formatText(entryHeaders.category, input.language),
    say("indicators"),
    say("achieved", { status: achieved }),
    say("computable"),
    say("meanCompletion"),
  ];
  const body = categoriesOf(input).map((name, index): readonly CellSpec[] => {
    const label = `$${columnLetters(column)}${row + index + 2}`;
    const isIn = (indicator: Indicator): boolean =>
      indicator.category !== null && inLanguage(indicator.category, input.language) === name;
    const rates = input.plan.indicators.filter(isIn).flatMap(({ id }) => input.completions[id]?.completion.value ?? []);
    const count = absoluteAddress(row + index + 1, column + 3);
    return [
      name,
      formulaCell(`COUNTIFS(${category},${label})`, countWhere(input, isIn)),
      formulaCell(
        `COUNTIFS(${category},${label},${status},${text(achieved)})`,
        countWhere(input, (each, found) => isIn(each) && found === "achieved"),
      ),
      formulaCell(`SUMPRODUCT((${category}=${label})*ISNUMBER(${completion}))`, rates.length),
      formulaCell(
        `IF(${count}>0,SUMIFS(${completion},${category},${label})/${count},"")`,
        rates.length > 0 ? divide(sum(rates), rates.length) : "",
      ),
    ];
  });
  return [header, ...body];
}

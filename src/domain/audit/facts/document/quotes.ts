import { parseNotation, type PublishedNumber, type PublishedValue } from "../../../notation";
import { NO_DOCUMENT, type DocumentFacts, type DocumentQuote, type StatedColumn } from "../../../plan/document";
import type { Indicator, Plan } from "../../../plan/types";
import type { LocalText } from "../../../shared/localText";
import { indicatorLabel } from "../../publishing/subject";
import type { FindingPlace, MessageParams } from "../../engine/types";

/** What was collected from the document of a plan. */
export function factsOf({ document = NO_DOCUMENT }: Plan): DocumentFacts {
  return document;
}

/** The row as a whole; document findings point to no period. */
export function atRow(indicatorId: string | null): Partial<FindingPlace> {
  return { indicatorId, period: null };
}

/** Printed text of one column of a row. */
export function printedOf(indicator: Indicator, column: StatedColumn): string {
  return indicator[column] ?? "";
}

/** Typed value of one column of a row. */
export function valueOf(indicator: Indicator, column: StatedColumn): PublishedValue {
  if (column === "baseline") return indicator.baselineValue;
  return column === "target" ? indicator.targetValue : indicator.resultValue;
}

/** The number of one column; null for words, shares and what is not given. */
export function numberOf(indicator: Indicator, column: StatedColumn): PublishedNumber | null {
  const value = valueOf(indicator, column);
  return value.form === "number" ? value : null;
}

/** A quoted figure as a typed number; templates hold none that is not one. */
export function figureOf(value: string): PublishedNumber | null {
  const parsed = parseNotation(value);
  return parsed.ok && parsed.value.form === "number" ? parsed.value : null;
}

/** The first of two places that a finding quotes. */
export function quoted({ place, quote }: DocumentQuote): MessageParams {
  return { place, quote };
}

/** The table of a plan by its printed number (表2, Table 2); by its caption where it has none. */
export function tableOf({ source: { table } }: Plan): LocalText {
  const zh = /^(表|专栏)\s*\d+/.exec(table.zh)?.[0];
  const en = /^(Table|Box) \d+/.exec(table.en)?.[0];
  return { zh: zh ?? table.zh, en: en ?? table.en };
}

/** A row of the table as the other place: which table, what it prints. */
export function tableQuote(plan: Plan, printed: string): MessageParams {
  return { otherPlace: tableOf(plan), otherQuote: printed };
}

/** A row of the plan before as the other place: which table, which row, what it prints. */
export function previousQuote(plan: Plan, row: Indicator, printed: string): MessageParams {
  return { ...tableQuote(plan, printed), otherRow: indicatorLabel(row) };
}

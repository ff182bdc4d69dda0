import type { PublishedValue } from "../notation/types";
import type { EntryCell, IndicatorCells, PlanEntries } from "./entries";
import { plainBoundText, plainParts, plainPartsText } from "./plainText";
import type { Indicator, Plan } from "./types";

/** Beyond this a spreadsheet no longer holds every whole number: such digits stay text, so that none is lost. */
const LARGEST = 1e15;

function typedValue(text: string): EntryCell["raw"] {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)$/.test(trimmed) && Math.abs(Number(trimmed)) < LARGEST;
  return isNumber ? Number(trimmed) : text;
}

/** A constant cell as typed: text that is a plain number becomes one, blank text is empty, other text stays as it is. */
export function typedCell(text: string): EntryCell {
  return { raw: typedValue(text), formula: null, numberFormat: null };
}

/** A printed outcome in the form that counts in an entry cell; null where it has none. */
function plainValue(value: PublishedValue): number | string | null {
  if (value.form === "composition") return plainParts(value.printed) ? value.printed : plainPartsText(value);
  if (value.form !== "number") return null;
  return value.comparator === "=" ? value.value : plainBoundText(value);
}

/** Where a printed outcome belongs: a flow's is the total of the plan, anything else a reading of the last year. */
function resultCells(indicator: Indicator, lastYear: number): IndicatorCells {
  const { resultValue, kind } = indicator;
  if (indicator.result === null || resultValue.form === "notGiven") return {};
  const period = kind === "flow" ? "total" : String(lastYear);
  const plain = plainValue(resultValue);
  return { [period]: plain === null ? typedCell(indicator.result) : { raw: plain, formula: null, numberFormat: null } };
}

/** The outcomes a finished plan's document prints, as entries. Empty for a plan that prints none. */
export function publishedResults(plan: Plan): PlanEntries {
  const cells = plan.indicators.map((indicator): [string, IndicatorCells] => [
    indicator.id,
    resultCells(indicator, plan.period.lastYear),
  ]);
  return { cells: Object.fromEntries(cells.filter(([, each]) => Object.keys(each).length > 0)), remarks: {} };
}

/** True where the document prints outcomes: the plan is finished. */
export function hasPublishedResults(plan: Plan): boolean {
  return plan.indicators.some((indicator) => indicator.result !== null);
}

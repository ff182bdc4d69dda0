import type { IndicatorCompletion, Situation } from "../../domain/completion";
import { isDecidable, isMet, isNumberGoal, judgeYears, situationOf } from "../../domain/completion";
import { readCell } from "../../domain/plan";
import type { EntryCell, Indicator, IndicatorCells, Plan, PlanSettings, Reading } from "../../domain/plan";
import type { YearKey } from "./columns";
import { yearKey } from "./columns";
import { BOUNDED, cleanText, digitsOf, numberOf, UNREADABLE } from "./readingText";
import type { RowConstants } from "./rowConstants";
import { spreadText } from "./shareFormulas";

/** Value of a formula cell. */
export type CellValue = string | number | boolean;

const EMPTY: EntryCell = { raw: null, formula: null, numberFormat: null };

/** What the reading formula gives for a cell. */
function readingValue(cell: EntryCell, situation: Situation): CellValue {
  const { goal, indicator } = situation;
  const reading: Reading = readCell(indicator.kind, cell);
  if (reading.state === "missing") return "";
  if (indicator.kind === "composition") return typeof cell.raw === "number" ? UNREADABLE : 1;
  if (reading.state !== "number") return UNREADABLE;
  if (reading.comparator === "=") return reading.value;
  return isNumberGoal(goal) && isDecidable(goal, reading) ? reading.value : BOUNDED;
}

/** What the row's steps of the calculation give, by helper column. */
export interface HelperValues {
  readonly yearly: Readonly<Record<YearKey, CellValue>>;
  readonly totalText: CellValue;
  readonly totalDigits: CellValue;
  readonly totalValue: CellValue;
  readonly spread: CellValue;
  readonly totalReading: CellValue;
  readonly parts: readonly CellValue[];
  readonly why: string;
  readonly low: CellValue;
  readonly high: CellValue;
  readonly met: CellValue;
  readonly always: CellValue;
  /** Missing or unreadable places that the note lists. */
  readonly places: readonly string[];
}

/** Everything a row's helper columns are made from. */
export interface RowInput {
  readonly plan: Plan;
  readonly indicator: Indicator;
  readonly settings: PlanSettings;
  readonly cells: IndicatorCells;
  readonly completion: IndicatorCompletion;
  readonly constants: RowConstants;
  /** Head of the reported-total column. */
  readonly totalHeader: string;
}

/** Computes the helper values by the core's own functions. */
export function helperValues(input: RowInput): HelperValues {
  const { plan, indicator, settings, cells, completion } = input;
  const readings = Object.fromEntries(
    Object.entries(cells).map(([period, cell]) => [period, readCell(indicator.kind, cell)]),
  );
  const situation = situationOf({ plan, indicator, readings, settings });
  const read = (period: string): CellValue => readingValue(cells[period] ?? EMPTY, situation);
  const yearly: Record<YearKey, CellValue> = {};
  for (let year = plan.period.firstYear; year <= plan.period.lastYear; year += 1) {
    const cleaned = cleanText(cells[year] ?? EMPTY, indicator.unit);
    yearly[yearKey("t", year)] = cleaned;
    yearly[yearKey("d", year)] = digitsOf(cleaned);
    yearly[yearKey("v", year)] = numberOf(digitsOf(cleaned));
    yearly[yearKey("n", year)] = situation.clock.years.includes(year) ? read(String(year)) : "";
  }
  const why = whyOf(completion);
  const totalText = cleanText(cells.total ?? EMPTY, indicator.unit);
  const totalReading = read("total");
  const shares = sharesTyped(situation, cells);
  return {
    yearly,
    totalText,
    totalDigits: digitsOf(totalText),
    totalValue: numberOf(digitsOf(totalText)),
    totalReading,
    spread: spreadText(shares),
    parts: partsOf(shares),
    why,
    ...limitsOf(input),
    met: why === "" ? metNow(situation, completion) : "",
    always: alwaysOf(situation, input, why),
    places: placesOf(situation, why, { yearly, totalReading }, input),
  };
}

/** Code of the reason why there is no value to date; blank where there is one, a composition included. */
export function whyOf({ valueToDate, compositionToDate, valueMethod }: IndicatorCompletion): string {
  const hasValue = valueToDate.reason === null || compositionToDate !== null || valueMethod !== null;
  return hasValue ? "" : valueToDate.reason.code;
}

/** The composition reported for the `asOf` year, cleaned; blank for other kinds. */
function sharesTyped({ indicator, clock }: Situation, cells: IndicatorCells): string {
  return indicator.kind !== "composition" || clock.year === null
    ? ""
    : cleanText(cells[clock.year] ?? EMPTY, indicator.unit);
}

function partsOf(shares: string): readonly CellValue[] {
  const pieces = shares.split(":");
  return [0, 1, 2, 3].map((index) => numberOf((pieces[index] ?? "").trim()));
}

function limitsOf({ constants, settings, indicator }: RowInput): { readonly low: CellValue; readonly high: CellValue } {
  const { goal, target, upper } = constants;
  if (target === null || upper === null) return { low: "", high: "" };
  const width = settings.aboutTolerance * Math.abs(target);
  const isAbout = goal.side === "about";
  const hasLow = goal.side === "floor" || goal.side === "between" || (isAbout && indicator.direction !== "decrease");
  const hasHigh = goal.side === "ceiling" || goal.side === "between" || (isAbout && indicator.direction !== "increase");
  return {
    low: hasLow ? (isAbout ? target - width : target) : "",
    high: hasHigh ? (isAbout ? target + width : upper) : "",
  };
}

function metNow({ goal, readings, clock }: Situation, completion: IndicatorCompletion): CellValue {
  if (!isNumberGoal(goal)) return completion.met ?? "";
  if (completion.valueToDate.value === null) return "";
  const reading = clock.year === null ? undefined : readings[clock.year];
  const isLevel = completion.valueMethod === "asOfYear";
  const comparator = isLevel && reading?.state === "number" ? reading.comparator : "=";
  return isMet(goal, { value: completion.valueToDate.value, comparator });
}

function alwaysOf(situation: Situation, { constants }: RowInput, why: string): CellValue {
  const { goal } = situation;
  if (why !== "" || !constants.held || !isNumberGoal(goal)) return "";
  return judgeYears(situation, goal).met;
}

function placesOf(
  { clock, indicator }: Situation,
  why: string,
  { yearly, totalReading }: Pick<HelperValues, "yearly" | "totalReading">,
  { totalHeader }: RowInput,
): readonly string[] {
  const mark = why === "missing-years" ? "" : UNREADABLE;
  if (indicator.kind !== "flow") return clock.year === null ? [] : [String(clock.year)];
  const years = clock.years.filter((year) => yearly[yearKey("n", year)] === mark).map(String);
  const isTotalBad = why === "unreadable-entry" && totalReading === UNREADABLE;
  return isTotalBad ? [...years, totalHeader] : years;
}

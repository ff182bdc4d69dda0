import type { IndicatorCompletion, Situation } from "../../domain/completion";
import { isMet, isNumberGoal, judgeYears, situationOf } from "../../domain/completion";
import { MOST_PARTS, plainBound, readCell, saysNothing } from "../../domain/plan";
import type { EntryCell, Indicator, IndicatorCells, Plan, PlanSettings } from "../../domain/plan";
import type { YearKey } from "./keys";
import { helperYears, yearKey } from "./keys";
import { BOUNDED, cleanShares, cleanText, DECIDING, UNREADABLE } from "./readingText";
import type { RowConstants } from "./rowConstants";

/** Value of a formula cell. */
export type CellValue = string | number | boolean;

/** Beyond this a spreadsheet no longer holds every whole number. */
const LARGEST = 1e15;
const EMPTY: EntryCell = { raw: null, formula: null, numberFormat: null };

/** What the reading formula gives for a cell. */
function readingValue({ raw }: EntryCell, { signs }: RowConstants): CellValue {
  if (typeof raw === "number") return Math.abs(raw) < LARGEST ? raw : UNREADABLE;
  if (typeof raw === "boolean") return UNREADABLE;
  if (raw === null || saysNothing(raw)) return "";
  const bound = plainBound(raw);
  if (bound === null) return UNREADABLE;
  return signs.indexOf(cleanText({ raw }).charAt(0)) < DECIDING ? bound.value : BOUNDED;
}

/** What the row's steps of the calculation give, by helper column. */
export interface HelperValues {
  readonly yearly: Readonly<Record<YearKey, CellValue>>;
  readonly typed: CellValue;
  readonly totalText: CellValue;
  readonly totalReading: CellValue;
  readonly why: string;
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
  const typed = sharesTyped(situation, cells);
  const yearly = yearlyValues(input, situation, typed);
  const why = whyOf(completion);
  const total = cells.total ?? EMPTY;
  const totalReading = readingValue(total, input.constants);
  return {
    yearly,
    typed,
    totalText: cleanText(total),
    totalReading,
    why,
    met: why === "" ? metNow(situation, completion) : "",
    always: alwaysOf(situation, input, why),
    places: placesOf(situation, why, { yearly, totalReading }, input),
  };
}

function yearlyValues(
  { plan, indicator, cells, constants }: RowInput,
  { clock }: Situation,
  typed: string,
): Readonly<Record<YearKey, CellValue>> {
  const isShares = indicator.kind === "composition";
  const yearly: Record<YearKey, CellValue> = {};
  helperYears(plan.period).forEach((year, index) => {
    const cell = cells[year] ?? EMPTY;
    const isOfPlan = year <= plan.period.lastYear;
    const part = index < MOST_PARTS ? partValue(typed, index) : "";
    const text = isShares ? part : isOfPlan ? cleanText(cell) : "";
    yearly[yearKey("d", year)] = text;
    if (!isOfPlan) return;
    const reading = isShares ? ofSharesRow(cell, text) : readingValue(cell, constants);
    yearly[yearKey("n", year)] = clock.years.includes(year) ? reading : "";
  });
  return yearly;
}

/** What the reading formula gives in a row of shares, of no use there. */
function ofSharesRow({ raw }: EntryCell, part: CellValue): CellValue {
  if (typeof raw === "number") return Math.abs(raw) < LARGEST ? raw : UNREADABLE;
  return typeof raw === "boolean" || part !== "" ? UNREADABLE : "";
}

/** Part of a composition as typed, counted from 0; blank where it has none that is a number. */
function partValue(typed: string, index: number): CellValue {
  const part = (typed.split(":")[index] ?? "").trim();
  return part === "" || Number.isNaN(Number(part)) ? "" : Number(part);
}

/** Code of the reason why there is no value to date; blank where there is one, a composition included. */
export function whyOf({ valueToDate, compositionToDate, valueMethod }: IndicatorCompletion): string {
  const hasValue = valueToDate.reason === null || compositionToDate !== null || valueMethod !== null;
  return hasValue ? "" : valueToDate.reason.code;
}

/** The composition reported for the `asOf` year, cleaned; blank for other kinds. */
function sharesTyped({ indicator, clock }: Situation, cells: IndicatorCells): string {
  return indicator.kind !== "composition" || clock.year === null ? "" : cleanShares(cells[clock.year] ?? EMPTY);
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

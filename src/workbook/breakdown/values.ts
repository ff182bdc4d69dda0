import { isNumberGoal, judgeYears, situationOf, type IndicatorCompletion } from "../../domain/completion";
import { planYears, type IndicatorCells, type IndicatorReadings, type PlanSettings } from "../../domain/plan";
import { elapsedCount } from "../entry/noteFormula";
import { noteAlone, noteSpeaker } from "../entry/noteTexts";
import { whyOf, type CellValue } from "../entry/rowValues";
import type { KnownRow, KnownTable } from "./constants";

/** What is known of a row when the workbook is made. */
export interface ReportedRow {
  readonly row: KnownRow;
  /** What was reported, as it stands in the cells. */
  readonly cells: IndicatorCells;
  readonly readings: IndicatorReadings;
  readonly completion: IndicatorCompletion;
  readonly rank: number | null;
  readonly settings: PlanSettings;
}

function passedYears({ row: { plan }, settings }: ReportedRow): readonly number[] {
  return planYears(plan.period).filter((year) => year <= settings.asOf);
}

/** The number of a year; blank for one still to come. */
export function yearReadingValue({ readings, settings }: ReportedRow, year: number): CellValue {
  const reading = readings[year];
  return year <= settings.asOf && reading?.state === "number" ? reading.value : "";
}

/** How many years that have passed have a number. */
export function numbersValue(reported: ReportedRow): number {
  return passedYears(reported).filter((year) => reported.readings[year]?.state === "number").length;
}

/** In how many of them anything is said. */
export function saidValue(reported: ReportedRow): number {
  const isSaid = (year: number): boolean => (reported.readings[year]?.state ?? "missing") !== "missing";
  return passedYears(reported).filter(isSaid).length;
}

/** What the note says. */
export function noteValue(known: KnownTable, { row, completion, settings }: ReportedRow): CellValue {
  const facts = {
    standing: String(row.values.get("reasons") ?? ""),
    elapsed: elapsedCount(row.plan, settings.asOf),
    constants: row.constants,
  };
  return noteAlone(completion, facts, noteSpeaker(known.language));
}

/** Whether every year met the goal, where it is to be held; blank elsewhere. */
export function alwaysValue({
  row: { plan, indicator, constants },
  readings,
  completion,
  settings,
}: ReportedRow): CellValue {
  const { goal, held } = constants;
  if (whyOf(completion) !== "" || !held || !isNumberGoal(goal)) return "";
  return judgeYears(situationOf({ plan, indicator, readings, settings }), goal).met;
}

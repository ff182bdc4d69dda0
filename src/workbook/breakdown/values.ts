import { isMet, isNumberGoal, judgeYears, situationOf, type IndicatorCompletion } from "../../domain/completion";
import { planYears, type IndicatorCells, type IndicatorReadings, type PlanSettings } from "../../domain/plan";
import { elapsedCount } from "../entry/noteFormula";
import { noteOf, noteSpeaker } from "../entry/noteTexts";
import { UNREADABLE } from "../entry/readingText";
import { whyOf, type CellValue } from "../entry/rowValues";
import type { KnownRow, KnownTable } from "./constants";
import { headerOf } from "./keys";

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

/** What the reading formula of a period gives. */
export function readingValue({ readings }: ReportedRow, period: string): CellValue {
  const reading = readings[period];
  if (reading?.state === "number") return reading.value;
  return reading === undefined || reading.state === "missing" ? "" : UNREADABLE;
}

/** The same for a year; blank for one still to come. */
export function yearReadingValue(reported: ReportedRow, year: number): CellValue {
  return year <= reported.settings.asOf ? readingValue(reported, String(year)) : "";
}

/** Years and the head of the total column that the note lists. */
function placesOf(known: KnownTable, reported: ReportedRow): readonly string[] {
  const { row, completion, settings } = reported;
  const years = planYears(row.plan.period)
    .filter((year) => year <= settings.asOf)
    .map(String);
  if (known.table.kind !== "flow") return years.slice(-1);
  const code = whyOf(completion);
  const mark = code === "missing-years" ? "" : UNREADABLE;
  const places = years.filter((year) => readingValue(reported, year) === mark);
  const isTotalBad = code === "unreadable-entry" && readingValue(reported, "total") === UNREADABLE;
  return isTotalBad ? [...places, headerOf(known, "total")] : places;
}

/** What the note says. */
export function noteValue(known: KnownTable, reported: ReportedRow): CellValue {
  const { row, completion, settings } = reported;
  const facts = {
    places: placesOf(known, reported),
    standing: String(row.values.get("reasons") ?? ""),
    elapsed: elapsedCount(row.plan, settings.asOf),
    constants: row.constants,
  };
  return noteOf(completion, facts, noteSpeaker(known.language));
}

/** Whether the value to date meets the goal, and whether every year did where the goal is to be held. */
export function judged({
  row: { plan, indicator, constants },
  readings,
  completion,
  settings,
}: ReportedRow): Readonly<Record<"met" | "always", CellValue>> {
  const { goal } = constants;
  const { value } = completion.valueToDate;
  if (value === null || !isNumberGoal(goal)) return { met: "", always: "" };
  const situation = situationOf({ plan, indicator, readings, settings });
  return {
    met: isMet(goal, { value, comparator: "=" }),
    always: constants.held ? judgeYears(situation, goal).met : "",
  };
}

import { isMet, isNumberGoal, judgeYears, situationOf, type IndicatorCompletion } from "../../domain/completion";
import { planYears, type IndicatorReadings, type PlanSettings } from "../../domain/plan";
import { formatText } from "../../messages/format";
import { breakdownHeaders } from "../../messages/sheets/breakdowns";
import { yearKey } from "../entry/columns";
import { elapsedCount } from "../entry/noteFormula";
import { noteOf, noteSpeaker } from "../entry/noteTexts";
import { UNREADABLE } from "../entry/readingText";
import { whyOf, type CellValue } from "../entry/rowValues";
import { statusLabels } from "../texts";
import type { BreakdownKey } from "./columns";
import type { KnownRow, KnownTable } from "./constants";

/** What is known of a row when the workbook is made. */
export interface ReportedRow {
  readonly row: KnownRow;
  readonly readings: IndicatorReadings;
  readonly completion: IndicatorCompletion;
}

/** What the reading formula gives. */
function readingValue(readings: IndicatorReadings, period: string): CellValue {
  const reading = readings[period];
  if (reading?.state === "number") return reading.value;
  return reading === undefined || reading.state === "missing" ? "" : UNREADABLE;
}

/** Years and the head of the total column that the note lists. */
function placesOf(
  { table, language }: KnownTable,
  { row, readings, completion }: ReportedRow,
  { asOf }: PlanSettings,
): readonly string[] {
  const years = planYears(row.plan.period)
    .filter((year) => year <= asOf)
    .map(String);
  if (table.kind !== "flow") return years.slice(-1);
  const code = whyOf(completion);
  const mark = code === "missing-years" ? "" : UNREADABLE;
  const places = years.filter((year) => readingValue(readings, year) === mark);
  const isTotalBad = code === "unreadable-entry" && readingValue(readings, "total") === UNREADABLE;
  return isTotalBad ? [...places, formatText(breakdownHeaders.total, language)] : places;
}

function judged(
  { row: { plan, indicator, constants }, readings, completion }: ReportedRow,
  settings: PlanSettings,
): Readonly<Record<"met" | "always", CellValue>> {
  const { goal } = constants;
  const { value } = completion.valueToDate;
  if (value === null || !isNumberGoal(goal)) return { met: "", always: "" };
  const situation = situationOf({ plan, indicator, readings, settings });
  return {
    met: isMet(goal, { value, comparator: "=" }),
    always: constants.held ? judgeYears(situation, goal).met : "",
  };
}

/** What every formula of a row must give, by column. */
export function figureValues(
  known: KnownTable,
  reported: ReportedRow,
  settings: PlanSettings,
): ReadonlyMap<BreakdownKey, CellValue> {
  const { completion, readings, row } = reported;
  const elapsed = elapsedCount(row.plan, settings.asOf);
  const say = noteSpeaker(known.language);
  const facts = {
    places: placesOf(known, reported, settings),
    standing: String(row.values.get("reasons") ?? ""),
    elapsed,
    constants: row.constants,
  };
  const { met, always } = judged(reported, settings);
  return new Map<BreakdownKey, CellValue>([
    ["toDate", completion.valueToDate.value ?? ""],
    ["completion", completion.completion.value ?? ""],
    ["expected", completion.expected.value ?? ""],
    ["scheduleRatio", completion.scheduleRatio.value ?? ""],
    ["status", statusLabels(known.language)[completion.status]],
    ["note", noteOf(completion, facts, say)],
    ...planYears(row.plan.period).map(
      (year, index) => [yearKey("n", year), index < elapsed ? readingValue(readings, String(year)) : ""] as const,
    ),
    ["totalReading", readingValue(readings, "total")],
    ["why", whyOf(completion)],
    ["met", met],
    ["always", always],
  ]);
}

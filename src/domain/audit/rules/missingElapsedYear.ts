import type { IndicatorReadings } from "../../plan/entries";
import { extentOf } from "../facts/extent";
import { elapsedOf, isBlank } from "../facts/figures";
import { isFromRegions } from "../../regions";
import { auditRule } from "../engine/auditRule";
import type { AuditContext, Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";

const ID = "missing-elapsed-year";
const ROW = "missing-elapsed-year-whole-row";
const LATEST = "missing-elapsed-year-latest";
const EARLIER = "missing-elapsed-year-earlier";
const LEVEL = "missing-elapsed-year-level";

function blankYears(readings: IndicatorReadings, years: readonly number[]): readonly number[] {
  return years.filter((year) => isBlank(readings[year]));
}

/** True where a year holds a formula that was never calculated: that is said already. */
function hasUncalculated({ indicator, context }: RuleItems["indicator"]): boolean {
  return Object.values(context.entries.cells[indicator.id] ?? {}).some(
    ({ raw, formula }) => raw === null && formula !== null,
  );
}

function gap(message: string, period: number, years: readonly number[], extra: Partial<Problem> = {}): Problem {
  const params = { years: years.map(String), asOf: String(period) };
  return { message, params, place: { period: String(period) }, value: null, expected: null, ...extra };
}

/** Nothing reported for any elapsed year. */
function isEmptyRow(readings: IndicatorReadings, years: readonly number[]): boolean {
  return blankYears(readings, years).length === years.length;
}

/** A sum needs each year, unless its total is reported. */
function checkFlow(readings: IndicatorReadings, years: readonly number[]): readonly Problem[] {
  const latest = years[years.length - 1];
  if (latest === undefined || !isBlank(readings.total)) return [];
  if (isEmptyRow(readings, years)) return [gap(ROW, latest, years)];
  return blankYears(readings, years).map((year) => gap(ID, year, [year]));
}

function isInUse({ readings }: AuditContext, year: number): boolean {
  return Object.values(readings).some((row) => !isBlank(row[year]));
}

/** A level needs the year reported on; the years before are judged where the target binds in each of them, else compared. */
function checkLevel({ indicator, readings }: RuleItems["indicator"], context: AuditContext): readonly Problem[] {
  const years = elapsedOf(context);
  const latest = years[years.length - 1];
  if (latest === undefined) return [];
  if (isEmptyRow(readings, years)) return [gap(ROW, latest, [latest])];
  if (isBlank(readings[latest])) return [gap(LATEST, latest, [latest])];
  if (extentOf(context) === "finalOnly") return [];
  const isJudged = indicator.targetBasis === "everyYear";
  // Where no row has the year it was never asked for.
  const earlier = blankYears(readings, years).filter((year) => isJudged || isInUse(context, year));
  const [first] = earlier;
  return first === undefined ? [] : [gap(isJudged ? EARLIER : LEVEL, first, earlier, { severity: "info" })];
}

/** True where the reader found no such row: that is said already. */
function isRowGone({ indicator, context }: RuleItems["indicator"]): boolean {
  return context.workbookProblems.some(
    ({ rule, place }) => rule === "row-missing" && place.indicatorId === indicator.id,
  );
}

/** A blank is unknown, never zero: an elapsed year without a figure leaves sums and status open. */
export const missingElapsedYear = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "method note, Value to date: missing years",
  messages: [ID, ROW, LATEST, EARLIER, LEVEL],
  appliesTo: (item) =>
    item.indicator.kind !== "qualitative" &&
    extentOf(item.context) !== "untouched" &&
    !isRowGone(item) &&
    !hasUncalculated(item) &&
    !isFromRegions(item.context.plan, item.indicator, item.context.settings),
  check: (item) =>
    failing(
      item.indicator.kind === "flow"
        ? checkFlow(item.readings, elapsedOf(item.context))
        : checkLevel(item, item.context),
    ),
});

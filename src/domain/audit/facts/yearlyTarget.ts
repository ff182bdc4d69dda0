import { goalOf, isNumberGoal, type NumberGoal } from "../../completion/goal";
import { isDecidable, isMet } from "../../completion/measure";
import type { Reading } from "../../plan/entries";
import { elapsedOf } from "./figures";
import { suspectsOf } from "./plausibility/suspects";
import type { FindingPlace, Problem, RuleItems, Severity, Verdict } from "../engine/types";
import { failing } from "../engine/verdict";

type Row = RuleItems["indicator"];

/** The number a row is measured against; null for words, compositions and missing targets. */
export function goalOfRow({ indicator, context }: Row): NumberGoal | null {
  const goal = goalOf(indicator, context.settings.aboutTolerance);
  return isNumberGoal(goal) ? goal : null;
}

/** The goal where it binds in each year; null where it is judged at the end. */
export function yearlyGoal(row: Row): NumberGoal | null {
  return row.indicator.targetBasis === "everyYear" ? goalOfRow(row) : null;
}

/** What missing a target weighs: a binding one must be mended, others may be explained. */
export function missSeverity({ indicator }: Row): Severity {
  return indicator.attribute === "binding" ? "error" : "warning";
}

function isZero(reading: Reading | undefined): boolean {
  return reading?.state === "number" && reading.value === 0;
}

interface YearMiss {
  readonly year: number;
  readonly value: number;
}

function missesOf(row: Row, goal: NumberGoal): readonly YearMiss[] {
  const { readings, context } = row;
  return elapsedOf(context).flatMap((year) => {
    const reading = readings[year];
    // A nought that says 'no data' misses nothing.
    if (isZero(reading) && suspectsOf(row).zeros.some(({ period }) => period === String(year))) return [];
    const isMiss = reading?.state === "number" && isDecidable(goal, reading) && !isMet(goal, reading);
    return isMiss ? [{ year, value: reading.value }] : [];
  });
}

/** First elapsed year with a bounded reading that decides nothing against the goal. */
function undecidedYear({ readings, context }: Row, goal: NumberGoal): number | undefined {
  return elapsedOf(context).find((year) => {
    const reading = readings[year];
    return reading?.state === "number" && !isDecidable(goal, reading);
  });
}

function missProblem(row: Row, goal: NumberGoal, { year, value }: YearMiss): Problem {
  return {
    params: { value, target: row.indicator.target ?? String(goal.value) },
    place: { period: String(year) },
    value,
    expected: goal.value,
    severity: missSeverity(row),
  };
}

/**
 * Holds a target against each elapsed year; every year that misses it is a problem of its own.
 * Years without a reading are left out; a bounded reading that decides nothing is undecidable.
 */
export function checkEachYear(row: Row): Verdict {
  const goal = yearlyGoal(row);
  if (!goal) return failing([]);
  const misses = missesOf(row, goal);
  const undecided = undecidedYear(row, goal);
  if (misses.length > 0 || undecided === undefined) {
    return failing(misses.map((miss) => missProblem(row, goal, miss)));
  }
  const place: Partial<FindingPlace> = { period: String(undecided) };
  return {
    outcome: "undecidable",
    params: { target: row.indicator.target ?? "" },
    message: "undecidable-bound",
    place,
  };
}

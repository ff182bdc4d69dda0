import { divide, multiply } from "../../shared/decimal";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failing } from "../engine/verdict";
import { checkEachYear, yearlyGoal } from "../facts/yearlyTarget";

type Row = RuleItems["indicator"];

const ID = "about-target-missed";
const ABOVE = "about-target-missed-above";
const BELOW = "about-target-missed-below";

/** The interval that "about" allows, or the printed range. */
function interval(row: Row): { readonly low: number; readonly high: number } | null {
  const goal = yearlyGoal(row);
  if (goal?.side === "between") return { low: goal.value, high: goal.high };
  if (goal?.side !== "about") return null;
  const at = (hundredths: number): number => printable(divide(multiply(goal.value, hundredths), 100));
  return { low: at(100 - goal.tolerance * 100), high: at(100 + goal.tolerance * 100) };
}

/** Only one side is bad where the indicator is to fall or to rise. */
function messageOf({ indicator: { direction } }: Row): string {
  if (direction === "maintain") return ID;
  return direction === "decrease" ? ABOVE : BELOW;
}

function withInterval(row: Row, problem: Problem): Problem {
  return { ...problem, message: messageOf(row), params: { ...problem.params, ...interval(row) } };
}

/** 5左右 holds within the tolerance of the settings, in each year. */
export const aboutTargetMissed = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "method note, Sides: about targets",
  messages: [ID, ABOVE, BELOW],
  appliesTo: (row) => interval(row) !== null,
  check: (row) => {
    const verdict = checkEachYear(row);
    return verdict.outcome === "fail" ? failing(verdict.problems.map((each) => withInterval(row, each))) : verdict;
  },
});

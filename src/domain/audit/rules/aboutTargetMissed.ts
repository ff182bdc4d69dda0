import { divide, multiply } from "../../shared/decimal";
import { printable } from "../toDate";
import type { AuditRule, Problem, RuleItems } from "../types";
import { failing } from "../verdict";
import { checkEachYear, yearlyGoal } from "../yearlyTarget";

type Row = RuleItems["indicator"];

/** The interval that "about" allows, or the printed range. */
function interval(row: Row): { readonly low: number; readonly high: number } | null {
  const goal = yearlyGoal(row);
  if (goal?.side === "between") return { low: goal.value, high: goal.high };
  if (goal?.side !== "about") return null;
  const at = (hundredths: number): number => printable(divide(multiply(goal.value, hundredths), 100));
  return { low: at(100 - goal.tolerance * 100), high: at(100 + goal.tolerance * 100) };
}

function withInterval(row: Row, problem: Problem): Problem {
  return { ...problem, params: { ...problem.params, ...interval(row) } };
}

/** 5左右 holds within the tolerance of the settings, in each year. */
export const aboutTargetMissed: AuditRule<"indicator"> = {
  id: "about-target-missed",
  severity: "warning",
  scope: "indicator",
  source: "method note, Sides: about targets",
  appliesTo: (row) => interval(row) !== null,
  check: (row) => {
    const verdict = checkEachYear(row);
    return verdict.outcome === "fail" ? failing(verdict.problems.map((each) => withInterval(row, each))) : verdict;
  },
};

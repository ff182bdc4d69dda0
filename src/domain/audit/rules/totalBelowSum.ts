import { compare, sum } from "../../shared/decimal";
import { elapsedOf, exactFigure } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

function checkRow({ readings, context }: RuleItems["indicator"]): Problem | null {
  const total = exactFigure(readings.total);
  const years = elapsedOf(context);
  const reported = years.filter((year) => exactFigure(readings[year]) !== null);
  if (total === null || reported.length === 0 || reported.length === years.length) return null;
  const least = sum(reported.map((year) => exactFigure(readings[year]) ?? 0));
  if (compare(total, least) >= 0) return null;
  return {
    params: { value: total, expected: least, years: reported.map(String) },
    place: { period: "total" },
    value: total,
    expected: least,
  };
}

/** Some years alone cannot pass the total of all years. */
export const totalBelowSum = auditRule({
  id: "total-below-sum",
  severity: "error",
  scope: "indicator",
  source: "method note, Value to date: a flow is the sum of its years",
  appliesTo: ({ indicator }) => indicator.kind === "flow",
  check: (item) => failingWith(checkRow(item)),
});

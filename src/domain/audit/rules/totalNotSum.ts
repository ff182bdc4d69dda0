import { compare, decimalPlaces, subtract, sum } from "../../shared/decimal";
import { elapsedOf, exactFigure } from "../facts/figures";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "total-not-sum";
const ROUNDING = "total-not-sum-rounding";

/** Largest gap that rounding each year to the decimals of the row can leave. */
function roundingGap(figures: readonly number[]): number {
  return (figures.length / 2) * 10 ** -Math.max(...figures.map(decimalPlaces));
}

function checkRow({ readings, context }: RuleItems["indicator"]): Problem | null {
  const total = exactFigure(readings.total);
  const years = elapsedOf(context);
  const figures = years.flatMap((year) => exactFigure(readings[year]) ?? []);
  if (total === null || figures.length === 0 || figures.length < years.length) return null;
  const expected = sum(figures);
  if (compare(total, expected) === 0) return null;
  const difference = subtract(total, expected);
  const isRounding = Math.abs(difference) <= roundingGap([total, ...figures]);
  return {
    message: isRounding ? ROUNDING : ID,
    severity: isRounding ? "warning" : "error",
    params: { value: total, expected, difference, years: years.map(String) },
    place: { period: "total" },
    value: total,
    expected,
  };
}

/** The reported total of a flow is the sum of its years, compared as decimals. */
export const totalNotSum = auditRule({
  id: ID,
  severity: "error",
  scope: "indicator",
  source: "method note, Value to date: a flow is the sum of its years",
  messages: [ID, ROUNDING],
  appliesTo: ({ indicator }) => indicator.kind === "flow",
  check: (item) => failingWith(checkRow(item)),
});

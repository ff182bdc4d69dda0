import { compare, divide, subtract } from "../../shared/decimal";
import { elapsedOf, exactFigure } from "../facts/figures";
import { isWithinFactor } from "../facts/plausibility/history";
import { yearlyTargetLevel } from "../facts/plausibility/references";
import { soundFigures } from "../facts/plausibility/suspects";
import { printable } from "../facts/toDate";
import { auditRule } from "../engine/auditRule";
import type { Problem, RuleItems } from "../engine/types";
import { failingWith } from "../engine/verdict";

const ID = "running-total-in-years";
const TOTAL = "running-total-in-years-as-total";

const FEWEST_YEARS = 3;

/** What each year would be if the figures were running totals; null where one falls. */
function differences(values: readonly number[]): readonly number[] | null {
  const steps = values.map((value, index) => subtract(value, values[index - 1] ?? 0));
  return steps.every((step) => step > 0) ? steps : null;
}

/** True where the years' own figures would be even, and fit the target where the typed ones do not. */
function looksCumulative(values: readonly number[], row: RuleItems["indicator"]): boolean {
  const steps = differences(values);
  const [last] = values.slice(-1);
  const share = yearlyTargetLevel(row.indicator, row.context.plan);
  if (!steps || last === undefined || share === null) return false;
  const mean = divide(last, values.length);
  const { runningTotalEvenness: factor } = row.context.settings.auditThresholds;
  const isEven = steps.every((step) => isWithinFactor(step, mean, factor));
  return isEven && isWithinFactor(mean, share, factor) && !isWithinFactor(last, share, factor);
}

function checkRow(row: RuleItems["indicator"]): Problem | null {
  const values = soundFigures(row).map(({ value }) => value);
  const [last] = values.slice(-1);
  if (values.length < FEWEST_YEARS || values.length < elapsedOf(row.context).length || last === undefined) return null;
  if (!looksCumulative(values, row)) return null;
  const total = exactFigure(row.readings.total);
  const year = elapsedOf(row.context)[values.length - 1] ?? 0;
  return {
    message: total !== null && compare(total, last) === 0 ? TOTAL : ID,
    params: { value: last, years: (differences(values) ?? []).map((step) => String(printable(step))) },
    place: { period: String(year) },
    value: last,
    expected: null,
  };
}

/** Each year of a flow holds that year alone; 7.5, 15, 22.5 are running totals, and their sum counts years twice. */
export const runningTotalInYears = auditRule({
  id: ID,
  severity: "warning",
  scope: "indicator",
  source: "method note, Value to date: a flow is the sum of its years",
  messages: [ID, TOTAL],
  appliesTo: ({ indicator }) => indicator.kind === "flow",
  check: (row) => failingWith(checkRow(row)),
});

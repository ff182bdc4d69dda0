import type { Breakdown } from "../plan/types";
import { divide, sum } from "../shared/decimal";
import { convert } from "../shared/units";
import type { Situation } from "./situation";

/** The break-down that allots this indicator's targets, in the same kind of figure. */
function breakdownOf({ plan, indicator }: Situation): Breakdown | null {
  return plan.breakdowns.find((table) => table.indicator === indicator.id && table.kind === indicator.kind) ?? null;
}

/** The printed total of a year; null where the table prints none. */
function totalOfYear(table: Breakdown, year: number): number | null {
  const column = table.columns.indexOf(String(year));
  return table.totals?.[column] ?? null;
}

/**
 * What the break-down's printed totals allot by now, in the indicator's unit: a flow's years added
 * up (their mean for a yearly average), a stock's year itself.
 * Null without a break-down, with a gap in its totals, or where it counts something else.
 */
export function breakdownExpected(situation: Situation): number | null {
  const { indicator, clock } = situation;
  const table = breakdownOf(situation);
  if (!table || clock.year === null) return null;
  const years = indicator.kind === "flow" ? clock.years : [clock.year];
  const totals = years.flatMap((year) => totalOfYear(table, year) ?? []);
  if (totals.length < years.length) return null;
  const converted = convert(sum(totals), table.unit, indicator.unit ?? table.unit);
  if (!converted.ok) return null;
  return indicator.targetBasis === "annualAverage" ? divide(converted.value, clock.elapsed) : converted.value;
}

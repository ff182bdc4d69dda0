import { planYears } from "../../plan/period";
import type { Breakdown, Indicator, Plan } from "../../plan/types";
import { multiply } from "../../shared/decimal";
import { convert } from "../../shared/units";
import { totalColumn } from "./breakdownTable";
import { indicatorOf } from "./figures";

/** The indicator's target for the whole plan, in its unit; null where it is no number. */
export function planTarget({ targetValue, targetBasis }: Indicator, plan: Plan): number | null {
  if (targetValue.form !== "number") return null;
  const years = targetBasis === "annualAverage" ? planYears(plan.period).length : 1;
  return multiply(targetValue.value, years);
}

/** The column that should equal the target: 合计 for a flow, the last year for a level. */
export function targetColumn(table: Breakdown, plan: Plan): number | null {
  if (table.kind === "flow") return totalColumn(table);
  const index = table.columns.indexOf(String(plan.period.lastYear));
  return index < 0 ? null : index;
}

/** Totals of a table that the plan's indicator gives, by column, in the table's unit: target and, for a level, baseline. */
export function publishedTotals(table: Breakdown, plan: Plan): Readonly<Record<string, number>> {
  const indicator = indicatorOf(plan, table.indicator);
  if (!indicator) return {};
  const inTable = (column: string | undefined, value: number | null): readonly (readonly [string, number])[] => {
    const converted = value === null ? null : convert(value, indicator.unit ?? table.unit, table.unit);
    return column !== undefined && converted?.ok ? [[column, converted.value]] : [];
  };
  const { baselineValue } = indicator;
  const baseline = table.kind === "stock" && baselineValue.form === "number" ? baselineValue.value : null;
  return Object.fromEntries([
    ...inTable(table.columns[targetColumn(table, plan) ?? -1], planTarget(indicator, plan)),
    ...inTable(String(plan.period.baseYear), baseline),
  ]);
}

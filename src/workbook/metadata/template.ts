import type { Breakdown, BreakdownTemplate, Indicator, IndicatorTemplate, Plan, PlanTemplate } from "../../domain/plan";

/** Typed values, which are computed when a template is loaded and not stored. */
const COMPUTED_OF_ROW: readonly (keyof Indicator)[] = [
  "baselineValue",
  "targetValue",
  "resultValue",
  "targetBasis",
  "milestoneValues",
];
const COMPUTED_OF_TABLE: readonly (keyof Breakdown)[] = ["cells", "totals"];

function without<Whole extends object>(whole: Whole, keys: readonly (keyof Whole)[]): object {
  return Object.fromEntries(Object.entries(whole).filter(([key]) => !keys.includes(key as keyof Whole)));
}

/** The template a plan was loaded from: published text without the typed values. */
export function toTemplate(plan: Plan): PlanTemplate {
  return {
    ...plan,
    indicators: plan.indicators.map((row) => without(row, COMPUTED_OF_ROW) as IndicatorTemplate),
    breakdowns: plan.breakdowns.map((table) => without(table, COMPUTED_OF_TABLE) as BreakdownTemplate),
  };
}

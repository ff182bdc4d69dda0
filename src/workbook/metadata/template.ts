import type { Breakdown, BreakdownTemplate, Indicator, IndicatorTemplate, Plan, PlanTemplate } from "../../domain/plan";

function toRow({ baselineValue, targetValue, resultValue, targetBasis, milestoneValues, ...row }: Indicator): IndicatorTemplate {
  void [baselineValue, targetValue, resultValue, targetBasis, milestoneValues];
  return row;
}

function toTable({ cells, totals, ...table }: Breakdown): BreakdownTemplate {
  void [cells, totals];
  return table;
}

/** The template a plan was loaded from: published text without the typed values. */
export function toTemplate(plan: Plan): PlanTemplate {
  return { ...plan, indicators: plan.indicators.map(toRow), breakdowns: plan.breakdowns.map(toTable) };
}

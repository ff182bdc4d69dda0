import type { PublishedValue } from "../notation/types";
import { planYears, type Indicator, type Plan } from "../plan";

/** The number of a published value; the low end of a range. */
export function numberOf(value: PublishedValue): number | null {
  if (value.form === "number") return value.value;
  return value.form === "range" ? value.low : null;
}

/** What one year of a flow is planned to be; without a target, a share of its published outcome. */
export function yearlyShare({ targetValue, targetBasis, resultValue }: Indicator, plan: Plan): number | null {
  const years = planYears(plan.period).length;
  const target = numberOf(targetValue);
  if (target !== null) return targetBasis === "annualAverage" ? target : target / years;
  const result = numberOf(resultValue);
  return result === null ? null : result / years;
}

/** Published level of a stock or rate at which the plan starts; null where none is printed. */
export function startLevel({ baselineValue }: Indicator): number | null {
  return baselineValue.form === "number" && baselineValue.comparator === "=" ? baselineValue.value : null;
}

/** True for a rate that is to stay below its target, or near it: unemployment. */
export function isCapped({ targetValue }: Indicator): boolean {
  return targetValue.form === "number" && ["<", "<=", "~"].includes(targetValue.comparator);
}

/** Decimals with which such a figure is reported. */
export function decimalsOf(value: number, { unit, kind }: Indicator): number {
  if (kind === "rate") return 1;
  if (unit === null || (!unit.startsWith("万") && !unit.startsWith("亿"))) return 0;
  return value < 1 ? 4 : 2;
}

/** The figure as somebody reports it. */
export function reported(value: number, indicator: Indicator): number {
  return Number(value.toFixed(decimalsOf(value, indicator)));
}

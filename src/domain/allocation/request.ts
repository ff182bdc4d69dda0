import { planYears } from "../plan/period";
import type { Breakdown, Indicator, Plan } from "../plan/types";
import type { PublishedValue } from "../notation/types";
import { multiply } from "../shared/decimal";
import { fail, ok, type Result } from "../shared/result";
import { conversionExponent, convert, magnitudeZeros } from "../shared/units";
import { isSumName } from "./sumNames";
import type {
  AllocationMethod,
  AllocationProblem,
  AllocationTask,
  AllocationWeights,
  ByRegion,
  LockedCell,
} from "./types";

/** What somebody asks to be spread, in terms of a plan. */
export interface AllocationRequest {
  readonly indicatorId: string;
  readonly regions: readonly string[];
  readonly method: AllocationMethod;
  /** Unit of the table; null: of the break-down that is there, else of the indicator. */
  readonly unit: string | null;
  /** Decimals of the table; null as for `defaultDecimals`. */
  readonly decimals: number | null;
  /** By region, in the unit of the table; null for none. */
  readonly base: ByRegion | null;
  readonly weights: AllocationWeights;
  readonly locks: readonly LockedCell[];
}

/** No weights typed: all regions and years alike. */
export const NO_WEIGHTS: AllocationWeights = { regions: null, years: null, cells: null };

/** Decimals of shares in a magnitude such as 万人, which the plans print with two. */
const DECIMALS_OF_SHARES = 2;

/** The break-down that spreads an indicator's target; null where the plan has none. */
export function breakdownOf(plan: Pick<Plan, "breakdowns">, indicatorId: string): Breakdown | null {
  return plan.breakdowns.find(({ indicator }) => indicator === indicatorId) ?? null;
}

/** The unit that a break-down of an indicator gets unless another is asked for. */
export function defaultUnit(plan: Plan, { id, unit }: Indicator): string {
  return breakdownOf(plan, id)?.unit ?? unit ?? "";
}

/** Printed decimals carried over to the table's unit, and at least two in 万, 亿 …: a hundredth is what a county gets. */
export function defaultDecimals({ targetValue, unit }: Indicator, tableUnit: string): number {
  const printed = targetValue.form === "number" ? targetValue.decimals : 0;
  const exponent = conversionExponent(unit ?? "", tableUnit) ?? 0;
  const least = magnitudeZeros(tableUnit) > 0 ? DECIMALS_OF_SHARES : 0;
  return Math.max(printed - exponent, least);
}

function figure(value: PublishedValue): number | null {
  return value.form === "number" ? value.value : null;
}

/** A target to be spread: a yearly average counts once for each year. */
function wholeTarget({ targetBasis, targetValue }: Indicator, years: number): number | null {
  const target = figure(targetValue);
  return target === null || targetBasis !== "annualAverage" ? target : multiply(target, years);
}

function inUnit(value: number | null, from: string, to: string): Result<number | null, AllocationProblem> {
  return value === null ? ok(null) : convert(value, from, to);
}

/** The task that a request makes of a plan, with figures in the unit of the table. */
export function allocationTask(plan: Plan, request: AllocationRequest): Result<AllocationTask, AllocationProblem> {
  const indicator = plan.indicators.find(({ id }) => id === request.indicatorId);
  if (!indicator) return fail({ code: "unknown-indicator", id: request.indicatorId });
  const { kind } = indicator;
  if (kind !== "flow" && kind !== "stock") return fail({ code: "not-additive", kind });
  const years = planYears(plan.period);
  const unit = request.unit ?? defaultUnit(plan, indicator);
  if (unit.trim() === "") return fail({ code: "no-unit" });
  const total = inUnit(wholeTarget(indicator, years.length), indicator.unit ?? unit, unit);
  if (!total.ok) return total;
  if (total.value === null) return fail({ code: "no-target", printed: indicator.target });
  const baseline = inUnit(kind === "stock" ? figure(indicator.baselineValue) : null, indicator.unit ?? unit, unit);
  if (!baseline.ok) return baseline;
  const { regions, method, base, weights, locks } = request;
  const named = regions.find((region) => isSumName(region, plan.region.name));
  if (named !== undefined) return fail({ code: "region-is-sum", region: named, by: "name" });
  const decimals = request.decimals ?? defaultDecimals(indicator, unit);
  return ok({
    kind,
    regions,
    years,
    decimals,
    total: total.value,
    baseline: baseline.value,
    method,
    base,
    weights,
    locks,
  });
}

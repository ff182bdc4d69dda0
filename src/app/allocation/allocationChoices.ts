import {
  allocationTask,
  baseColumns,
  breakdownOf,
  defaultDecimals,
  defaultUnit,
  NO_WEIGHTS,
  usualRegions,
} from "../../domain/allocation";
import { planYears } from "../../domain/plan/period";
import type { Indicator } from "../../domain/plan/types";
import { regionsOf } from "../../domain/regions";
import { magnitudeZeros, withMagnitude } from "../../domain/shared/units";
import type { PlanWorkbook } from "../../workbook";
import type { AllocationChoices, SpreadableIndicator } from "./allocationTypes";
import { openPlanOf } from "../open/openWorkbook";

/** Magnitudes that the plans print before a counted noun: none, 万, 亿. */
const MAGNITUDES = [0, 4, 8];
/** A unit so much larger than the target's own shows nothing but zeros. */
const LARGEST_STEP = 4;

function unitsOf(unit: string): readonly string[] {
  const own = magnitudeZeros(unit);
  return MAGNITUDES.filter((zeros) => zeros <= own + LARGEST_STEP && unit !== "" && unit !== "%").flatMap(
    (zeros) => withMagnitude(unit, zeros) ?? [],
  );
}

/** What the choices are made of. */
type OpenedPlan = Pick<PlanWorkbook, "plan" | "entries" | "settings" | "language" | "sheetNames">;

function spreadable({ plan, entries }: OpenedPlan, indicator: Indicator): SpreadableIndicator {
  const { id, number, name, kind, target, unit } = indicator;
  const table = breakdownOf(plan, id);
  const tableUnit = defaultUnit(plan, indicator);
  const asked = {
    indicatorId: id,
    regions: [],
    method: "equal",
    unit: null,
    decimals: null,
    base: null,
    weights: NO_WEIGHTS,
    locks: [],
  } as const;
  const task = allocationTask(plan, asked);
  const regions = table ? table.rows.map(({ region }) => region) : regionsOf(plan);
  return {
    id,
    number,
    name,
    kind,
    target,
    unit,
    problem: task.ok ? null : task.error,
    tableUnit,
    decimals: defaultDecimals(indicator, tableUnit),
    units: [...new Set([tableUnit, ...unitsOf(tableUnit)])],
    regions,
    usual: table ? regions : usualRegions(plan, kind),
    baseColumns: table ? baseColumns(table, plan, entries) : [],
  };
}

/** What the open plan offers to spread, and with what. */
export function allocationChoices(workbook: OpenedPlan): AllocationChoices {
  const { plan } = workbook;
  return {
    plan: openPlanOf(workbook),
    years: planYears(plan.period),
    indicators: plan.indicators.map((indicator) => spreadable(workbook, indicator)),
  };
}

import type { EntryCell, IndicatorCells, IndicatorReadings } from "../../plan/entries";
import { formatPeriod, planYears } from "../../plan/period";
import type { PeriodKey } from "../../plan/period";
import type { Plan } from "../../plan/types";
import type { AuditContext, FindingPlace, RuleItems, RuleScope } from "./types";

const BLANK: EntryCell = { raw: null, formula: null, numberFormat: null };
const NO_CELLS: IndicatorCells = {};
const NO_READINGS: IndicatorReadings = {};

/** Every row asks for its columns; each period of a plan answers once. */
const columnsOfPeriod = new WeakMap<Plan["period"], readonly PeriodKey[]>();

function listPeriods(period: Plan["period"]): readonly PeriodKey[] {
  const years = planYears(period).map((year) => formatPeriod({ type: "year", year }));
  return [...years, formatPeriod({ type: "total" })];
}

/** Columns of an entry row in their order: the plan's years, then the reported total. */
export function entryPeriods({ period }: Plan): readonly PeriodKey[] {
  const periods = columnsOfPeriod.get(period) ?? listPeriods(period);
  columnsOfPeriod.set(period, periods);
  return periods;
}

function cellItems(context: AuditContext): readonly RuleItems["cell"][] {
  const periods = entryPeriods(context.plan);
  return context.plan.indicators.flatMap((indicator) => {
    const cells = context.entries.cells[indicator.id] ?? NO_CELLS;
    return periods.map((period) => ({ indicator, period, cell: cells[period] ?? BLANK, context }));
  });
}

function indicatorItems(context: AuditContext): readonly RuleItems["indicator"][] {
  return context.plan.indicators.flatMap((indicator) => {
    const completion = context.completions[indicator.id];
    const cells = context.entries.cells[indicator.id] ?? NO_CELLS;
    const readings = context.readings[indicator.id] ?? NO_READINGS;
    return completion ? [{ indicator, cells, readings, completion, context }] : [];
  });
}

/** The items of each scope, in the order of the plan. */
export const ITEMS: { readonly [Scope in RuleScope]: (context: AuditContext) => readonly RuleItems[Scope][] } = {
  cell: cellItems,
  indicator: indicatorItems,
  breakdown: (context) => context.plan.breakdowns.map((breakdown) => ({ breakdown, context })),
  plan: (context) => [{ context }],
  workbook: (context) => [{ context }],
  document: (context) => [{ context }],
};

const NOWHERE: FindingPlace = { indicatorId: null, period: null };

/** Where a finding about an item points unless the rule says better. */
export function placeOf(item: RuleItems[RuleScope]): FindingPlace {
  if ("breakdown" in item) {
    const { id, indicator } = item.breakdown;
    return { indicatorId: indicator, period: null, breakdownId: id };
  }
  if (!("indicator" in item)) return NOWHERE;
  const {
    indicator: { id },
    context: { part },
  } = item;
  const period = "period" in item ? item.period : null;
  if (!part) return { indicatorId: id, period };
  return {
    indicatorId: part.tables.get(id)?.indicator ?? null,
    period,
    breakdownId: id,
    region: part.region,
    figure: "actual",
  };
}

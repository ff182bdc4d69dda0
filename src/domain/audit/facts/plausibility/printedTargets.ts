import type { Breakdown, Indicator, Plan } from "../../../plan/types";
import { round } from "../../../shared/decimal";
import { convert } from "../../../shared/units";
import { columnTotal } from "../breakdownTable";
import { plannedFlow } from "./planned";
import { numberIn } from "./references";

function tableOf(indicator: Indicator, plan: Plan): Breakdown | undefined {
  return plan.breakdowns.find((table) => table.indicator === indicator.id && table.kind === indicator.kind);
}

/** What the break-down allots all regions in a year, in the indicator's unit; null where it does not say. */
function fromBreakdown(indicator: Indicator, plan: Plan, year: number): number | null {
  const table = tableOf(indicator, plan);
  const column = table?.columns.indexOf(String(year)) ?? -1;
  const total = table && column >= 0 ? columnTotal(table, column) : null;
  if (!table || total === null) return null;
  const converted = convert(total, table.unit, indicator.unit ?? table.unit);
  return converted.ok ? converted.value : null;
}

/** Quotients and differences of printed figures have no more decimals than this that mean anything. */
const DECIMALS = 6;

/** The target that the plan prints, or implies by an even share, for one year of a row; null where it says nothing. */
export function printedTarget(indicator: Indicator, plan: Plan, year: number): number | null {
  const allotted = fromBreakdown(indicator, plan, year);
  if (allotted !== null) return allotted;
  if (indicator.kind === "flow") {
    const share = plannedFlow(indicator, plan)(year);
    return share === null ? null : round(share, DECIMALS);
  }
  const milestone = indicator.milestoneValues.find((each) => each.year === year);
  return milestone?.value ?? (year === plan.period.lastYear ? numberIn(indicator.targetValue) : null);
}

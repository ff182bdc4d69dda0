import type { BreakdownTemplate, Plan, PlanTemplate } from "../plan/types";
import { sum } from "../shared/decimal";
import type { LocalText } from "../shared/localText";
import { breakdownOf } from "./request";
import type { Allocation } from "./types";

/** What a break-down's heading says. */
export interface BreakdownHeading {
  readonly indicatorId: string;
  readonly title: LocalText;
  /** Printed head of the column of totals, 合计. */
  readonly totalHead: string;
  readonly unit: string;
}

function freeNumber(plan: Plan): number {
  const taken = new Set(plan.breakdowns.flatMap(({ id, number }) => [id, `breakdown-${number}`]));
  let number = plan.breakdowns.length + 1;
  while (taken.has(`breakdown-${number}`)) number += 1;
  return number;
}

/** The base year's column of a stock, where all regions have a level in it. */
function startColumn({ task }: Allocation): readonly number[] | null {
  const { kind, regions, base } = task;
  return kind === "stock" && base !== null ? regions.map((region) => base[region] ?? 0) : null;
}

/**
 * The break-down of an allocation as the plan's template holds it: text at the printed precision. A break-down that the
 * plan has for the indicator keeps its id, number and title.
 */
export function toBreakdown(plan: Plan, allocation: Allocation, heading: BreakdownHeading): BreakdownTemplate {
  const { task, cells, yearTotals, regionTotals } = allocation;
  const before = breakdownOf(plan, heading.indicatorId);
  const number = before?.number ?? String(freeNumber(plan));
  const start = startColumn(allocation);
  const print = (value: number) => value.toFixed(task.decimals);
  const line = (values: readonly number[], first: number | null, last: number | null) =>
    [...(first === null ? [] : [first]), ...values, ...(last === null ? [] : [last])].map(print);
  const head = [...(start === null ? [] : [plan.period.baseYear]), ...task.years].map(String);
  return {
    id: before?.id ?? `breakdown-${number}`,
    number,
    indicator: heading.indicatorId,
    title: before?.title ?? heading.title,
    unit: heading.unit,
    kind: task.kind,
    columns: regionTotals === null ? head : [...head, heading.totalHead],
    rows: task.regions.map((region, row) => ({
      region,
      values: line(cells[row] ?? [], start?.[row] ?? null, regionTotals?.[row] ?? null),
    })),
    total: line(yearTotals, start === null ? null : sum(start), regionTotals === null ? null : sum(regionTotals)),
  };
}

/** A template with a break-down in the place of the one with the same id, or at the end. */
export function withBreakdown<Template extends Pick<PlanTemplate, "breakdowns">>(
  template: Template,
  table: BreakdownTemplate,
): Template {
  const isThere = template.breakdowns.some(({ id }) => id === table.id);
  const breakdowns = isThere
    ? template.breakdowns.map((each) => (each.id === table.id ? table : each))
    : [...template.breakdowns, table];
  return { ...template, breakdowns };
}

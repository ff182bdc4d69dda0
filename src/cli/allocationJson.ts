import type { AllocationPreview } from "../app/types";
import type { Plan } from "../domain/plan/types";

/** The shape of `allocate --json`: the break-down as the workbook has it, and what differs from the published one. */
export function allocationJson(
  plan: Plan,
  { allocation, table, unit, published, replaces }: AllocationPreview,
): unknown {
  const { task, cells, yearTotals, regionTotals } = allocation;
  return {
    plan: plan.id,
    indicator: table.indicator,
    breakdown: table.id,
    unit,
    decimals: task.decimals,
    years: task.years,
    rows: task.regions.map((region, row) => ({ region, values: cells[row], total: regionTotals?.[row] ?? null })),
    totals: yearTotals,
    published,
    replaced: replaces === null ? null : replaces.number,
  };
}

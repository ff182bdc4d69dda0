import { planYears } from "../plan/period";
import type { Plan } from "../plan/types";
import { regionTables } from "./regionTables";
import { printedRow, regionTargets, totalColumn } from "./regionTargets";

/** What a break-down prints for one region, beside the row of the region's plan with the same id. */
export interface RegionRow {
  /** Id of the break-down. */
  readonly id: string;
  readonly kind: "flow" | "stock";
  /** Unit of the same indicator in the whole plan, where it is another one: figures differ by a power of ten. */
  readonly cityUnit: string | null;
  /** Printed level of the base year. */
  readonly baseline: string | null;
  /** Printed figure of each plan year. */
  readonly years: Readonly<Record<number, string | null>>;
  /** A flow's target over the plan. */
  readonly total: string | null;
}

/** The published yearly targets of one region, row by row of its plan. Empty for a region that no break-down names. */
export function regionRows(plan: Plan, region: string): readonly RegionRow[] {
  return (regionTables(plan).get(region) ?? []).map(({ table, row }): RegionRow => {
    const printed = printedRow(table, row);
    const unit = plan.indicators.find(({ id }) => id === table.indicator)?.unit ?? table.unit;
    const { baseline, target } = regionTargets(table, row, plan.period);
    return {
      id: table.id,
      kind: table.kind,
      cityUnit: unit === table.unit ? null : unit,
      baseline,
      years: Object.fromEntries(planYears(plan.period).map((year) => [year, printed.get(String(year)) ?? null])),
      total: table.kind === "flow" && totalColumn(table) !== undefined ? target : null,
    };
  });
}

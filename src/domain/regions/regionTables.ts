import type { Breakdown, BreakdownRow, Plan } from "../plan/types";

/** A break-down and the row in which it names a region. */
export interface RegionTable {
  readonly table: Breakdown;
  readonly row: BreakdownRow;
}

/** Every region asks; the break-downs of a plan answer once. */
const answers = new WeakMap<Plan["breakdowns"], ReadonlyMap<string, readonly RegionTable[]>>();

function readTables(breakdowns: Plan["breakdowns"]): ReadonlyMap<string, readonly RegionTable[]> {
  const tables = new Map<string, RegionTable[]>();
  for (const table of breakdowns) {
    for (const row of table.rows) {
      const own = tables.get(row.region);
      if (own) own.push({ table, row });
      else tables.set(row.region, [{ table, row }]);
    }
  }
  return tables;
}

/** The break-downs that name each region, by region in the order of first appearance. */
export function regionTables({ breakdowns }: Pick<Plan, "breakdowns">): ReadonlyMap<string, readonly RegionTable[]> {
  const tables = answers.get(breakdowns) ?? readTables(breakdowns);
  answers.set(breakdowns, tables);
  return tables;
}

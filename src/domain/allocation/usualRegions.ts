import type { IndicatorKind, Plan } from "../plan/types";

/**
 * Regions that make up the whole together, as a break-down of the plan has them. Regions of one table are not those of
 * another (主城区 in one, its districts in the next), so that all names at once would count some places twice. Of the
 * tables that spread the same kind of indicator, else of all, the set that most of them print; of equally many the first.
 */
export function usualRegions({ breakdowns }: Pick<Plan, "breakdowns">, kind: IndicatorKind): readonly string[] {
  const ofKind = breakdowns.filter((table) => table.kind === kind);
  const sets = new Map<string, { readonly regions: readonly string[]; readonly tables: number }>();
  for (const { rows } of ofKind.length > 0 ? ofKind : breakdowns) {
    const regions = rows.map(({ region }) => region);
    const key = JSON.stringify([...regions].sort());
    sets.set(key, { regions, tables: (sets.get(key)?.tables ?? 0) + 1 });
  }
  const [most] = [...sets.values()].sort((a, b) => b.tables - a.tables);
  return most?.regions ?? [];
}

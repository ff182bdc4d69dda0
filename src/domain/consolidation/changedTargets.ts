import { workbookFinding } from "../audit/engine/workbookFindings";
import type { Finding } from "../audit/engine/types";
import type { IndicatorTemplate, Plan } from "../plan/types";
import { regionPlan } from "../regions/regionPlan";
import type { Returned } from "./types";

/** What the plan asks of a row, as text. */
function demand({ name, unit, baseline, target, milestones }: IndicatorTemplate): string {
  return JSON.stringify([name.zh, unit, baseline, target, milestones?.map(({ year, value }) => [year, value]) ?? []]);
}

function targetOf(row: IndicatorTemplate | undefined): string {
  return row?.target ?? "";
}

const known = new WeakMap<Plan, Map<string, ReadonlyMap<string, IndicatorTemplate>>>();

/** Rows of a region by id, made once for all its files. */
function rowsOf(plan: Plan, region: string): ReadonlyMap<string, IndicatorTemplate> {
  const regions = known.get(plan) ?? new Map<string, ReadonlyMap<string, IndicatorTemplate>>();
  known.set(plan, regions);
  const own = regions.get(region) ?? rowsById(regionPlan(plan, region));
  regions.set(region, own);
  return own;
}

function rowsById(own: ReturnType<typeof regionPlan>): ReadonlyMap<string, IndicatorTemplate> {
  return new Map(own.ok ? own.value.indicators.map((row) => [row.id, row]) : []);
}

/**
 * Rows whose targets in the file are not those of the plan now: the plan was corrected after it was sent, or somebody
 * changed the file. Each is a finding; the reported figures keep their meaning.
 */
export function changedTargets(
  { plan: own, region, cellOf }: Pick<Returned, "plan" | "region" | "cellOf">,
  plan: Plan,
): readonly Finding[] {
  const rows = rowsOf(plan, region);
  const changed = own.indicators.filter((row) => {
    const now = rows.get(row.id);
    return now === undefined || demand(now) !== demand(row);
  });
  return changed.map((row) => {
    const cell = cellOf(row.id, null);
    return workbookFinding(
      "target-differs-from-plan",
      {
        row: row.name,
        found: targetOf(own.indicators.find(({ id }) => id === row.id)),
        printed: targetOf(rows.get(row.id)),
      },
      { place: { indicatorId: row.id, ...(cell && { sheet: cell.sheet, cell: cell.address }) } },
    );
  });
}

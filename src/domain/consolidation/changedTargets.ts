import { workbookFinding } from "../audit/workbookFindings";
import type { Finding } from "../audit/types";
import type { IndicatorTemplate, Plan } from "../plan/types";
import { regionPlan } from "../regions/regionPlan";

/** What the plan asks of a row, as text. */
function demand({ name, unit, baseline, target, milestones }: IndicatorTemplate): string {
  return JSON.stringify([name.zh, unit, baseline, target, milestones?.map(({ year, value }) => [year, value]) ?? []]);
}

function targetOf(row: IndicatorTemplate | undefined): string {
  return row?.target ?? "";
}

/**
 * Rows whose targets in the file are not those of the plan now: the plan was corrected after it was sent, or somebody
 * changed the file. Each is a finding; the reported figures keep their meaning.
 */
export function changedTargets(own: Plan, region: string, plan: Plan, sheet: string): readonly Finding[] {
  const present = regionPlan(plan, region);
  if (!present.ok) return [];
  const rows = new Map(present.value.indicators.map((row) => [row.id, row]));
  const changed = own.indicators.filter((row) => {
    const now = rows.get(row.id);
    return now === undefined || demand(now) !== demand(row);
  });
  const absent = present.value.indicators.filter(({ id }) => own.indicators.every((row) => row.id !== id));
  return [...changed, ...absent].map((row) => workbookFinding(
    "target-differs-from-plan",
    { row: row.name, found: targetOf(own.indicators.find(({ id }) => id === row.id)), printed: targetOf(rows.get(row.id)) },
    { place: { indicatorId: row.id, sheet } },
  ));
}

import { loadIndicator } from "../plan/loadTemplate";
import type { Indicator, IndicatorTemplate, Plan } from "../plan/types";
import { fail, ok, type Result } from "../shared/result";
import { regionTables, type RegionTable } from "./regionTables";
import { regionTargets } from "./regionTargets";

/** Why there is no plan of a region: no break-down names it, or a printed figure of its rows cannot be read. */
export interface RegionPlanError {
  readonly code: "unknown-region" | "unreadable-targets";
  readonly region: string;
}

function regionIndicator({ table, row }: RegionTable, plan: Plan): IndicatorTemplate {
  const indicator = plan.indicators.find(({ id }) => id === table.indicator);
  const { baseline, target, milestones } = regionTargets(table, row, plan.period);
  return {
    id: table.id,
    number: table.number,
    name: indicator?.name ?? table.title,
    unit: table.unit,
    category: indicator?.category ?? null,
    partOf: null,
    attribute: indicator?.attribute ?? null,
    kind: table.kind,
    direction: indicator?.direction ?? "increase",
    baseline,
    target,
    milestones,
    result: null,
    publishedCompletion: null,
    basis: table.kind === "flow" ? "cumulative" : "endYear",
  };
}

function toPlan(plan: Plan, region: string, indicators: readonly Indicator[]): Plan {
  return {
    id: plan.id,
    version: plan.version,
    title: { zh: `${plan.title.zh} · ${region}`, en: `${plan.title.en} · ${region}` },
    region: { code: plan.region.code, name: { zh: region, en: region } },
    period: plan.period,
    source: plan.source,
    notes: plan.notes,
    indicators,
    breakdowns: [],
  };
}

/**
 * The plan of one region: a row per break-down that names it, in the break-down's unit, with its own baseline and target
 * and the yearly targets as milestones. A row's id is the break-down's, so that what the region reports
 * is `entries.breakdowns[id][region]` of the whole plan. Text of the document about the whole is left out.
 */
export function regionPlan(plan: Plan, region: string): Result<Plan, RegionPlanError> {
  const tables = regionTables(plan).get(region);
  if (!tables) return fail({ code: "unknown-region", region });
  const rows = tables.map((table) => loadIndicator(regionIndicator(table, plan)));
  const indicators = rows.flatMap((row) => (row.ok ? [row.value] : []));
  if (indicators.length < rows.length) return fail({ code: "unreadable-targets", region });
  return ok(toPlan(plan, region, indicators));
}

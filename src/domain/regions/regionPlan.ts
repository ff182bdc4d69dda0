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

/** What a row of no indicator of the plan has instead. */
const UNMATCHED = { category: null, attribute: null, direction: "increase" } as const;

/** The row of the whole plan, whatever it has, with what the break-down says of the region instead. */
function regionIndicator({ table, row }: RegionTable, plan: Plan): IndicatorTemplate {
  const indicator = plan.indicators.find(({ id }) => id === table.indicator);
  return {
    ...(indicator ?? { ...UNMATCHED, name: table.title }),
    ...regionTargets(table, row, plan.period),
    id: table.id,
    number: table.number,
    unit: table.unit,
    partOf: null,
    kind: table.kind,
    result: null,
    publishedCompletion: null,
    basis: table.kind === "flow" ? "cumulative" : "endYear",
  };
}

/** The plan, whatever it has, without what is about the whole: break-downs, declared sums and quotes of the document. */
function toPlan(plan: Plan, region: string, indicators: readonly Indicator[]): Plan {
  return {
    ...plan,
    title: { zh: `${plan.title.zh} · ${region}`, en: `${plan.title.en} · ${region}` },
    region: { code: plan.region.code, name: { zh: region, en: region } },
    indicators,
    breakdowns: [],
    identities: undefined,
    document: undefined,
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

import type { BreakdownEntries, IndicatorCells } from "../../plan/entries";
import type { Breakdown, Plan } from "../../plan/types";
import { regionPlan, regionTables } from "../../regions";
import { auditContext } from "../context";
import { isBlank } from "../figures";
import type { AuditContext, RegionPart } from "../types";

type RegionCells = Record<string, IndicatorCells>;

/** What one break-down has of each region; empty where nothing was read. */
export function reportedOf(breakdowns: BreakdownEntries | undefined, id: string): readonly (readonly [string, IndicatorCells])[] {
  return breakdowns && Object.hasOwn(breakdowns, id) ? Object.entries(breakdowns[id] ?? {}) : [];
}

/** Cells by region, then break-down; regions that no break-down names have a rule of their own. */
function cellsByRegion({ plan, entries }: AuditContext): ReadonlyMap<string, RegionCells> {
  const cells = new Map<string, RegionCells>();
  const named = regionTables(plan);
  for (const { id } of plan.breakdowns) {
    for (const [region, own] of reportedOf(entries.breakdowns, id)) {
      if (!named.get(region)?.some(({ table }) => table.id === id)) continue;
      const known = cells.get(region);
      if (known) known[id] = own;
      else cells.set(region, { [id]: own });
    }
  }
  return cells;
}

/** Regions keep their plan from one audit of the whole to the next. */
const plans = new WeakMap<Plan, Map<string, Plan | null>>();

function planOf(plan: Plan, region: string): Plan | null {
  const known = plans.get(plan) ?? new Map<string, Plan | null>();
  plans.set(plan, known);
  const own = known.get(region);
  if (own !== undefined) return own;
  const made = regionPlan(plan, region);
  known.set(region, made.ok ? made.value : null);
  return made.ok ? made.value : null;
}

function tablesById({ breakdowns }: Plan): ReadonlyMap<string, Breakdown> {
  return new Map(breakdowns.map((table) => [table.id, table]));
}

/** Break-downs into which some region reported; the others are not collected, and nobody owes them. */
function collected(cells: Iterable<RegionCells>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const own of cells) {
    for (const [id, row] of Object.entries(own)) {
      if (!ids.has(id) && Object.values(row).some(({ raw }) => raw !== null && raw !== "")) ids.add(id);
    }
  }
  return ids;
}

/** The rows of a region that are asked for. */
function asked(plan: Plan, ids: ReadonlySet<string>): Plan {
  if (plan.indicators.every(({ id }) => ids.has(id))) return plan;
  return { ...plan, indicators: plan.indicators.filter(({ id }) => ids.has(id)) };
}

function contextOf({ plan, settings }: AuditContext, part: RegionPart, cells: RegionCells, ids: ReadonlySet<string>): AuditContext | null {
  const own = planOf(plan, part.region);
  if (!own) return null;
  const context = auditContext({ plan: asked(own, ids), settings, entries: { cells, remarks: {} } });
  const isEmpty = Object.values(context.readings).every((row) => Object.values(row).every(isBlank));
  return isEmpty ? null : { ...context, part };
}

function readContexts(context: AuditContext): ReadonlyMap<string, AuditContext> {
  const tables = tablesById(context.plan);
  const cells = cellsByRegion(context);
  const ids = collected(cells.values());
  const contexts = new Map<string, AuditContext>();
  for (const [region, own] of cells) {
    const part = contextOf(context, { region, tables }, own, ids);
    if (part) contexts.set(region, part);
  }
  return contexts;
}

/** Several rules ask; each audit answers once. */
const answers = new WeakMap<AuditContext, ReadonlyMap<string, AuditContext>>();

/**
 * What the regions reported into the break-downs of a plan, as one context a region: its rows are those of
 * the region's own plan, so that the rules judge them as they judge the region's own workbook. Left out are
 * regions that reported nothing, and tables into which nobody reported.
 */
export function regionContexts(context: AuditContext): ReadonlyMap<string, AuditContext> {
  const contexts = answers.get(context) ?? readContexts(context);
  answers.set(context, contexts);
  return contexts;
}

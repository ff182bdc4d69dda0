import { completionsOfReadings } from "../../../completion";
import type { BreakdownEntries, IndicatorCells } from "../../../plan/entries";
import { readEntries } from "../../../plan/readings";
import type { Breakdown, Plan } from "../../../plan/types";
import { regionPlan, regionTables } from "../../../regions";
import { isBlank } from "../figures";
import type { AuditContext } from "../../engine/types";

type RegionCells = Record<string, IndicatorCells>;

/** What one break-down has of each region; empty where nothing was read. */
export function reportedOf(
  breakdowns: BreakdownEntries | undefined,
  id: string,
): readonly (readonly [string, IndicatorCells])[] {
  return breakdowns && Object.hasOwn(breakdowns, id) ? Object.entries(breakdowns[id] ?? {}) : [];
}

/** True where something stands in one of the cells. */
export function hasFigures(cells: IndicatorCells): boolean {
  // A loop over keys: thousands of regions are asked by several rules, and the first cell mostly answers.
  for (const period of Object.keys(cells)) {
    const raw = cells[period]?.raw ?? "";
    if (raw !== "") return true;
  }
  return false;
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
      if (!ids.has(id) && hasFigures(row)) ids.add(id);
    }
  }
  return ids;
}

/** The rows of a region that are asked for. */
function asked(plan: Plan, ids: ReadonlySet<string>): Plan {
  if (plan.indicators.every(({ id }) => ids.has(id))) return plan;
  return { ...plan, indicators: plan.indicators.filter(({ id }) => ids.has(id)) };
}

/** What one region reported into the break-downs that are collected. */
export interface RegionReport {
  readonly region: string;
  /** The region's own plan: a row per break-down, with its id. */
  readonly plan: Plan;
  readonly cells: Readonly<Record<string, IndicatorCells>>;
  readonly readings: AuditContext["readings"];
}

function reportOf(
  { plan }: AuditContext,
  region: string,
  cells: RegionCells,
  ids: ReadonlySet<string>,
): RegionReport | null {
  const whole = planOf(plan, region);
  if (!whole) return null;
  const own = asked(whole, ids);
  const readings = readEntries(own, { cells, remarks: {} });
  const isEmpty = Object.values(readings).every((row) => Object.values(row).every(isBlank));
  return isEmpty ? null : { region, plan: own, cells, readings };
}

function readReports(context: AuditContext): ReadonlyMap<string, RegionReport> {
  const cells = cellsByRegion(context);
  const ids = collected(cells.values());
  const reports = new Map<string, RegionReport>();
  for (const [region, own] of cells) {
    const report = reportOf(context, region, own, ids);
    if (report) reports.set(region, report);
  }
  return reports;
}

/** Several rules ask; each audit answers once. */
const answers = new WeakMap<AuditContext, ReadonlyMap<string, RegionReport>>();

/**
 * What the regions reported into the break-downs of a plan. Left out are regions that reported nothing, and tables
 * into which nobody reported.
 */
export function regionReports(context: AuditContext): ReadonlyMap<string, RegionReport> {
  const reports = answers.get(context) ?? readReports(context);
  answers.set(context, reports);
  return reports;
}

/**
 * One context a region: its rows are those of the region's own plan, so that the rules judge them as they judge the
 * region's own workbook. Made one by one: a province has thousands.
 */
export function* regionContexts(context: AuditContext): Generator<AuditContext> {
  const { settings } = context;
  const tables = tablesById(context.plan);
  for (const { region, plan, cells, readings } of regionReports(context).values()) {
    const completions = completionsOfReadings(plan, readings, settings);
    const entries = { cells, remarks: {} };
    yield {
      plan,
      previousPlan: null,
      settings,
      entries,
      readings,
      completions,
      workbookProblems: [],
      part: { region, tables },
    };
  }
}

import { planFromSource } from "../src/app/load/planFromSource";
import { templateSource } from "../src/app/load/templateSource";
import { runAudit } from "../src/domain/audit";
import type { EntryCell, IndicatorCells, Plan, PlanEntries } from "../src/domain/plan";
import { planYears } from "../src/domain/plan/period";
import { defaultSettings } from "../src/domain/plan/settings";
import { templates, templateSummaries } from "../src/templates";
import { rounded } from "./measure";
import { mergedSet } from "./regionalPlan";

/** The plan with break-downs, and the one that lends it a twentieth row. */
const PLAN_ID = "xuzhou-14fyp";
const LENDER_ID = "nanjing-14fyp";
const RUNS = 3;

function typed(raw: EntryCell["raw"]): EntryCell {
  return { raw, formula: null, numberFormat: null };
}

/** A plausible figure: near the target, on its good side, other for each submission, with a slip now and then. */
function figureOf(plan: Plan, row: number, column: number, submission: number): EntryCell["raw"] {
  const target = plan.indicators[row]?.targetValue;
  if (target?.form !== "number") return null;
  const seed = (submission * 131 + row * 17 + column * 7) % 997;
  if (seed === 0) return "１２．５";
  const share = plan.indicators[row]?.kind === "flow" ? 1 / planYears(plan.period).length : 1;
  return Math.round(target.value * share * (0.9 + column * 0.01 + seed / 10_000) * 100) / 100;
}

/** One submission: a figure for each year and the reported total of each indicator. */
function submissionOf(plan: Plan, submission: number): PlanEntries {
  const periods = [...planYears(plan.period).map(String), "total"];
  const rows = plan.indicators.map(({ id, kind }, row): readonly [string, IndicatorCells] => [
    id,
    Object.fromEntries(
      periods.map((period, column) => [
        period,
        typed(period === "total" && kind !== "flow" ? null : figureOf(plan, row, column, submission)),
      ]),
    ),
  ]);
  return { cells: Object.fromEntries(rows), remarks: {} };
}

function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}

/** Quickest of some runs over `count` submissions, in milliseconds. */
function auditMs(plan: Plan, count: number): number {
  const settings = defaultSettings(plan.period.lastYear);
  const submissions = Array.from({ length: count }, (_, index) => submissionOf(plan, index));
  const work = (): void => {
    for (const entries of submissions) runAudit({ plan, settings, entries });
  };
  return rounded(Math.min(...Array.from({ length: RUNS }, () => millisecondsOf(work))));
}

async function planOf(id: string): Promise<Plan> {
  const loaded = await planFromSource(templateSource(templates, templateSummaries), id);
  if (!loaded.ok) throw new Error(`${id} does not load`);
  return loaded.value;
}

/** Xuzhou's 19 rows and nine break-downs, and a row of Nanjing's, which makes 20. */
async function twentyRows(): Promise<Plan> {
  const [plan, lender] = [await planOf(PLAN_ID), await planOf(LENDER_ID)];
  const lent = lender.indicators.filter(({ id }) => plan.indicators.every((own) => own.id !== id)).slice(0, 1);
  return { ...plan, indicators: [...plan.indicators, ...lent] };
}

/** Quickest of some runs over one merged data set of `count` regions, in milliseconds. */
function mergedMs(base: Plan, count: number): number {
  const { plan, entries } = mergedSet(base, count);
  const settings = defaultSettings(plan.period.lastYear);
  return rounded(
    Math.min(...Array.from({ length: RUNS }, () => millisecondsOf(() => runAudit({ plan, settings, entries })))),
  );
}

/**
 * Run in a process of its own, so that no other bench's memory counts.
 *
 * A full audit of 20 indicators × 6 years of 300, 1,000 and 3,000 submissions: 36,000, 120,000 and 360,000 values.
 * `audit.*` takes them merged, as the break-downs of one plan, sums over regions included; `audit.workbooks.*` one by
 * one, as they come back, each held against a plan with nine published break-downs.
 */
async function auditFigures(): Promise<Readonly<Record<string, number>>> {
  const plan = await twentyRows();
  mergedMs(plan, 100);
  auditMs(plan, 100);
  return {
    "audit.36k.ms": mergedMs(plan, 300),
    "audit.120k.ms": mergedMs(plan, 1_000),
    "audit.360k.ms": mergedMs(plan, 3_000),
    "audit.workbooks.360k.ms": auditMs(plan, 3_000),
  };
}

void auditFigures().then((figures) => console.log(JSON.stringify(figures)));

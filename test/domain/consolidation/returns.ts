import { toSubmitted, type Returned, type Submitted } from "../../../src/domain/consolidation";
import type { EntryCell, IndicatorCells, Plan } from "../../../src/domain/plan";
import { planYears } from "../../../src/domain/plan";
import { regionPlan } from "../../../src/domain/regions";
import { publishedPlan } from "../completion/plans";

export const XUZHOU = publishedPlan("xuzhou-14fyp");

/** What a region typed, by break-down and period. */
export type Typed = Readonly<Record<string, Readonly<Record<string, EntryCell["raw"]>>>>;

/** The plan of a region; the test fails where there is none. */
export function planOfRegion(region: string, plan: Plan = XUZHOU): Plan {
  const own = regionPlan(plan, region);
  if (!own.ok) throw new Error(own.error.code);
  return own.value;
}

const cellsOf = (row: Typed[string]): IndicatorCells =>
  Object.fromEntries(Object.entries(row).map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }]));

/** The day on which files are read. */
const TODAY = "2026-11-28";

/** A file that a region returned with these figures, as the reader would give it. */
export function aReturned(region: string, typed: Typed, own: Partial<Returned> = {}): Returned {
  const plan = own.plan ?? planOfRegion(region);
  const cells = Object.fromEntries(Object.entries(typed).map(([id, row]) => [id, cellsOf(row)]));
  return {
    file: `${region}.xlsx`,
    modified: null,
    region,
    planId: plan.id,
    planHash: "hash",
    round: 1,
    returns: 0,
    asOf: 2023,
    reporter: "张三",
    contact: "0516-1",
    date: "2024-01-10",
    plan,
    entries: { cells, remarks: {} },
    meant: [],
    findings: [],
    explained: 0,
    notes: [],
    warnings: [],
    cellOf: (id, period) => ({ sheet: "指标填报", address: `${id}/${period}` }),
    ...own,
  };
}

export const aSubmitted = (region: string, typed: Typed, own: Partial<Returned> = {}): Submitted =>
  toSubmitted(aReturned(region, typed, own), TODAY);

/** What the plan allots to a region in every plan year: a region that reports exactly its targets. */
export function targetsOf(region: string, plan: Plan = XUZHOU): Typed {
  const years = planYears(plan.period).map(String);
  return Object.fromEntries(
    plan.breakdowns.flatMap(({ id, columns, cells }) => {
      const row = cells.find((each) => each.region === region);
      if (!row) return [];
      return [[id, Object.fromEntries(years.map((year) => [year, row.values[columns.indexOf(year)] ?? null]))]];
    }),
  );
}

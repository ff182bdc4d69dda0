import type { BreakdownEntries, EntryCell, IndicatorCells, Plan, PlanEntries } from "../src/domain/plan";
import { planYears } from "../src/domain/plan/period";

/** A merged data set: the plan, and what its regions reported. */
export interface MergedSet {
  readonly plan: Plan;
  readonly entries: PlanEntries;
}

function typed(raw: EntryCell["raw"]): EntryCell {
  return { raw, formula: null, numberFormat: null };
}

/** A yearly figure of one region: other for each region, year and table; a stock grows a little. */
function target(region: number, table: number, year: number, isStock: boolean): number {
  const base = 2_000 + ((region * 131 + table * 17) % 997) * 4;
  return isStock ? base + year * Math.round(base / 40) : base;
}

/** Every row with a break-down over as many regions; half of them flows, half levels. */
function breakdownsOf(plan: Plan, regions: number): Plan["breakdowns"] {
  const years = planYears(plan.period);
  return plan.indicators.map((indicator, table) => {
    const isStock = table % 2 === 1;
    const columns = isStock ? [String(plan.period.baseYear), ...years.map(String)] : [...years.map(String), "合计"];
    const cells = Array.from({ length: regions }, (_, region) => {
      const yearly = years.map((_year, index) => target(region, table, index + 1, isStock));
      const rest = isStock
        ? [target(region, table, 0, true), ...yearly]
        : [...yearly, yearly.reduce((all, each) => all + each, 0)];
      return { region: `地区${region}`, values: rest };
    });
    return {
      id: `breakdown-${table + 1}`,
      number: String(table + 1),
      indicator: indicator.id,
      title: indicator.name,
      unit: "人",
      kind: isStock ? "stock" : "flow",
      columns,
      cells,
      totals: null,
      total: null,
      rows: cells.map(({ region, values }) => ({ region, values: values.map(String) })),
    };
  });
}

/** A figure near its target, with a slip now and then: text, a zero too many, a blank. */
function reported(value: number, seed: number): EntryCell["raw"] {
  if (seed === 0) return "１２．５";
  if (seed === 1) return value * 1_000;
  return seed === 2 ? null : Math.round(value * (1 + (seed % 13) / 500));
}

function cellsOf(
  { columns, cells, kind }: Plan["breakdowns"][number],
  table: number,
): Readonly<Record<string, IndicatorCells>> {
  return Object.fromEntries(
    cells.map(({ region, values }, index) => {
      const figures = columns.map((column, at): [string, EntryCell] => [
        column,
        typed(reported(values[at] ?? 0, (index * 131 + table * 17 + at * 7) % 9_973)),
      ]);
      return [region, Object.fromEntries(kind === "stock" ? figures.slice(1) : figures.slice(0, -1))];
    }),
  );
}

/** What the plan itself reports: the sums of its regions, in 万人. */
function sumsOf(regions: Readonly<Record<string, IndicatorCells>>, years: readonly number[]): IndicatorCells {
  return Object.fromEntries(
    years.map((year) => {
      const figures = Object.values(regions).map((cells) => cells[year]?.raw);
      return [
        year,
        typed(figures.reduce<number>((all, each) => all + (typeof each === "number" ? each : 0), 0) / 10_000),
      ];
    }),
  );
}

/**
 * A plan of six years whose every row is broken down over many regions, and what these reported in each year,
 * as a merge of their workbooks makes it.
 */
export function mergedSet(base: Plan, regions: number): MergedSet {
  const indicators = base.indicators.map((row, index) => ({
    ...row,
    unit: "万人",
    kind: index % 2 === 1 ? ("stock" as const) : ("flow" as const),
  }));
  const period = { ...base.period, lastYear: base.period.lastYear + 1 };
  const plan: Plan = {
    ...base,
    period,
    indicators,
    breakdowns: breakdownsOf({ ...base, period, indicators }, regions),
  };
  const breakdowns: BreakdownEntries = Object.fromEntries(
    plan.breakdowns.map((table, index) => [table.id, cellsOf(table, index)]),
  );
  const cells = plan.breakdowns.map((table): [string, IndicatorCells] => [
    table.indicator ?? "",
    sumsOf(breakdowns[table.id] ?? {}, planYears(period)),
  ]);
  return { plan, entries: { cells: Object.fromEntries(cells), remarks: {}, breakdowns } };
}

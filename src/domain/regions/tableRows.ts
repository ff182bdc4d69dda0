import type { Breakdown, Indicator, Plan } from "../plan/types";
import { decimalPlaces, sum } from "../shared/decimal";
import { regionPlan } from "./regionPlan";

/** One region of a break-down as a row of a plan: its own baseline, target and yearly targets. */
export interface TableRow {
  readonly region: string;
  readonly plan: Plan;
  readonly indicator: Indicator;
}

/** The rows of a break-down, and all of its regions as one row, against the printed totals. */
export interface TableRows {
  readonly regions: readonly TableRow[];
  readonly all: TableRow;
}

/** Names the row of all regions together, in a table of its own. */
const ALL = "合计";

/** The printed totals of a table; where one is not printed, the sum of the regions' targets. */
export function targetTotals(table: Breakdown): readonly (number | null)[] {
  return table.columns.map((_, column) => {
    const printed = table.totals?.[column] ?? null;
    const values = table.cells.flatMap(({ values: cells }) => cells[column] ?? []);
    return printed ?? (values.length === table.cells.length ? sum(values) : null);
  });
}

function rowOf(plan: Plan, table: Breakdown, region: string): TableRow {
  const own = regionPlan(plan, region);
  const indicator = own.ok ? own.value.indicators.find(({ id }) => id === table.id) : undefined;
  // The figures of a loaded plan were read once already.
  if (!own.ok || !indicator) throw new Error(`break-down ${table.id} has no readable row for ${region}`);
  return { region, plan: own.value, indicator };
}

function allOf(plan: Plan, table: Breakdown): TableRow {
  const printed = targetTotals(table).map((value) => (value === null ? null : value.toFixed(decimalPlaces(value))));
  const merged: Breakdown = {
    ...table,
    rows: [{ region: ALL, values: printed }],
    cells: [{ region: ALL, values: targetTotals(table) }],
  };
  return rowOf({ ...plan, breakdowns: [merged] }, merged, ALL);
}

function readRows(plan: Plan): ReadonlyMap<string, TableRows> {
  const tables = plan.breakdowns.map((table) => {
    // One region may stand in nine tables; its plan is made for one table at a time, so that a row costs one row.
    const alone: Plan = { ...plan, breakdowns: [table] };
    return [
      table.id,
      { regions: table.rows.map(({ region }) => rowOf(alone, table, region)), all: allOf(plan, table) },
    ] as const;
  });
  return new Map(tables);
}

/** Sheets, reader and completions ask; a plan answers once. */
const answers = new WeakMap<Plan, ReadonlyMap<string, TableRows>>();

/** The rows of a break-down of a plan. */
export function tableRows(plan: Plan, { id }: Pick<Breakdown, "id">): TableRows {
  const known = answers.get(plan) ?? readRows(plan);
  answers.set(plan, known);
  const rows = known.get(id);
  if (!rows) throw new Error(`no break-down ${id} in ${plan.id}`);
  return rows;
}

import type { BreakdownEntries, IndicatorCells } from "../plan/entries";
import { formatPeriod, planYears, type PeriodKey } from "../plan/period";
import { readCell } from "../plan/readings";
import type { Breakdown, Plan } from "../plan/types";
import { addUp } from "../regions";
import { sum } from "../shared/decimal";
import { convert } from "../shared/units";
import type { RegionTotal } from "./types";

/** Figures of one region by period; what is blank, bounded or unreadable has none. */
type Figures = Readonly<Record<PeriodKey, number>>;

const TOTAL: PeriodKey = formatPeriod({ type: "total" });

function figuresOf(table: Breakdown, cells: IndicatorCells | undefined, years: readonly PeriodKey[]): Figures {
  const figures: Record<PeriodKey, number> = {};
  for (const [period, cell] of Object.entries(cells ?? {})) {
    const reading = readCell(table.kind, cell);
    if (reading.state === "number" && reading.comparator === "=") figures[period] = reading.value;
  }
  const yearly = years.flatMap((year) => figures[year] ?? []);
  // A flow's sum is that of its years; what a region typed as its total counts only where a year is missing.
  return yearly.length === years.length ? { ...figures, [TOTAL]: sum(yearly) } : figures;
}

function inUnit(value: number | null, from: string, to: string | null): number | null {
  if (value === null || to === null) return null;
  const converted = convert(value, from, to);
  return converted.ok ? converted.value : null;
}

function totalOf(plan: Plan, table: Breakdown, period: PeriodKey, figures: ReadonlyMap<string, Figures>): RegionTotal {
  const { value, soFar, missing } = addUp([...figures].map(([region, own]) => [region, own[period] ?? null]));
  const indicatorUnit = plan.indicators.find(({ id }) => id === table.indicator)?.unit ?? null;
  return {
    breakdownId: table.id,
    indicatorId: table.indicator,
    period,
    value,
    unit: table.unit,
    indicatorValue: inUnit(value, table.unit, indicatorUnit),
    indicatorUnit,
    reportedSoFar: soFar,
    missing,
  };
}

/**
 * Totals of every break-down by year, and over the plan for flows. Exact decimals, in the unit of the table and
 * of the indicator. A total is blank while a region of the table has no figure.
 */
export function regionTotals(plan: Plan, entries: BreakdownEntries): readonly RegionTotal[] {
  const years = planYears(plan.period).map(String);
  return plan.breakdowns.flatMap((table) => {
    const periods = table.kind === "flow" ? [...years, TOTAL] : years;
    const figures = new Map(
      table.rows.map(({ region }) => [region, figuresOf(table, entries[table.id]?.[region], years)]),
    );
    return periods.map((period) => totalOf(plan, table, period, figures));
  });
}

import { computeCompletion } from "../completion/computeCompletion";
import type { IndicatorCompletion, Reason } from "../completion/types";
import type { BreakdownEntries, IndicatorReadings } from "../plan/entries";
import { elapsedYears } from "../plan/period";
import type { PlanSettings } from "../plan/settings";
import type { Breakdown, Plan } from "../plan/types";
import { subtract } from "../shared/decimal";
import { actualCells, actualReadings } from "./actuals";
import { actualTotals, totalReadings, type ActualTotal } from "./actualTotals";
import { regionSettings } from "./regionSettings";
import { tableRows, type TableRow } from "./tableRows";

/** How far one region is. */
export interface RegionCompletion {
  readonly region: string;
  readonly completion: IndicatorCompletion;
  /** By completion, 1 is the highest; equal rates share a rank. Null without a rate. */
  readonly rank: number | null;
}

/** How far the regions of one break-down are, and all of them together against the printed totals. */
export interface BreakdownCompletion {
  readonly breakdownId: string;
  readonly regions: readonly RegionCompletion[];
  readonly all: IndicatorCompletion;
  readonly totals: readonly ActualTotal[];
}

/** Rates closer than this are equal, as for the sheets' formulas. */
const CLOSE = 1e-10;

function rankOf(own: number | null, rates: readonly (number | null)[]): number | null {
  return own === null ? null : rates.filter((rate) => rate !== null && subtract(rate, own) > CLOSE).length + 1;
}

function completionOf(
  { plan, indicator }: TableRow,
  readings: IndicatorReadings,
  settings: PlanSettings,
): IndicatorCompletion {
  return computeCompletion({ plan, indicator, readings, settings });
}

/** Where some regions reported, all of them together are incomplete, and not silent. */
function incomplete(all: IndicatorCompletion, kind: Breakdown["kind"], years: readonly number[]): IndicatorCompletion {
  const reason: Reason = { code: "missing-years", years: kind === "flow" ? years : years.slice(-1) };
  const figures = Object.entries(all).map(
    ([key, figure]) => [key, isSilent(figure) ? { value: null, reason } : figure] as const,
  );
  return {
    ...all,
    ...Object.fromEntries(figures),
    status: kind === "flow" ? "notComputable" : "missing",
    statusReason: reason,
  };
}

function isSilent(figure: unknown): boolean {
  return (
    typeof figure === "object" &&
    figure !== null &&
    "reason" in figure &&
    (figure as { readonly reason: Reason | null }).reason?.code === "no-entries"
  );
}

function allOf(row: TableRow, totals: readonly ActualTotal[], settings: PlanSettings): IndicatorCompletion {
  const all = completionOf(row, totalReadings(totals), settings);
  const elapsed = elapsedYears(row.plan.period, settings.asOf);
  const isDue = ({ period }: ActualTotal): boolean => period === "total" || elapsed.includes(Number(period));
  const isPartly =
    all.valueToDate.reason?.code === "no-entries" && totals.some((total) => isDue(total) && total.soFar !== null);
  return isPartly ? incomplete(all, row.indicator.kind === "flow" ? "flow" : "stock", elapsed) : all;
}

/** Completion and rank of every region of one break-down at the year of the settings. */
export function breakdownCompletion(
  plan: Plan,
  table: Breakdown,
  entries: BreakdownEntries | undefined,
  settings: PlanSettings,
): BreakdownCompletion {
  const own = regionSettings(plan, settings);
  const { regions, all } = tableRows(plan, table);
  const completions = regions.map((row) =>
    completionOf(row, actualReadings(actualCells(entries, table.id, row.region)), own),
  );
  const rates = completions.map(({ completion }) => completion.value);
  const totals = actualTotals(plan, table, entries, settings.asOf);
  return {
    breakdownId: table.id,
    regions: completions.map((completion, index) => ({
      region: regions[index]?.region ?? "",
      completion,
      rank: rankOf(completion.completion.value, rates),
    })),
    all: allOf(all, totals, own),
    totals,
  };
}

/** Completion and rank by region of every break-down of a plan, by the same rules as those of the plan itself. */
export function regionCompletions(
  plan: Plan,
  entries: BreakdownEntries | undefined,
  settings: PlanSettings,
): readonly BreakdownCompletion[] {
  return plan.breakdowns.map((table) => breakdownCompletion(plan, table, entries, settings));
}

import type { EntryCell, IndicatorCells, PlanEntries } from "../plan/entries";
import type { PlanSettings } from "../plan/settings";
import type { Breakdown, Indicator, Plan } from "../plan/types";
import { conversionExponent, convert } from "../shared/units";
import { actualTotals } from "./actualTotals";

/**
 * The break-down whose regions add up to an indicator: the same kind of figure in a unit that converts exactly. Null where
 * there is none; rates and compositions never have one.
 */
export function additiveTable(
  { breakdowns }: Pick<Plan, "breakdowns">,
  { id, kind, unit }: Pick<Indicator, "id" | "kind" | "unit">,
): Breakdown | null {
  return (
    breakdowns.find(
      (table) =>
        table.indicator === id && table.kind === kind && conversionExponent(table.unit, unit ?? table.unit) !== null,
    ) ?? null
  );
}

/** True for a row whose figures are sums of what the regions reported, and nobody's to type or mend. */
export function isFromRegions(
  plan: Pick<Plan, "breakdowns">,
  indicator: Indicator,
  { totalsFromRegions }: Pick<PlanSettings, "totalsFromRegions">,
): boolean {
  return totalsFromRegions && additiveTable(plan, indicator) !== null;
}

function cell(value: number | null): EntryCell {
  return { raw: value, formula: null, numberFormat: null };
}

function derivedCells(
  plan: Plan,
  indicator: Indicator,
  entries: PlanEntries,
  asOf: number,
): readonly (readonly [string, IndicatorCells])[] {
  const table = additiveTable(plan, indicator);
  if (!table) return [];
  const periods = actualTotals(plan, table, entries.breakdowns, asOf).map(({ period, value }) => {
    const converted = value === null ? null : convert(value, table.unit, indicator.unit ?? table.unit);
    return [period, cell(converted?.ok ? converted.value : null)] as const;
  });
  return [[indicator.id, Object.fromEntries(periods)]];
}

/**
 * Where the workbook is merged, the entries with the rows that have a break-down taken from what the regions reported: exact
 * sums in the indicator's unit, blank while a region is missing. What was typed in such a row before is left out. Other
 * entries stay, and so do all where totals are typed.
 */
export function withCityTotals(
  plan: Plan,
  entries: PlanEntries,
  settings: Pick<PlanSettings, "asOf" | "totalsFromRegions">,
): PlanEntries {
  if (!settings.totalsFromRegions) return entries;
  const derived = plan.indicators.flatMap((indicator) => derivedCells(plan, indicator, entries, settings.asOf));
  return { ...entries, cells: { ...entries.cells, ...Object.fromEntries(derived) } };
}

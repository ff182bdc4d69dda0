import { planYears, type Breakdown, type Indicator, type Plan, type PlanSettings } from "../../domain/plan";
import { additiveTable, isFromRegions } from "../../domain/regions";
import type { Language } from "../../domain/shared/localText";
import { conversionExponent } from "../../domain/shared/units";
import { completeSum } from "../breakdown/sums";
import type { Expression } from "../formula/build";
import type { RegionFormulas } from "./column";
import { yearKey, type EntryKey } from "./keys";

const NONE: RegionFormulas = new Map();

function formulasOf(plan: Plan, table: Breakdown, { unit }: Indicator, language: Language): RegionFormulas {
  const step = conversionExponent(table.unit, unit ?? table.unit) ?? 0;
  const source = { plan, table, language };
  const years = planYears(plan.period).map(
    (year) => [yearKey("y", year), completeSum(source, yearKey("y", year), step)] as const,
  );
  return new Map<EntryKey, Expression>([
    ...years,
    ...(table.kind === "flow" ? [["total", completeSum(source, "toDate", step)] as const] : []),
  ]);
}

/**
 * The formulas of a row of the entry table in a merged workbook: each year the sum over the regions of its break-down, in the
 * unit of the row, blank while a region is missing; a flow's total so far where regions gave totals instead of years.
 */
export function regionFormulas(
  plan: Plan,
  indicator: Indicator,
  { totalsFromRegions }: PlanSettings,
  language: Language,
): RegionFormulas {
  const table = totalsFromRegions ? additiveTable(plan, indicator) : null;
  return table ? formulasOf(plan, table, indicator, language) : NONE;
}

/** True where some rows add up their regions. */
export function hasRegionTotals(plan: Plan, settings: PlanSettings): boolean {
  return plan.indicators.some((indicator) => isFromRegions(plan, indicator, settings));
}

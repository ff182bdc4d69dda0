import { planYears } from "../plan/period";
import type { Indicator, Plan } from "../plan/types";
import { decimalPlaces, subtract } from "../shared/decimal";
import type { RegionRow } from "./regionRows";

/** What is due by the end of a year, as the region's plan prints it. */
function dueBy({ milestones, target }: Indicator, year: number, lastYear: number): string | null {
  return (year === lastYear ? target : milestones?.find((each) => each.year === year)?.value) ?? null;
}

/** A flow's own year: what is due by its end less what was due before it, at the printed decimals. */
function yearOfFlow(due: string | null, before: string | null): string | null {
  const [end, start] = [Number(due), Number(before ?? 0)];
  if (due === null || !Number.isFinite(end) || !Number.isFinite(start)) return null;
  const year = subtract(end, start);
  return year.toFixed(Math.max(decimalPlaces(year), due.split(".")[1]?.length ?? 0));
}

function yearsOf(indicator: Indicator, years: readonly number[]): RegionRow["years"] {
  const lastYear = years[years.length - 1] ?? 0;
  const due = years.map((year) => dueBy(indicator, year, lastYear));
  return Object.fromEntries(
    years.map((year, index) => {
      const before = index === 0 ? "0" : (due[index - 1] ?? null);
      const own = due[index] ?? null;
      return [year, indicator.kind === "flow" ? (before === null ? null : yearOfFlow(own, before)) : own];
    }),
  );
}

/**
 * The yearly targets of a region as its own plan tells them, where the plan of the whole city is not at hand. The inverse of
 * `regionPlan`, but for the city's units, which a region's plan does not know.
 */
export function ownRegionRows({ indicators, period }: Pick<Plan, "indicators" | "period">): readonly RegionRow[] {
  const years = planYears(period);
  return indicators.map((indicator): RegionRow => {
    const isFlow = indicator.kind === "flow";
    return {
      id: indicator.id,
      kind: isFlow ? "flow" : "stock",
      cityUnit: null,
      baseline: indicator.baseline,
      years: yearsOf(indicator, years),
      total: isFlow ? indicator.target : null,
    };
  });
}

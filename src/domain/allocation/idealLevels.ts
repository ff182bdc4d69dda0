import { fail, ok, type Result } from "../shared/result";
import { compare, sum } from "../shared/decimal";
import { proportions, total } from "./scaled";
import { startingLevel } from "./cityLevels";
import type { AllocationProblem, AllocationTask } from "./types";
import { wholeWeights } from "./weights";

/** A year's levels before locks and rounding: whole numbers in proportion to them. */
type Ideal = Result<readonly bigint[], AllocationProblem>;

/** True where the regions share the change since the base year and keep their own levels. */
function sharesChange({ method, base, weights }: AllocationTask): boolean {
  return base !== null && (method === "equal" || (method === "weights" && weights.cells === null));
}

/** Each region's own level plus its share of what the city gains or loses. */
function ownLevels(task: AllocationTask, year: number, level: bigint, weights: readonly bigint[]): Ideal {
  const start = startingLevel(task) ?? 0;
  const own = task.regions.map((region) => task.base?.[region] ?? 0);
  const [from = 0n, unit = 1n, ...levels] = proportions([start, 1 / 10 ** task.decimals, ...own]);
  const all = total(weights);
  if (all === 0n) return fail({ code: "no-weight", year: null });
  const ideal = levels.map((each, row) => each * all + (level * unit - from) * (weights[row] ?? 0n));
  const negative = task.regions.filter((_, row) => (ideal[row] ?? 0n) < 0n);
  return negative.length > 0
    ? fail({ code: "negative-level", cells: negative.map((region) => ({ region, year })) })
    : ok(ideal);
}

/** What each region's level of a year is in proportion to. */
export function idealLevels(task: AllocationTask, column: number, level: bigint): Ideal {
  const weights = wholeWeights(task).cells.map((row) => row[column] ?? 0n);
  return sharesChange(task) ? ownLevels(task, task.years[column] ?? 0, level, weights) : ok(weights);
}

/** The regions' own levels must be the city's before a change of the city's is shared among them. */
export function checkStart(task: AllocationTask): AllocationProblem | null {
  const { baseline, base, regions } = task;
  if (!sharesChange(task) || baseline === null || base === null) return null;
  const own = sum(regions.map((region) => base[region] ?? 0));
  return compare(own, baseline) === 0 ? null : { code: "base-differs", sum: own, baseline };
}

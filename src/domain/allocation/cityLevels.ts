import { fail, ok, type Result } from "../shared/result";
import { sum } from "../shared/decimal";
import { proportions, total } from "./scaled";
import type { AllocationProblem, AllocationTask } from "./types";
import { yearWeights } from "./weights";

/** Rounds a fraction half up, away from zero. */
function roundHalfUp(numerator: bigint, denominator: bigint): bigint {
  const magnitude = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * magnitude + denominator) / (2n * denominator);
  return numerator < 0n ? -rounded : rounded;
}

/** The level that a stock's path starts from: the city's, or else the sum of the regions'; null where neither is known. */
export function startingLevel({ baseline, base, regions }: AllocationTask): number | null {
  if (baseline !== null) return baseline;
  return base === null ? null : sum(regions.map((region) => base[region] ?? 0));
}

/**
 * The city's level at the end of each year, in units of the last decimal: from the starting level to the target in steps
 * that follow the yearly weights, rounded half up. The last one is the target itself.
 */
export function cityLevels(task: AllocationTask): Result<readonly bigint[], AllocationProblem> {
  const start = startingLevel(task);
  if (start === null) return fail({ code: "no-baseline" });
  const weights = proportions(yearWeights(task));
  const all = total(weights);
  if (all === 0n) return fail({ code: "no-weight", year: null });
  const [from = 0n, to = 0n, unit = 1n] = proportions([start, task.total, 1 / 10 ** task.decimals]);
  let taken = 0n;
  return ok(
    weights.map((weight) => {
      taken += weight;
      return roundHalfUp(from * all + (to - from) * taken, unit * all);
    }),
  );
}

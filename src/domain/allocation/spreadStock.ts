import { fail, ok, type Result } from "../shared/result";
import { cityLevels } from "./cityLevels";
import { checkStart, idealLevels } from "./idealLevels";
import { largestRemainders } from "./largestRemainders";
import { freeShares, isClosed, lockedSum, locksByYear, locksDiffer } from "./locks";
import type { UnitTable } from "./spreadFlow";
import type { AllocationProblem, AllocationTask } from "./types";

/** What a year's rounding must know of the year before: exact shares over their denominator, and what became of them. */
interface Year {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  readonly rounded: readonly bigint[];
}

/** Places whose exact level does not fall, but would by being rounded down. */
function wouldFall({ numerators, denominator }: Omit<Year, "rounded">, before: Year | null): readonly boolean[] {
  return numerators.map((numerator, row) => {
    const earlier = before?.numerators[row] ?? 0n;
    const rises = before !== null && numerator * before.denominator >= earlier * denominator;
    return rises && numerator / denominator < (before.rounded[row] ?? 0n);
  });
}

function spreadYear(
  task: AllocationTask,
  column: number,
  level: bigint,
  before: Year | null,
): Result<Year, AllocationProblem> {
  const year = task.years[column] ?? 0;
  const locks = locksByYear(task)[column] ?? [];
  if (isClosed(locks) && lockedSum(locks) !== level) return locksDiffer(task, year, lockedSum(locks), level);
  const ideal = idealLevels(task, column, level);
  if (!ideal.ok) return ideal;
  const free = freeShares(task, { year, sum: level, denominator: 1n }, ideal.value, locks);
  if (!free.ok) return free;
  const shares = { numerators: free.value.numerators, denominator: free.value.weight };
  const rounded = largestRemainders({ ...shares, first: wouldFall(shares, before) });
  return ok({ ...shares, rounded: rounded.map((units, row) => locks[row] ?? units) });
}

/**
 * Spreads a stock's levels: in each year the regions add up to the city's level of that year. Each year is rounded by
 * largest remainders; a region that is to rise is not rounded below its year before as long as the sum allows it.
 */
export function spreadStock(task: AllocationTask): Result<UnitTable, AllocationProblem> {
  const levels = cityLevels(task);
  if (!levels.ok) return levels;
  const start = checkStart(task);
  if (start !== null) return fail(start);
  const years: Year[] = [];
  for (const [column, level] of levels.value.entries()) {
    const spread = spreadYear(task, column, level, years[column - 1] ?? null);
    if (!spread.ok) return spread;
    years.push(spread.value);
  }
  return ok(task.regions.map((_, row) => years.map(({ rounded }) => rounded[row] ?? 0n)));
}

import { fail, ok, type Result } from "../shared/result";
import { roundTable } from "./controlledRounding";
import { freeShares, isClosed, lockedSum, locksByYear, locksDiffer } from "./locks";
import { toUnits, total } from "./scaled";
import type { AllocationProblem, AllocationTask } from "./types";
import { wholeWeights } from "./weights";

/** Rows by region, columns by year, in units of the last decimal. */
export type UnitTable = readonly (readonly bigint[])[];

/** Columns of exact shares, each over its own denominator, as rows over a common one. */
function overCommon(
  columns: readonly { readonly numerators: readonly bigint[]; readonly denominator: bigint }[],
  rows: number,
) {
  const distinct = [...new Set(columns.map(({ denominator }) => denominator))];
  const denominator = distinct.reduce((product, each) => product * each, 1n);
  const numerators = Array.from({ length: rows }, (_, row) =>
    columns.map((column) => (column.numerators[row] ?? 0n) * (denominator / column.denominator)),
  );
  return { numerators, denominator };
}

/**
 * Spreads a flow's total over regions and years. A year's share follows the yearly weights; inside a year, what its
 * locked cells leave is spread over the free ones by weight, so that a lock is made up for by the other regions of its
 * year. Years whose cells are all locked keep their sum, and the others share the rest.
 */
export function spreadFlow(task: AllocationTask): Result<UnitTable, AllocationProblem> {
  const weights = wholeWeights(task);
  const locks = locksByYear(task);
  const sum = toUnits(task.total, task.decimals) ?? 0n;
  const settled = total(locks.filter(isClosed).map(lockedSum));
  const open = total(weights.years.filter((_, column) => !isClosed(locks[column] ?? [])));
  if (locks.every(isClosed) && settled !== sum) return locksDiffer(task, null, settled, sum);
  if (settled > sum) return locksDiffer(task, null, settled, sum);
  if (open === 0n && settled !== sum) return fail({ code: "no-weight", year: null });
  const columns: { numerators: readonly bigint[]; denominator: bigint }[] = [];
  for (const [column, year] of task.years.entries()) {
    const lock = locks[column] ?? [];
    if (isClosed(lock)) {
      columns.push({ numerators: lock.map(() => 0n), denominator: 1n });
      continue;
    }
    const share = { year, sum: (sum - settled) * (weights.years[column] ?? 0n), denominator: open === 0n ? 1n : open };
    const free = freeShares(
      task,
      share,
      weights.cells.map((row) => row[column] ?? 0n),
      lock,
    );
    if (!free.ok) return free;
    columns.push({ numerators: free.value.numerators, denominator: share.denominator * free.value.weight });
  }
  const rounded = roundTable(overCommon(columns, task.regions.length));
  return ok(rounded.map((row, index) => row.map((cell, column) => locks[column]?.[index] ?? cell)));
}

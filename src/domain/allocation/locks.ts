import { fail, ok, type Result } from "../shared/result";
import { fromUnits, toUnits, total } from "./scaled";
import type { AllocationProblem, AllocationTask, LockedCell } from "./types";

/** Locked figures in units of the last decimal by column and row; undefined where a cell is free. */
export type Locks = readonly (readonly (bigint | undefined)[])[];

/** Locks of the whole table, one list a year. */
export function locksByYear({ regions, years, locks, decimals }: AllocationTask): Locks {
  const known = new Map(locks.map(({ region, year, value }) => [`${year} ${region}`, toUnits(value, decimals) ?? 0n]));
  return years.map((year) => regions.map((region) => known.get(`${year} ${region}`)));
}

/** Sum of the locked figures of a year. */
export function lockedSum(column: readonly (bigint | undefined)[]): bigint {
  return total(column.map((lock) => lock ?? 0n));
}

/** True where nothing of a year is left to spread. */
export function isClosed(column: readonly (bigint | undefined)[]): boolean {
  return column.every((lock) => lock !== undefined);
}

function cellsOf({ locks }: AllocationTask, year: number | null): readonly LockedCell[] {
  return locks.filter((cell) => year === null || cell.year === year);
}

/** The problem of locked cells that are not their total: of a year, or of the table where `year` is null. */
export function locksDiffer(
  task: AllocationTask,
  year: number | null,
  locked: bigint,
  sum: bigint,
): { readonly ok: false; readonly error: AllocationProblem } {
  const figure = (units: bigint) => fromUnits(units, task.decimals);
  return fail({ code: "locks-differ", year, cells: cellsOf(task, year), locked: figure(locked), total: figure(sum) });
}

/** A year's total and what is left of it for the free cells, as fractions of `denominator`. */
export interface YearShare {
  readonly year: number;
  readonly sum: bigint;
  readonly denominator: bigint;
}

/**
 * Exact shares of the free cells of one year: what the locked ones leave, by weight. Locked cells have a share of 0.
 *
 * @returns Numerators over `share.denominator` times the second value, the weights' sum.
 */
export function freeShares(
  task: AllocationTask,
  share: YearShare,
  weights: readonly bigint[],
  locks: readonly (bigint | undefined)[],
): Result<{ readonly numerators: readonly bigint[]; readonly weight: bigint }, AllocationProblem> {
  const { year, sum, denominator } = share;
  const left = sum - lockedSum(locks) * denominator;
  const free = weights.map((weight, row) => (locks[row] === undefined ? weight : 0n));
  const weight = total(free);
  if (left < 0n) {
    const cells = cellsOf(task, year);
    const asNumber = Number(sum) / Number(denominator) / 10 ** task.decimals;
    return fail({
      code: "locks-exceed",
      year,
      cells,
      locked: fromUnits(lockedSum(locks), task.decimals),
      total: asNumber,
    });
  }
  if (left > 0n && weight === 0n) return fail({ code: "no-weight", year });
  return ok({ numerators: free.map((each) => left * each), weight: weight === 0n ? 1n : weight });
}

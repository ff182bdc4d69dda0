import { fail, ok, type Result } from "../shared/result";
import { checkTask } from "./checkTask";
import { fromUnits, total } from "./scaled";
import { spreadFlow, type UnitTable } from "./spreadFlow";
import { spreadStock } from "./spreadStock";
import type { Allocation, AllocationProblem, AllocationTask } from "./types";

function toAllocation(task: AllocationTask, table: UnitTable): Allocation {
  const figure = (units: bigint) => fromUnits(units, task.decimals);
  return {
    task,
    cells: table.map((row) => row.map(figure)),
    yearTotals: task.years.map((_, column) => figure(total(table.map((row) => row[column] ?? 0n)))),
    regionTotals: task.kind === "flow" ? table.map((row) => figure(total(row))) : null,
  };
}

/**
 * Spreads a total over regions and years so that everything closes at the printed precision. Exact up to the last
 * decimal, the same for the same task, never negative; locked cells are kept. Source: docs/method.md, Allocation.
 */
export function allocate(task: AllocationTask): Result<Allocation, AllocationProblem> {
  const problem = checkTask(task);
  if (problem !== null) return fail(problem);
  const table = task.kind === "flow" ? spreadFlow(task) : spreadStock(task);
  return table.ok ? ok(toAllocation(task, table.value)) : table;
}

import { parseNotation } from "../../domain/notation";
import { meantEntries, type EntryCell, type PlanEntries } from "../../domain/plan";
import type { PlanWorkbook } from "../../workbook";

/** True for a figure typed with a unit that is not the row's: its formulas converted none. */
function isInOtherUnit({ raw }: EntryCell, unit: string | null): boolean {
  const typed = typeof raw === "string" ? parseNotation(raw) : null;
  return typed?.ok === true && typed.value.form === "number" && ![null, unit?.trim()].includes(typed.value.unit);
}

function meantBefore({ plan, entries }: PlanWorkbook): PlanEntries {
  // Break-downs added up numbers alone.
  const { breakdowns, ...own } = entries;
  const units = new Map(plan.indicators.map(({ id, unit }) => [id, unit]));
  const meant = meantEntries(plan, own);
  const cells = Object.entries(meant.cells).map(([id, row]) => [
    id,
    Object.fromEntries(
      Object.entries(row).map(([period, cell]) => {
        const typed = own.cells[id]?.[period] ?? cell;
        return [period, isInOtherUnit(typed, units.get(id) ?? null) ? typed : cell];
      }),
    ),
  ]);
  return {
    ...meant,
    cells: Object.fromEntries(cells) as PlanEntries["cells"],
    ...(breakdowns && { breakdowns }),
  };
}

/**
 * A workbook as its own sheets count it: the formulas of the first version counted text that says a number, and still do. A
 * returned file is not read this way: it is merged by today's rules, and what was typed stands in the trace.
 */
export function countedBefore(workbook: PlanWorkbook): PlanWorkbook {
  return workbook.isOlder ? { ...workbook, entries: meantBefore(workbook) } : workbook;
}

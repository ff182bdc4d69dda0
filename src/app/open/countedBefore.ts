import { meantEntries } from "../../domain/plan";
import type { PlanWorkbook } from "../../workbook";

/**
 * A workbook as its own sheets count it: the formulas of the first version counted text that says a number, and still do. A
 * returned file is not read this way: it is merged by today's rules, and what was typed stands in the trace.
 */
export function countedBefore(workbook: PlanWorkbook): PlanWorkbook {
  const { plan, entries, isOlder } = workbook;
  return isOlder ? { ...workbook, entries: meantEntries(plan, entries) } : workbook;
}

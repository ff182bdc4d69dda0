import type { Breakdown, Plan, PlanSettings } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { ownCell } from "../formula/ownRow";
import { helperColumns, shownColumns, type BreakdownColumn } from "./columns";
import { knownTable, type KnownTable } from "./constants";

/** The table of a break-down: rows, and columns left to right. */
export interface BreakdownLayout {
  readonly known: KnownTable;
  readonly columns: readonly BreakdownColumn[];
}

/** Hidden columns that the formulas of shown ones refer to, directly or by way of one another. */
function neededHelpers(
  shown: readonly BreakdownColumn[],
  helpers: readonly BreakdownColumn[],
): readonly BreakdownColumn[] {
  const needed = new Set<BreakdownColumn>();
  const queue = [...shown];
  for (let column = queue.pop(); column !== undefined; column = queue.pop()) {
    const { formula = "" } = column;
    for (const helper of helpers) {
      if (needed.has(helper) || !formula.includes(ownCell(helper.key))) continue;
      needed.add(helper);
      queue.push(helper);
    }
  }
  // A formula names only the ends of a range of years; those between belong to it.
  const prefixOf = ({ key }: BreakdownColumn): string => /^([ns])\d{4}$/.exec(key)?.[1] ?? "";
  const ranges = new Set([...needed].map(prefixOf).filter((prefix) => prefix !== ""));
  return helpers.filter((helper) => needed.has(helper) || ranges.has(prefixOf(helper)));
}

/** Lays out the table of a break-down. It follows from plan and settings, so that a reader lays out the same. */
export function breakdownLayout(
  plan: Plan,
  table: Breakdown,
  settings: PlanSettings,
  language: Language,
): BreakdownLayout {
  const known = knownTable(plan, table, settings, language);
  const shown = shownColumns(known);
  return { known, columns: [...shown, ...neededHelpers(shown, helperColumns(known))] };
}

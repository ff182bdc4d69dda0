import { workbookFinding, type Finding } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import type { FoundTable } from "./entryTable";
import { textOf, valueAt } from "./grid";
import { isSameContent } from "./integrity";

/** Share of the rows that must not be as the plan prints them. */
const MOST = 0.5;

/** Columns that a table by indicator is recognised by. */
type RecognisedKey = "id" | "name" | "targetPrinted";

/**
 * True where a table holds the indicators of another plan than the metadata say, as undoing in Excel may bring one back.
 * Plans share the ids of common indicators, so most rows must differ in id, name or target; and since people may change the
 * texts of their own plan, but never see an id, one id must be unknown.
 */
export function isOfAnotherPlan(
  plan: Plan,
  language: Language,
  { grid }: FoundTable,
  positions: ReadonlyMap<string, number>,
): boolean {
  const own = new Map(plan.indicators.map((indicator) => [indicator.id, indicator] as const));
  const cell = (row: number, key: RecognisedKey) => {
    const column = positions.get(key);
    return column === undefined ? null : valueAt(grid, row, column);
  };
  const rows = grid.values.flatMap((_, row) => (row > 0 && textOf(cell(row, "id")) !== "" ? [row] : []));
  const isUnknown = (row: number): boolean => !own.has(textOf(cell(row, "id")));
  const isOther = (row: number): boolean => {
    const indicator = own.get(textOf(cell(row, "id")));
    return (
      !indicator ||
      (positions.has("name") && !isSameContent(cell(row, "name"), inLanguage(indicator.name, language))) ||
      (positions.has("targetPrinted") && !isSameContent(cell(row, "targetPrinted"), indicator.target))
    );
  };
  return rows.some(isUnknown) && rows.filter(isOther).length >= rows.length * MOST;
}

/** A sheet of another plan, none of whose figures was read. */
export function ofAnotherPlan({ title }: Plan, sheet: string): Finding {
  return workbookFinding("sheet-of-another-plan", { sheet, plan: title }, { place: { sheet } });
}

import { indicatorLabel, workbookFinding, type Finding } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { cellAddress } from "../address";
import type { EntryKey } from "../entry/keys";
import { textOf, valueAt } from "./grid";
import type { FoundTable } from "./entryTable";

/** Row of each indicator in the found table (0 is the header); those without one are left out. */
export interface FoundRows {
  readonly rows: ReadonlyMap<string, number>;
  readonly problems: readonly Finding[];
}

/** Columns whose content makes a row without an id worth a finding. */
function hasContent({ grid }: FoundTable, positions: ReadonlyMap<EntryKey, number>, row: number): boolean {
  const shown = [...positions].filter(
    ([key]) => key === "name" || key === "total" || key === "remark" || /^y\d/.test(key),
  );
  return shown.some(([, column]) => textOf(valueAt(grid, row, column)) !== "");
}

/** The id of a row: its own, or where the id column is gone that of the only indicator with its name. */
function idOf(
  table: FoundTable,
  positions: ReadonlyMap<EntryKey, number>,
  row: number,
  byName: ReadonlyMap<string, string | null>,
): string {
  const column = positions.get("id");
  if (column !== undefined) return textOf(valueAt(table.grid, row, column));
  const name = positions.get("name");
  return name === undefined ? "" : (byName.get(textOf(valueAt(table.grid, row, name))) ?? "");
}

function idsByName({ indicators }: Plan, language: Language): ReadonlyMap<string, string | null> {
  const ids = new Map<string, string | null>();
  for (const { id, name } of indicators) {
    const text = inLanguage(name, language);
    ids.set(text, ids.has(text) ? null : id);
  }
  return ids;
}

/** Finds the row of each indicator by its id, in whatever order the rows stand. */
export function findRows(
  plan: Plan,
  language: Language,
  table: FoundTable,
  positions: ReadonlyMap<EntryKey, number>,
): FoundRows {
  const { sheet, grid } = table;
  const known = new Set(plan.indicators.map(({ id }) => id));
  const byName = idsByName(plan, language);
  const rows = new Map<string, number>();
  const problems: Finding[] = [];
  for (let row = 1; row < grid.values.length; row += 1) {
    const id = idOf(table, positions, row, byName);
    const nameColumn = positions.get("name") ?? 0;
    const label = textOf(valueAt(grid, row, nameColumn)) || id || String(grid.row + row + 1);
    const place = { sheet, cell: cellAddress(grid.row + row, grid.column + nameColumn) };
    if (!known.has(id)) {
      if (hasContent(table, positions, row))
        problems.push(workbookFinding("row-unknown", { sheet, row: label }, { place }));
    } else if (rows.has(id)) {
      problems.push(workbookFinding("row-duplicated", { sheet, row: label }, { place: { ...place, indicatorId: id } }));
    } else rows.set(id, row);
  }
  for (const indicator of plan.indicators) {
    if (rows.has(indicator.id)) continue;
    const label = inLanguage(indicatorLabel(indicator), language);
    problems.push(
      workbookFinding("row-missing", { sheet, row: label }, { place: { indicatorId: indicator.id, sheet } }),
    );
  }
  return { rows, problems };
}

import type { Language } from "../../domain/shared/localText";
import { cellAddress } from "../address";
import { TABLE_NAMES } from "../contract";
import { findingHeader, type FindingKey } from "../findings/columns";
import type { CellAddress } from "../locate";
import type { WorkbookSnapshot } from "../snapshot";
import type { FoundTable } from "./entryTable";
import { fromRow, textOf, valueAt } from "./grid";
import { tableIn } from "./lookup";

/** One row of the findings table, by the columns' keys, wherever they stand now. */
export interface FoundFindingRow {
  /** Text without blanks around it; "" where the cell is empty or the column is gone. */
  text(key: FindingKey): string;
  /** False in workbooks that were made before the column was kept. */
  has(key: FindingKey): boolean;
  address(key: FindingKey): CellAddress | null;
}

/** A table that somebody turned into a range: the cells from the row with the headers of our hidden columns on. */
function formerTable({ sheets }: WorkbookSnapshot, language: Language): FoundTable | null {
  const needed = (["ruleId", "explanation", "value"] as const).map((key) => findingHeader(key, language));
  for (const { name, grid } of sheets) {
    const row = grid?.values.findIndex((values) => needed.every((header) => values.includes(header))) ?? -1;
    if (grid && row >= 0) return { sheet: name, grid: fromRow(grid, row) };
  }
  return null;
}

/** The rows of the findings table in the order in which they stand; null where the table is gone, cells and all. */
export function findingTableRows(snapshot: WorkbookSnapshot, language: Language): readonly FoundFindingRow[] | null {
  const table = tableIn(snapshot, TABLE_NAMES.findings) ?? formerTable(snapshot, language);
  if (!table) return null;
  const { grid, sheet } = table;
  const headers = (grid.values[0] ?? []).map(textOf);
  const columnOf = (key: FindingKey): number => headers.indexOf(findingHeader(key, language));
  return grid.values.slice(1).map((_, index): FoundFindingRow => {
    const row = index + 1;
    return {
      has: (key) => columnOf(key) >= 0,
      text: (key) => (columnOf(key) < 0 ? "" : textOf(valueAt(grid, row, columnOf(key)))),
      address: (key) =>
        columnOf(key) < 0 ? null : { sheet, address: cellAddress(grid.row + row, grid.column + columnOf(key)) },
    };
  });
}

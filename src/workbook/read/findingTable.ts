import type { Language } from "../../domain/shared/localText";
import { cellAddress } from "../address";
import { TABLE_NAMES } from "../contract";
import { findingHeader, type FindingKey } from "../findings/columns";
import type { CellAddress } from "../locate";
import type { WorkbookSnapshot } from "../snapshot";
import { textOf, valueAt } from "./grid";

/** One row of the findings table, by the columns' keys, wherever they stand now. */
export interface FoundFindingRow {
  /** Text without blanks around it; "" where the cell is empty or the column is gone. */
  text(key: FindingKey): string;
  /** False in workbooks that were made before the column was kept. */
  has(key: FindingKey): boolean;
  address(key: FindingKey): CellAddress | null;
}

/** The rows of the findings table in the order in which they stand; null where the table is gone. */
export function findingTableRows({ tables }: WorkbookSnapshot, language: Language): readonly FoundFindingRow[] | null {
  const table = tables.find(({ name }) => name === TABLE_NAMES.findings);
  if (!table) return null;
  const { grid, sheet } = table;
  const headers = (grid.values[0] ?? []).map(textOf);
  const columnOf = (key: FindingKey): number => headers.indexOf(findingHeader(key, language));
  return grid.values.slice(1).map((_, index): FoundFindingRow => {
    const row = index + 1;
    return {
      has: (key) => columnOf(key) >= 0,
      text: (key) => (columnOf(key) < 0 ? "" : textOf(valueAt(grid, row, columnOf(key)))),
      address: (key) => (columnOf(key) < 0 ? null : { sheet, address: cellAddress(grid.row + row, grid.column + columnOf(key)) }),
    };
  });
}

import { cellAddress, rangeAddress } from "../workbook/address";
import type { SheetSpec, TableSpec } from "../workbook/spec";

function dress(table: Excel.Table, spec: TableSpec): void {
  table.style = spec.style;
  table.showBandedRows = spec.banded;
  table.showFilterButton = spec.filterButton;
}

/**
 * Makes the tables over cells that are filled already. One that was kept is fitted to its new size instead:
 * formulas and charts elsewhere, of the user's too, go on referring to it.
 */
export function writeTables(sheet: Excel.Worksheet, spec: SheetSpec, kept: ReadonlySet<string>): void {
  for (const tableSpec of spec.tables) {
    const address = rangeAddress(tableSpec.range);
    const table = kept.has(tableSpec.name) ? sheet.tables.getItem(tableSpec.name) : sheet.tables.add(address, true);
    if (!kept.has(tableSpec.name)) table.name = tableSpec.name;
    dress(table, tableSpec);
  }
}

/** Fits kept tables to their new size, before their cells are written. */
export function resizeTables(sheet: Excel.Worksheet, spec: SheetSpec, kept: ReadonlySet<string>): void {
  for (const { name, range } of spec.tables) {
    if (!kept.has(name)) continue;
    sheet.tables
      .getItem(name)
      .resize(
        `${cellAddress(range.row, range.column)}:${cellAddress(range.row + range.rows - 1, range.column + range.columns - 1)}`,
      );
  }
}

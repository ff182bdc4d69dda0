import { columnLetters } from "../../src/workbook/address";
import type { CellSpec, GridSnapshot, RawValue, SheetSpec, WorkbookSnapshot, WorkbookSpec } from "../../src/workbook";

/** A cell as it is read back. */
interface ReadCell {
  readonly value: RawValue;
  readonly formula: string | null;
}

function readCell(cell: CellSpec): ReadCell {
  const isFormula = typeof cell === "object" && cell !== null;
  const value = isFormula ? cell.value : cell;
  return { value: value === "" ? null : value, formula: isFormula ? cell.formula : null };
}

/** Extent of a sheet's cells. */
function extentOf({ blocks }: SheetSpec): { readonly rows: number; readonly columns: number } {
  return {
    rows: Math.max(0, ...blocks.map(({ row, values }) => row + values.length)),
    columns: Math.max(0, ...blocks.map(({ column, values }) => column + (values[0]?.length ?? 0))),
  };
}

/** Number format of a cell: the last range that says one. */
function formatAt({ styles }: SheetSpec, row: number, column: number): string {
  const hits = styles.filter(
    ({ range, style }) =>
      style.numberFormat !== undefined &&
      row >= range.row &&
      row < range.row + range.rows &&
      column >= range.column &&
      column < range.column + range.columns,
  );
  return hits[hits.length - 1]?.style.numberFormat ?? "General";
}

function gridOf(sheet: SheetSpec): GridSnapshot {
  const { rows, columns } = extentOf(sheet);
  const cells: ReadCell[][] = Array.from({ length: rows }, () =>
    Array.from({ length: columns }, () => ({ value: null, formula: null })),
  );
  for (const { row, column, values } of sheet.blocks) {
    values.forEach((line, r) =>
      line.forEach((cell, c) => {
        const target = cells[row + r];
        if (target) target[column + c] = readCell(cell);
      }),
    );
  }
  return {
    row: 0,
    column: 0,
    values: cells.map((line) => line.map(({ value }) => value)),
    formulas: cells.map((line) => line.map(({ formula }) => formula)),
    numberFormats: cells.map((line, r) => line.map((_, c) => formatAt(sheet, r, c))),
  };
}

function part<Value>(
  grid: readonly (readonly Value[])[],
  range: { row: number; column: number; rows: number; columns: number },
) {
  return grid
    .slice(range.row, range.row + range.rows)
    .map((line) => line.slice(range.column, range.column + range.columns));
}

/** What a reader would see of a workbook that was written as described and not touched since. */
export function toSnapshot(spec: WorkbookSpec): WorkbookSnapshot {
  const grids = new Map(spec.sheets.map((sheet) => [sheet.name, gridOf(sheet)]));
  return {
    sheets: spec.sheets.map(({ name, visibility, protection }) => ({
      name,
      visibility,
      protected: protection !== null,
      grid: grids.get(name) ?? null,
    })),
    tables: spec.sheets.flatMap((sheet) =>
      sheet.tables.map(({ name, range }) => {
        const grid = grids.get(sheet.name) ?? { row: 0, column: 0, values: [], formulas: [], numberFormats: [] };
        return {
          name,
          sheet: sheet.name,
          grid: {
            row: range.row,
            column: range.column,
            values: part(grid.values, range),
            formulas: part(grid.formulas, range),
            numberFormats: part(grid.numberFormats, range),
          },
        };
      }),
    ),
    names: spec.names.map(({ name, sheet, range }) => ({
      name,
      refersTo: `'${sheet.replaceAll("'", "''")}'!$${columnLetters(range.column)}$${range.row + 1}`,
    })),
  };
}

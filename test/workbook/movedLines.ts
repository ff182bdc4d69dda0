import { columnLetters } from "../../src/workbook/address";
import type { GridSnapshot, RawValue } from "../../src/workbook";

/** Moves, adds or takes away lines and cells of lines, whatever stands in them. */
export type Lines = <Value>(lines: readonly (readonly Value[])[], blank: Value) => readonly (readonly Value[])[];

interface From {
  readonly row: number;
  readonly column: number;
}

const ADDRESS = /"(?:[^"]|"")*"|\b([A-Z]{1,3})(\d+)\b/g;

/** The same done to values, formulas and formats; addresses of a formula's own row follow, as in every program. */
export function movedLines(grid: GridSnapshot, change: Lines): GridSnapshot {
  const before = grid.values.map((line, row) => line.map((_, column): From => ({ row, column })));
  const after = change<From | null>(before, null);
  const columns = new Map<string, string>();
  for (const line of after)
    line.forEach((from, to) => {
      const letters = columnLetters(grid.column + (from?.column ?? 0));
      if (from && !columns.has(letters)) columns.set(letters, columnLetters(grid.column + to));
    });
  const formulas = change<string | null>(grid.formulas, null).map((line, to) =>
    line.map((formula, column) => {
      const from = after[to]?.[column];
      if (!from || typeof from !== "object") return formula;
      return (
        formula?.replace(ADDRESS, (whole, letters?: string, row?: string) =>
          letters !== undefined && Number(row) === grid.row + from.row + 1
            ? (columns.get(letters) ?? "#REF!") + (columns.has(letters) ? String(grid.row + to + 1) : "")
            : whole,
        ) ?? null
      );
    }),
  );
  return {
    ...grid,
    values: change<RawValue>(grid.values, null),
    formulas,
    numberFormats: change<string | null>(grid.numberFormats, null),
  };
}

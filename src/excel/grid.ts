import type { GridSnapshot, RawValue } from "../workbook/snapshot";
import type { RangeSpec } from "../workbook/spec";

/** Loads what a grid is made of. */
export function loadGrid(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,values,formulas,numberFormat");
}

/** Cells as Office.js gives them, with their place. */
interface LoadedPart {
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** All of some cells. */
interface LoadedCells extends LoadedPart {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

function rawValue(value: unknown): RawValue {
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" && value !== "" ? value : null;
}

/** A text that begins with "=" reads the same as value and as formula (its apostrophe is in neither). */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : null;
}

const rawValues = (values: readonly (readonly unknown[])[]) => values.map((row) => row.map(rawValue));

const formatText = (format: unknown): string | null => (typeof format === "string" ? format : null);

/** A grid of values, of which neither formulas nor formats are known. */
export function valueGrid({ rowIndex, columnIndex, values }: LoadedPart & Pick<LoadedCells, "values">): GridSnapshot {
  const none = values.map((row) => row.map(() => null));
  return { row: rowIndex, column: columnIndex, values: rawValues(values), formulas: none, numberFormats: none };
}

/** The same cells, some of them replaced: those of the part that lie on the grid. */
function overlaid<Cell>(
  grid: GridSnapshot,
  cells: readonly (readonly Cell[])[],
  { rowIndex, columnIndex }: LoadedPart,
  part: readonly (readonly Cell[])[],
): readonly (readonly Cell[])[] {
  return cells.map((line, row) => {
    const own = part[grid.row + row - rowIndex];
    return own ? line.map((cell, column) => own[grid.column + column - columnIndex] ?? cell) : line;
  });
}

/** A formula that shows nothing gave an empty text: what is open was calculated, and no cell with a formula is empty. */
function withResults(grid: GridSnapshot): GridSnapshot {
  const values = grid.values.map((line, row) =>
    line.map((value, column) => (value === null && (grid.formulas[row]?.[column] ?? null) !== null ? "" : value)),
  );
  return { ...grid, values };
}

/** The grid with the formulas of some of its cells. */
export function withFormulas(grid: GridSnapshot, part: LoadedPart & Pick<LoadedCells, "formulas">): GridSnapshot {
  const { rowIndex, columnIndex, formulas } = part;
  const found = formulas.map((row, r) =>
    row.map((formula, c) =>
      formulaText(formula, grid.values[rowIndex + r - grid.row]?.[columnIndex + c - grid.column]),
    ),
  );
  return withResults({ ...grid, formulas: overlaid(grid, grid.formulas, part, found) });
}

/** The grid with the number formats of some of its cells. */
export function withFormats(grid: GridSnapshot, part: LoadedPart & Pick<LoadedCells, "numberFormat">): GridSnapshot {
  const found = part.numberFormat.map((row) => row.map(formatText));
  return { ...grid, numberFormats: overlaid(grid, grid.numberFormats, part, found) };
}

/** The grid of a loaded range. */
export function gridOf(cells: LoadedCells): GridSnapshot {
  return withResults({
    row: cells.rowIndex,
    column: cells.columnIndex,
    values: rawValues(cells.values),
    formulas: cells.formulas.map((row, r) => row.map((formula, c) => formulaText(formula, cells.values[r]?.[c]))),
    numberFormats: cells.numberFormat.map((row) => row.map(formatText)),
  });
}

/** A part of a grid; cells outside it are blank. */
export function cutGrid(grid: GridSnapshot, part: RangeSpec): GridSnapshot {
  const cut = <Cell>(cells: readonly (readonly (Cell | null)[])[]): readonly (readonly (Cell | null)[])[] =>
    Array.from({ length: part.rows }, (_row, r) =>
      Array.from(
        { length: part.columns },
        (_cell, c) => cells[part.row + r - grid.row]?.[part.column + c - grid.column] ?? null,
      ),
    );
  return {
    row: part.row,
    column: part.column,
    values: cut<RawValue>(grid.values),
    formulas: cut(grid.formulas),
    numberFormats: cut(grid.numberFormats),
  };
}

/** The rectangle around two grids of one sheet; what both know the first says. */
export function joinedGrids(one: GridSnapshot, other: GridSnapshot): GridSnapshot {
  const end = ({ row, column, values }: GridSnapshot) =>
    [row + values.length, column + (values[0]?.length ?? 0)] as const;
  const [row, column] = [Math.min(one.row, other.row), Math.min(one.column, other.column)];
  const [[oneRow, oneColumn], [otherRow, otherColumn]] = [end(one), end(other)];
  const around = {
    row,
    column,
    rows: Math.max(oneRow, otherRow) - row,
    columns: Math.max(oneColumn, otherColumn) - column,
  };
  const [first, second] = [cutGrid(one, around), cutGrid(other, around)];
  const join = <Cell>(cells: readonly (readonly (Cell | null)[])[], more: typeof cells): typeof cells =>
    cells.map((line, r) => line.map((cell, c) => cell ?? more[r]?.[c] ?? null));
  return {
    row,
    column,
    values: join(first.values, second.values),
    formulas: join(first.formulas, second.formulas),
    numberFormats: join(first.numberFormats, second.numberFormats),
  };
}

/** The grid under a header that the user has switched off: the column names take its place, one row above. */
export function withHeader(grid: GridSnapshot, headers: readonly string[]): GridSnapshot {
  const none = headers.map(() => null);
  return {
    ...grid,
    row: grid.row - 1,
    values: [headers, ...grid.values],
    formulas: [none, ...grid.formulas],
    numberFormats: [none, ...grid.numberFormats],
  };
}

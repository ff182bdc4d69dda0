import { columnLetters } from "../../../src/workbook/address";
import type { CellSpec, RangeSpec, SheetSpec, StyleSpec, TableSpec } from "../../../src/workbook";

/** A sheet by its cells: what stands in each, and the style that it ends up with, however the sheet was put together. */
export interface Grid {
  readonly sheet: SheetSpec;
  readonly rows: number;
  readonly columns: number;
  cell(row: number, column: number): CellSpec;
  /** Fields of the style in the order of their names; empty where there is none. */
  style(row: number, column: number): string;
  /** The table that a cell lies in, its header row included. */
  tableAt(row: number, column: number): TableSpec | undefined;
}

/** True where a cell lies in a range. */
export function isIn(range: RangeSpec, row: number, column: number): boolean {
  return (
    row >= range.row && row < range.row + range.rows && column >= range.column && column < range.column + range.columns
  );
}

/** A column by its letters; right of a table by its distance, since a further column of the table would move the letters. */
export function columnName({ tables }: Pick<SheetSpec, "tables">, column: number): string {
  const ends = tables.map(({ range }) => range.column + range.columns).filter((end) => end <= column);
  return ends.length === 0 ? columnLetters(column) : `+${column - Math.max(...ends) + 1}`;
}

function styleText(style: StyleSpec): string {
  return Object.entries(style)
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([key, value]) => `${key}=${String(value)}`)
    .join(" ");
}

/** Lays a sheet out. */
export function gridOf(sheet: SheetSpec): Grid {
  const values = new Map<string, CellSpec>();
  const styles = new Map<string, StyleSpec>();
  let [rows, columns] = [0, 0];
  const grow = (row: number, column: number): string => {
    [rows, columns] = [Math.max(rows, row + 1), Math.max(columns, column + 1)];
    return `${row},${column}`;
  };
  for (const { row, column, values: lines } of sheet.blocks)
    lines.forEach((line, r) =>
      line.forEach((cell, c) => {
        if (cell !== null) values.set(grow(row + r, column + c), cell);
      }),
    );
  for (const { range, style } of sheet.styles)
    for (let row = range.row; row < range.row + range.rows; row += 1)
      for (let column = range.column; column < range.column + range.columns; column += 1) {
        const key = grow(row, column);
        styles.set(key, { ...styles.get(key), ...style });
      }
  for (const row of Object.keys(sheet.rowHeights)) grow(Number(row), 0);
  const texts = new Map([...styles].map(([key, style]) => [key, styleText(style)]));
  return {
    sheet,
    rows,
    columns,
    cell: (row, column) => values.get(`${row},${column}`) ?? null,
    style: (row, column) => texts.get(`${row},${column}`) ?? "",
    tableAt: (row, column) => sheet.tables.find(({ range }) => isIn(range, row, column)),
  };
}

/** Equal neighbours together: "3× a", "b". */
export function inRuns(texts: readonly string[]): readonly string[] {
  const runs: { readonly text: string; count: number }[] = [];
  for (const text of texts) {
    const last = runs[runs.length - 1];
    if (last?.text === text) last.count += 1;
    else runs.push({ text, count: 1 });
  }
  return runs.map(({ text, count }) => (count === 1 ? text : `${count}× ${text}`));
}

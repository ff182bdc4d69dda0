import type { CellBlock, CellSpec, RangeSpec, StyledRange, StyleSpec } from "./spec";

/** A one-cell block. */
export function cell(row: number, column: number, value: CellSpec): CellBlock {
  return { row, column, values: [[value]] };
}

/** A block of one row. */
export function rowOf(row: number, column: number, values: readonly CellSpec[]): CellBlock {
  return { row, column, values: [values] };
}

/** A formula cell; `formula` without "=". */
export function formulaCell(formula: string, value: string | number | boolean): CellSpec {
  return { formula: `=${formula}`, value };
}

/** A range of `rows` × `columns` cells. */
export function area(row: number, column: number, rows: number, columns: number): RangeSpec {
  return { row, column, rows, columns };
}

/** A range with a style made of several. */
export function styled(range: RangeSpec, ...styles: readonly StyleSpec[]): StyledRange {
  return { range, style: Object.assign({}, ...styles) as StyleSpec };
}

/** Stretches of neighbouring items that satisfy a test: first index and length. */
export function runsWhere<Item>(
  items: readonly Item[],
  test: (item: Item) => boolean,
): readonly { readonly start: number; readonly length: number }[] {
  const runs: { start: number; length: number }[] = [];
  items.forEach((item, index) => {
    if (!test(item)) return;
    const last = runs[runs.length - 1];
    if (last && last.start + last.length === index) last.length += 1;
    else runs.push({ start: index, length: 1 });
  });
  return runs;
}

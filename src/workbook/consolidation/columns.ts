import type { Language } from "../../domain/shared/localText";
import { area, styled } from "../cells";
import type { CellBlock, CellSpec, StyledRange, StyleSpec, TableSpec } from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { rowHeight } from "../style/rowHeight";
import { STYLES } from "../style/styles";

/** A column of a native table whose rows are made of `Row`. */
export interface Column<Row> {
  readonly header: string;
  /** In characters. */
  readonly width: number;
  readonly style: StyleSpec;
  /** Formula of the column, the same in every row, without "=". */
  readonly formula?: string;
  value(row: Row): CellSpec;
}

/** Picks a column's width: English words are longer than Chinese ones. */
export function widthIn(language: Language): (chinese: number, english: number) => number {
  return (chinese, english) => (language === "en" ? english : chinese);
}

/** Where the table stands, and what it is called. */
export interface TablePlace {
  readonly name: string;
  /** Row of the header. */
  readonly row: number;
}

/** Text as it is: Excel makes no date, number or formula of it. */
export const TEXT: StyleSpec = { ...STYLES.textCell, ...STYLES.wrapped };
/** A whole number in the middle. */
export const COUNT: StyleSpec = { ...STYLES.count, ...STYLES.centered };
/** Text in the middle. */
export const SHORT: StyleSpec = { ...STYLES.textCell, ...STYLES.centered };

/** Header and body; a native table needs a row, so one without rows gets a blank one. */
export function tableBlock<Row>({ row }: TablePlace, columns: readonly Column<Row>[], rows: readonly Row[]): CellBlock {
  const body = rows.map((each) => columns.map((column) => column.value(each)));
  return {
    row,
    column: 0,
    values: [columns.map(({ header }) => header), ...(body.length > 0 ? body : [columns.map(() => null)])],
  };
}

/** The native table over such a block. */
export function tableSpec<Row>(
  { name, row }: TablePlace,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): TableSpec {
  return {
    name,
    range: area(row, 0, Math.max(1, rows.length) + 1, columns.length),
    columns: columns.map(({ header, formula }) =>
      formula === undefined ? { header } : { header, formula: `=${formula}` },
    ),
    style: TABLE_STYLE,
    banded: false,
    filterButton: true,
  };
}

/** Formats of header and body. */
export function tableStyles<Row>(
  { row }: TablePlace,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): readonly StyledRange[] {
  const length = Math.max(1, rows.length);
  return [
    styled(area(row, 0, 1, columns.length), STYLES.header),
    styled(area(row + 1, 0, length, columns.length), STYLES.body),
    ...columns.map(({ style }, index) => styled(area(row + 1, index, length, 1), style)),
  ];
}

/** Heights of the rows of the body, so that every wrapped text is seen. */
export function bodyHeights<Row>(
  { row }: TablePlace,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Readonly<Record<number, number>> {
  const texts = (each: Row) =>
    columns.flatMap((column) => {
      const value = column.style.wrap === true ? column.value(each) : null;
      return typeof value === "string" ? [{ text: value, width: column.width }] : [];
    });
  return Object.fromEntries(rows.map((each, index) => [row + 1 + index, rowHeight(texts(each))]));
}

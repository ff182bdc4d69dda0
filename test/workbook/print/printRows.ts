import { columnLetters, rangeAddress } from "../../../src/workbook/address";
import type { DefinedNameSpec } from "../../../src/workbook";
import { columnName, inRuns, type Grid } from "./grid";
import type { Legend } from "./legend";
import type { Places } from "./places";
import { printCell } from "./printCell";
import { printTable } from "./printTable";

/** What the lines of a sheet refer to. */
export interface RowContext {
  readonly grid: Grid;
  readonly names: readonly DefinedNameSpec[];
  readonly places: Places;
  readonly styles: Legend;
  readonly tableStyles: Legend;
  readonly looks: Legend;
}

/** Height, styles and merged cells of a row outside of tables. */
function lookOf({ grid, styles }: RowContext, row: number): string {
  const { sheet, columns, style, tableAt } = grid;
  const name = (column: number): string => columnName(sheet, column);
  const height = sheet.rowHeights[row];
  const marks = Array.from({ length: columns }, (_, column) =>
    tableAt(row, column) ? "" : styles.mark(style(row, column)),
  );
  const runs: string[] = [];
  for (let first = 0; first < columns;) {
    let last = first;
    while (last + 1 < columns && marks[last + 1] === marks[first]) last += 1;
    if (marks[first]) runs.push(`${name(first)}${last > first ? `–${name(last)}` : ""} ${marks[first]}`);
    first = last + 1;
  }
  const merges = sheet.merges
    .filter((range) => range.row === row)
    .map(
      ({ column, columns: count, rows }) =>
        `merged ${name(column)}–${name(column + count - 1)}${rows > 1 ? ` over ${rows} rows` : ""}`,
    );
  return [...(height === undefined ? [] : [`${height} points`]), ...runs, ...merges].join("; ");
}

/** A cell with the name and the link that lie on it. */
function cellText({ grid, names, places }: RowContext, row: number, column: number): string {
  const { sheet } = grid;
  const text = printCell(grid.cell(row, column), places, { sheet: sheet.name, row, column });
  const own = names
    .filter((each) => each.sheet === sheet.name && rangeAddress(each.range) === `${columnLetters(column)}${row + 1}`)
    .map(({ name }) => `#${name}`);
  const links = sheet.links
    .filter((link) => link.row === row && link.column === column)
    .map(({ sheet: target, address, tooltip }) => `→ ${target}!${address}${tooltip ? ` «${tooltip}»` : ""}`);
  return [text, ...own, ...links].filter((each) => each !== "").join(" ");
}

/** The cells of a row outside of tables from the first that says something on. */
function cellsText(context: RowContext, row: number): string {
  const { grid } = context;
  const texts = Array.from({ length: grid.columns }, (_, column) =>
    grid.tableAt(row, column) ? "" : cellText(context, row, column),
  );
  const first = texts.findIndex((text) => text !== "");
  if (first === -1) return "";
  const last = texts.reduce((found, text, column) => (text === "" ? found : column), first);
  return `${columnName(grid.sheet, first)}| ${texts.slice(first, last + 1).join(" | ")}`;
}

/** Rows of a sheet, its tables where they begin; rows that say nothing and look alike are one line. */
export function printRows(context: RowContext, from: number, to: number): readonly string[] {
  const { grid, looks, tableStyles, places } = context;
  const blocks: (readonly string[])[] = [];
  let plain: string[] = [];
  for (let row = from; row < to; row += 1) {
    for (const table of grid.sheet.tables.filter(({ range }) => range.row === row)) {
      blocks.push(inRuns(plain), printTable(grid, table, tableStyles, places));
      plain = [];
    }
    const mark = looks.mark(lookOf(context, row));
    const cells = cellsText(context, row);
    plain.push([mark.padEnd(3), cells].filter((each) => each.trim() !== "").join(" ") || "-");
  }
  return [...blocks, inRuns(plain)].flat();
}

import type { CellSpec, TableSpec } from "../../../src/workbook";
import { inRuns, type Grid } from "./grid";
import type { Legend } from "./legend";
import type { Places } from "./places";
import { printValue } from "./printCell";

/** What a column is made of, and what stands in it. */
interface PrintedColumn {
  readonly header: string;
  readonly values: string;
  /** Style and formula. */
  readonly pattern: readonly string[];
}

const resultOf = (cell: CellSpec): string => printValue(typeof cell === "object" && cell !== null ? cell.value : cell);

function formulaLines(grid: Grid, { range, columns }: TableSpec, index: number, places: Places): readonly string[] {
  const { sheet } = grid;
  const column = range.column + index;
  const own = columns[index]?.formula;
  const formulas = Array.from({ length: range.rows - 1 }, (_, row) => {
    const cell = grid.cell(range.row + 1 + row, column);
    const anchor = { sheet: sheet.name, row: range.row + 1 + row, column };
    return typeof cell === "object" && cell !== null ? places.formula(cell.formula, anchor) : "";
  });
  const told = own === undefined ? "" : places.formula(own, { sheet: sheet.name, row: range.row + 1, column });
  const calculated = told === "" ? [] : [`    ${told}`];
  if (formulas.every((each) => each === told)) return calculated;
  return [...calculated, ...inRuns(formulas.map((each) => each || "(no formula)")).map((each) => `    cells ${each}`)];
}

function printColumn(grid: Grid, table: TableSpec, index: number, styles: Legend, places: Places): PrintedColumn {
  const { range, columns } = table;
  const column = range.column + index;
  const body = Array.from({ length: range.rows - 1 }, (_, row) => range.row + 1 + row);
  const marks = inRuns(body.map((row) => styles.mark(grid.style(row, column)) || "-"));
  const hidden = grid.sheet.hiddenColumns.includes(column) ? ", hidden" : "";
  return {
    header: columns[index]?.header ?? "",
    values: inRuns(body.map((row) => resultOf(grid.cell(row, column)))).join(" | "),
    pattern: [
      `    width ${grid.sheet.columnWidths[column] ?? "-"}${hidden}, head ${styles.mark(grid.style(range.row, column)) || "-"}, ${marks.join(" ")}`,
      ...formulaLines(grid, table, index, places),
    ],
  };
}

/** The pattern of a column of a year as it would be in any year. */
function inAnyYear({ header, pattern }: PrintedColumn): string | null {
  const year = Number(/(?<!\d)(?:19|20)\d\d(?!\d)/.exec(header)?.[0] ?? NaN);
  if (Number.isNaN(year)) return null;
  return [header, ...pattern]
    .join("\n")
    .replaceAll(String(year), "Y")
    .replaceAll(String(year - 1), "Y-1");
}

/** A table column by column: head, values, width, style and formula; a column of a year that is like another says so. */
export function printTable(grid: Grid, table: TableSpec, styles: Legend, places: Places): readonly string[] {
  const { name, range, columns, style, banded, filterButton } = table;
  const seen = new Map<string, string>();
  const lines = columns.flatMap((_, index) => {
    const column = printColumn(grid, table, index, styles, places);
    const pattern = inAnyYear(column);
    const like = pattern === null ? undefined : seen.get(pattern);
    if (pattern !== null && like === undefined) seen.set(pattern, column.header);
    const head = `  ${column.header.replaceAll("\n", "⏎")}: ${column.values}`;
    return like === undefined ? [head, ...column.pattern] : [head, `    like ${like}`];
  });
  const look = `${style}${banded ? ", banded" : ""}${filterButton ? ", filter" : ""}`;
  return [`table ${name}: ${range.rows - 1} rows, ${look}`, ...lines];
}

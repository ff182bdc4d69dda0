import type { ChartSpec, PrintSpec, SheetSpec, WorkbookSpec } from "../../../src/workbook";
import { rangeAddress } from "../../../src/workbook/address";
import { gridOf, isIn, type Grid } from "./grid";
import { legend } from "./legend";
import { placesOf, type Places } from "./places";
import { printRows } from "./printRows";

/** Every field of a thing but those that are told otherwise. */
function fields(thing: object, ...told: readonly string[]): string {
  const left = Object.entries(thing).filter(([key]) => !told.includes(key));
  return left.map(([key, value]) => `${key} ${typeof value === "string" ? value : JSON.stringify(value)}`).join(", ");
}

function printHead({
  id,
  name,
  visibility,
  freeze,
  protection,
  print,
  columnWidths,
  hiddenColumns,
  ...sheet
}: SheetSpec) {
  const widths = columnWidths.map(
    (width, column) => `${width ?? "-"}${hiddenColumns.includes(column) ? " hidden" : ""}`,
  );
  const beyond = hiddenColumns.filter((column) => column >= columnWidths.length);
  return [
    `===== ${name} (${id}, ${visibility}, tab ${sheet.tabColor ?? "plain"}, ${sheet.showGridlines ? "with" : "no"} gridlines)`,
    ...(sheet.tables.length === 0 || sheet.tables.some(({ range }) => range.columns < columnWidths.length)
      ? [`widths ${widths.join("; ")}${beyond.length > 0 ? `; hidden ${beyond.join(" ")}` : ""}`]
      : []),
    `freeze ${freeze ? `${freeze.rows} rows, ${freeze.columns} columns` : "none"}; protection ${protection ? fields(protection) : "none"}`,
    `print ${print ? printed(print) : "as it is"}`,
  ];
}

function printed({ margins, fit, titleRows, titleColumns, ...print }: PrintSpec): string {
  const pages = fit ? `${fit.wide} × ${fit.tall ?? "any"}` : "natural size";
  const titles = `title rows ${titleRows?.join("–") ?? "none"}, title columns ${titleColumns?.join("–") ?? "none"}`;
  return `${fields(print)}; ${pages}; ${titles}; margins ${fields(margins)}`;
}

function printChart(sheet: string, chart: ChartSpec, places: Places): readonly string[] {
  const { categories, series, position } = chart;
  return [
    `chart on ${places.range(sheet, position)}: ${fields(chart, "categories", "series", "position")}`,
    `  categories ${categories.sheet} ${places.range(categories.sheet, categories.range)}`,
    ...series.map(
      (each) =>
        `  ${fields(each, "values")}: ${each.values.sheet} ${places.range(each.values.sheet, each.values.range)}`,
    ),
  ];
}

/** Entry rules, colours in the order of their priority, links of tables, charts. */
function printRules(
  { name, validations, conditionalFormats, links, tables, charts }: SheetSpec,
  places: Places,
): readonly string[] {
  const told = (rule: object, { row, column }: { readonly row: number; readonly column: number }): string =>
    JSON.stringify(
      "formula" in rule
        ? { ...rule, formula: places.formula(String(rule.formula), { sheet: name, row, column }) }
        : rule,
    );
  return [
    ...validations.flatMap(({ range, rule, prompt, error }) => [
      `rule ${places.range(name, range)} ${told(rule, range)}`,
      ...(prompt ? [`  prompt ${prompt.title}: ${prompt.message}`] : []),
      ...(error ? [`  ${error.style} ${error.title}: ${error.message}`] : []),
    ]),
    ...conditionalFormats.map(({ range, rule }) => `colour ${places.range(name, range)} ${told(rule, range)}`),
    ...links
      .filter(({ row, column }) => tables.some(({ range }) => isIn(range, row, column)))
      .map(
        ({ row, column, ...link }) =>
          `link ${places.range(name, { row, column, rows: 1, columns: 1 })} ${fields(link)}`,
      ),
    ...charts.flatMap((chart) => printChart(name, chart, places)),
  ];
}

/** Rows with what they refer to. */
function printPart(grid: Grid, spec: WorkbookSpec, places: Places, from: number, to: number): readonly string[] {
  const [styles, tableStyles, looks] = [legend("s"), legend("t"), legend("")];
  const lines = printRows({ grid, names: spec.names, places, styles, tableStyles, looks }, from, to);
  return [...lines, "rows", ...looks.lines(), "styles", ...styles.lines(), ...tableStyles.lines()];
}

/** A sheet whose rows from one on are printed apart from it. */
export interface Apart {
  readonly sheet: string;
  readonly row: number;
}

function printSheet(sheet: SheetSpec, spec: WorkbookSpec, places: Places, apart: Apart | null): readonly string[] {
  const grid = gridOf(sheet);
  const to = apart?.sheet === sheet.name ? apart.row : grid.rows;
  return [...printHead(sheet), ...printPart(grid, spec, places, 0, to), ...printRules(sheet, places), ""];
}

/**
 * A whole workbook as text that a person can review. Nothing of it is left out, and nothing is told by an address that
 * a further row or column would move: a table stands column by column, a style once, a look of rows once.
 */
export function printSpec(spec: WorkbookSpec, apart: Apart | null = null): string {
  const places = placesOf(spec);
  // The others stand with their cell.
  const apartFromCells = spec.names.filter(
    ({ sheet, range }) =>
      range.rows * range.columns > 1 ||
      spec.sheets.some(
        (each) => each.name === sheet && each.tables.some((table) => isIn(table.range, range.row, range.column)),
      ),
  );
  return [
    `${spec.title}; shows ${spec.activeSheet} first`,
    ...apartFromCells.map(({ name, sheet, range }) => `name ${name} = ${sheet} ${rangeAddress(range)}`),
    "",
    ...spec.sheets.flatMap((sheet) => printSheet(sheet, spec, places, apart)),
  ].join("\n");
}

/** The rows of a sheet from one on, as text. */
export function printApart(spec: WorkbookSpec, { sheet: name, row }: Apart): string {
  const sheet = spec.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  const grid = gridOf(sheet);
  return [...printPart(grid, spec, placesOf(spec), row, grid.rows), ""].join("\n");
}

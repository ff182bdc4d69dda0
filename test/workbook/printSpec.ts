import { cellAddress, rangeAddress } from "../../src/workbook/address";
import type { PrintSpec } from "../../src/workbook/spec";
import type { CellSpec, RangeSpec, SheetSpec, StyleSpec, TableColumnSpec, WorkbookSpec } from "../../src/workbook";

function printed(cell: CellSpec): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "object") return `=> ${printed(cell.value) || "(blank)"}`;
  return typeof cell === "string" ? cell.replaceAll("\n", "⏎") : JSON.stringify(cell);
}

/** What stands in each cell, by row and column, whatever blocks it came in. */
function cellsOf({ blocks }: SheetSpec): ReadonlyMap<number, ReadonlyMap<number, CellSpec>> {
  const rows = new Map<number, Map<number, CellSpec>>();
  for (const { row, column, values } of blocks)
    values.forEach((cells, r) =>
      cells.forEach((cell, c) => {
        if (cell === null) return;
        const own = rows.get(row + r) ?? new Map<number, CellSpec>();
        rows.set(row + r, own.set(column + c, cell));
      }),
    );
  return new Map([...rows].sort(([a], [b]) => a - b));
}

/** Cells row by row from the first that says something; a long text of the metadata is cut, its content has tests of its own. */
function printCells(sheet: SheetSpec): readonly string[] {
  const hidden = new Set(sheet.hiddenColumns);
  return [...cellsOf(sheet)].flatMap(([row, cells]) => {
    const shown = [...cells.keys()].filter((column) => !hidden.has(column));
    const [first, last] = [Math.min(...shown), Math.max(...shown)];
    if (shown.length === 0) return [];
    const texts = Array.from({ length: last - first + 1 }, (_, index) => first + index).flatMap((column) =>
      hidden.has(column) ? [] : [printed(cells.get(column) ?? null).slice(0, 200)],
    );
    return [`${cellAddress(row, first)} | ${texts.join(" | ")}`];
  });
}

/** References of the own row without the table's name. */
function short(formula: string): string {
  return formula.replaceAll(/Plan\w+\[\[#This Row\],(\[[^\]]+\](?::\[[^\]]+\])?)\]/g, "$1");
}

/** Formulas of a table's columns, those of the other years left out. */
function printColumns(columns: readonly TableColumnSpec[]): readonly string[] {
  const seen = new Set<string>();
  return columns.flatMap(({ header, formula }) => {
    const pattern = header.replace(/\d{4}/, "Y");
    if (formula === undefined || (pattern !== header && seen.has(pattern))) return [];
    seen.add(pattern);
    return [`  ${header} ${short(formula)}`];
  });
}

function printFormulas(sheet: SheetSpec): readonly string[] {
  const { tables } = sheet;
  const columns = tables.flatMap(({ name, range, columns: each }) => [
    `table ${name} ${rangeAddress(range)}`,
    ...printColumns(each),
  ]);
  const inTable = (row: number, column: number): boolean =>
    tables.some(
      ({ range }) =>
        row > range.row &&
        row < range.row + range.rows &&
        column >= range.column &&
        column < range.column + range.columns,
    );
  const others = [...cellsOf(sheet)].flatMap(([row, cells]) =>
    [...cells]
      .sort(([a], [b]) => a - b)
      .flatMap(([column, cell]) =>
        typeof cell === "object" && cell !== null && !inTable(row, column)
          ? [`  ${cellAddress(row, column)} ${cell.formula}`]
          : [],
      ),
  );
  return [...columns, ...others];
}

function at(range: RangeSpec): string {
  return rangeAddress(range);
}

type Corner = Pick<RangeSpec, "row" | "column">;

/** From top to bottom, left to right; what begins at the same cell keeps its order. */
function inOrder<Each>(list: readonly Each[], placeOf: (each: Each) => Corner): readonly Each[] {
  return [...list].sort((one, other) => {
    const [a, b] = [placeOf(one), placeOf(other)];
    return a.row - b.row || a.column - b.column;
  });
}

function printRules({ validations, conditionalFormats, links, charts, merges }: SheetSpec): readonly string[] {
  return [
    ...inOrder(validations, ({ range }) => range).map(
      ({ range, rule, prompt, error }) =>
        `rule ${at(range)} ${JSON.stringify(rule)} ${error?.style ?? "-"} «${prompt?.message ?? ""}»`,
    ),
    ...inOrder(conditionalFormats, ({ range }) => range).map(
      ({ range, rule }) => `colour ${at(range)} ${Object.values(rule).join(" ")}`,
    ),
    ...inOrder(links, (link) => link).map(
      ({ row, column, sheet, address }) => `link ${cellAddress(row, column)} → ${sheet}!${address}`,
    ),
    ...charts.map(
      ({ type, title, categories, series, position }) =>
        `chart ${type} «${title}» ${at(categories.range)} ${series.map(({ values }) => at(values.range)).join(" ")} on ${at(position)}`,
    ),
    ...inOrder(merges, (range) => range).map((range) => `merge ${at(range)}`),
  ];
}

/** The style that each cell ends up with, as text. */
function effectiveStyles({ styles }: SheetSpec): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const cells = new Map<number, Map<number, StyleSpec>>();
  for (const { range, style } of styles)
    for (let row = range.row; row < range.row + range.rows; row += 1) {
      const own = cells.get(row) ?? new Map<number, StyleSpec>();
      cells.set(row, own);
      for (let column = range.column; column < range.column + range.columns; column += 1)
        own.set(column, { ...own.get(column), ...style });
    }
  const text = (style: StyleSpec): string =>
    Object.entries(style)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(" ");
  const rows = [...cells].map(
    ([row, own]) => [row, new Map([...own].map(([column, style]) => [column, text(style)]))] as const,
  );
  return new Map(rows.sort(([a], [b]) => a - b));
}

/** Each style once, with the cells that have it; runs of a row, and equal runs of neighbouring rows, are one range. */
function printStyles(sheet: SheetSpec): readonly string[] {
  const ranges = new Map<string, RangeSpec[]>();
  for (const [row, cells] of effectiveStyles(sheet)) {
    const columns = [...cells.keys()].sort((a, b) => a - b);
    for (let index = 0; index < columns.length;) {
      const column = columns[index] ?? 0;
      const style = cells.get(column) ?? "";
      let length = 1;
      while (cells.get(column + length) === style) length += 1;
      index += length;
      const own = ranges.get(style) ?? [];
      const above = own.findIndex(
        (range) => range.column === column && range.columns === length && range.row + range.rows === row,
      );
      const grown = own[above];
      if (grown) own[above] = { ...grown, rows: grown.rows + 1 };
      else own.push({ row, column, rows: 1, columns: length });
      ranges.set(style, own);
    }
  }
  return [...ranges].map(([style, own]) => `style ${style} on ${own.map(at).join(" ")}`);
}

function page({ orientation, fit, titleRows, titleColumns }: PrintSpec): string {
  const pages = fit ? `${fit.wide} × ${fit.tall ?? "any"}` : "natural size";
  return `${orientation}, ${pages}, rows ${titleRows?.join("–") ?? "none"}, columns ${titleColumns?.join("–") ?? "none"}`;
}

/** Heights in points from the first row on; "-" where a row has none of its own. */
function heights({ rowHeights }: SheetSpec): string {
  const last = Math.max(-1, ...Object.keys(rowHeights).map(Number));
  const runs: { readonly height: string; count: number }[] = [];
  for (let row = 0; row <= last; row += 1) {
    const height = String(rowHeights[row] ?? "-");
    const run = runs[runs.length - 1];
    if (run?.height === height) run.count += 1;
    else runs.push({ height, count: 1 });
  }
  return runs.map(({ height, count }) => (count === 1 ? height : `${count}×${height}`)).join(" ") || "none";
}

function printSheet(sheet: SheetSpec): readonly string[] {
  const { id, name, visibility, freeze, protection, print, columnWidths, hiddenColumns } = sheet;
  return [
    `===== ${name} (${id}, ${visibility}${protection ? ", protected" : ""})`,
    `widths ${columnWidths.filter((_, column) => !hiddenColumns.includes(column)).join(" ")}; ${hiddenColumns.length} hidden columns`,
    `heights ${heights(sheet)}`,
    `freeze ${freeze ? `${freeze.rows} rows ${freeze.columns} columns` : "none"}; print ${print ? page(print) : "no"}`,
    ...printCells(sheet),
    ...printFormulas(sheet),
    ...printRules(sheet),
    ...printStyles(sheet),
    "",
  ];
}

/** A whole workbook as text that a person can review: cells, formulas once per column, rules, formats. */
export function printSpec(spec: WorkbookSpec): string {
  const names = spec.names.map(({ name, sheet, range }) => `name ${name} = ${sheet}!${at(range)}`);
  return [`${spec.title}; shows ${spec.activeSheet} first`, ...names, "", ...spec.sheets.flatMap(printSheet)].join(
    "\n",
  );
}

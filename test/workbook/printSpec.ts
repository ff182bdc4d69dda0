import { cellAddress, rangeAddress } from "../../src/workbook/address";
import type { PrintSpec } from "../../src/workbook/spec";
import type { CellSpec, RangeSpec, SheetSpec, TableColumnSpec, WorkbookSpec } from "../../src/workbook";

function printed(cell: CellSpec): string {
  if (cell === null || cell === "") return "";
  if (typeof cell === "object") return `=> ${printed(cell.value) || "(blank)"}`;
  return typeof cell === "string" ? cell.replaceAll("\n", "⏎") : JSON.stringify(cell);
}

/** Cells row by row; a long text of the metadata is cut, its content has tests of its own. */
function printCells(sheet: SheetSpec): readonly string[] {
  const hidden = new Set(sheet.hiddenColumns);
  return sheet.blocks.flatMap(({ row, column, values }) =>
    values.map((cells, r) => {
      const shown = cells.flatMap((cell, c) =>
        hidden.has(column + c) && values.length > 1 ? [] : [printed(cell).slice(0, 200)],
      );
      return `${cellAddress(row + r, column)} | ${shown.join(" | ")}`;
    }),
  );
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

function printFormulas({ tables, blocks }: SheetSpec): readonly string[] {
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
  const others = blocks.flatMap(({ row, column, values }) =>
    values.flatMap((cells, r) =>
      cells.flatMap((cell, c) =>
        typeof cell === "object" && cell !== null && !inTable(row + r, column + c)
          ? [`  ${cellAddress(row + r, column + c)} ${cell.formula}`]
          : [],
      ),
    ),
  );
  return [...columns, ...others];
}

function at(range: RangeSpec): string {
  return rangeAddress(range);
}

function printRules({ validations, conditionalFormats, links, charts, merges }: SheetSpec): readonly string[] {
  return [
    ...validations.map(
      ({ range, rule, prompt, error }) =>
        `rule ${at(range)} ${JSON.stringify(rule)} ${error?.style ?? "-"} «${prompt?.message ?? ""}»`,
    ),
    ...conditionalFormats.map(({ range, rule }) => `colour ${at(range)} ${Object.values(rule).join(" ")}`),
    ...links.map(({ row, column, sheet, address }) => `link ${cellAddress(row, column)} → ${sheet}!${address}`),
    ...charts.map(
      ({ type, title, categories, series, position }) =>
        `chart ${type} «${title}» ${at(categories.range)} ${series.map(({ values }) => at(values.range)).join(" ")} on ${at(position)}`,
    ),
    ...merges.map((range) => `merge ${at(range)}`),
  ];
}

function printStyles({ styles }: SheetSpec): readonly string[] {
  return styles.map(
    ({ range, style }) =>
      `style ${at(range)} ${Object.entries(style)
        .map(([key, value]) => `${key}=${String(value)}`)
        .join(" ")}`,
  );
}

function page({ orientation, fit, titleRows, titleColumns }: PrintSpec): string {
  const pages = fit ? `${fit.wide} × ${fit.tall ?? "any"}` : "natural size";
  return `${orientation}, ${pages}, rows ${titleRows?.join("–") ?? "none"}, columns ${titleColumns?.join("–") ?? "none"}`;
}

function printSheet(sheet: SheetSpec): readonly string[] {
  const { id, name, visibility, freeze, protection, print, columnWidths, hiddenColumns } = sheet;
  return [
    `===== ${name} (${id}, ${visibility}${protection ? ", protected" : ""})`,
    `widths ${columnWidths.filter((_, column) => !hiddenColumns.includes(column)).join(" ")}; ${hiddenColumns.length} hidden columns`,
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

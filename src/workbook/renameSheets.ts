import { quotedSheet, unquoted } from "./address";
import type {
  CellSpec,
  ChartSpec,
  ConditionalFormatSpec,
  SheetSpec,
  TableSpec,
  ValidationSpec,
  WorkbookSpec,
} from "./spec";

/** New sheet names by old ones. */
export type SheetRenaming = Readonly<Record<string, string>>;

/** A text in quotes, a quoted sheet name before "!", a bare sheet name before "!", or anything else. */
const TOKENS = /("(?:[^"]|"")*")|'((?:[^']|'')+)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu;

/** A sheet name that needs no quotes before "!": a word that is no cell address. */
const BARE = /^(?![A-Za-z]{1,3}\d+$)(?![Rr]\d*([Cc]\d*)?$)(?![Cc]\d*$)[\p{L}_][\p{L}\p{N}_]*$/u;

const asWritten = (name: string): string => (BARE.test(name) ? name : quotedSheet(name));

/** The same formula with its sheets renamed; texts inside it stay. */
export function renameInFormula(formula: string, renaming: SheetRenaming): string {
  return formula.replace(TOKENS, (token: string, text?: string, inQuotes?: string, bare?: string) => {
    const old = inQuotes === undefined ? bare : unquoted(inQuotes);
    const name = text === undefined && old !== undefined && Object.hasOwn(renaming, old) ? renaming[old] : undefined;
    return name === undefined || name === old ? token : `${asWritten(name)}!`;
  });
}

type Rename = (name: string) => string;
type InFormula = (formula: string) => string;

const inCell = (cell: CellSpec, inFormula: InFormula): CellSpec =>
  typeof cell === "object" && cell !== null ? { ...cell, formula: inFormula(cell.formula) } : cell;

const inTable = (table: TableSpec, inFormula: InFormula): TableSpec => ({
  ...table,
  columns: table.columns.map((column) =>
    column.formula === undefined ? column : { ...column, formula: inFormula(column.formula) },
  ),
});

const inValidation = (each: ValidationSpec, inFormula: InFormula): ValidationSpec =>
  each.rule.type === "custom" ? { ...each, rule: { ...each.rule, formula: inFormula(each.rule.formula) } } : each;

const inFormat = (each: ConditionalFormatSpec, inFormula: InFormula): ConditionalFormatSpec =>
  each.rule.type === "formula" ? { ...each, rule: { ...each.rule, formula: inFormula(each.rule.formula) } } : each;

const inChart = (chart: ChartSpec, rename: Rename): ChartSpec => ({
  ...chart,
  categories: { ...chart.categories, sheet: rename(chart.categories.sheet) },
  series: chart.series.map((series) => ({
    ...series,
    values: { ...series.values, sheet: rename(series.values.sheet) },
  })),
});

function inSheet(sheet: SheetSpec, rename: Rename, inFormula: InFormula): SheetSpec {
  return {
    ...sheet,
    name: rename(sheet.name),
    blocks: sheet.blocks.map((block) => ({
      ...block,
      values: block.values.map((row) => row.map((cell) => inCell(cell, inFormula))),
    })),
    tables: sheet.tables.map((table) => inTable(table, inFormula)),
    validations: sheet.validations.map((each) => inValidation(each, inFormula)),
    conditionalFormats: sheet.conditionalFormats.map((each) => inFormat(each, inFormula)),
    links: sheet.links.map((link) => ({ ...link, sheet: rename(link.sheet) })),
    charts: sheet.charts.map((chart) => inChart(chart, rename)),
  };
}

/** The same workbook with other sheet names, in names, links, charts and formulas too. Names not listed stay. */
export function renameSheets(spec: WorkbookSpec, renaming: SheetRenaming): WorkbookSpec {
  if (Object.entries(renaming).every(([from, to]) => from === to)) return spec;
  const rename: Rename = (name) => (Object.hasOwn(renaming, name) ? (renaming[name] ?? name) : name);
  const inFormula: InFormula = (formula) => renameInFormula(formula, renaming);
  return {
    ...spec,
    sheets: spec.sheets.map((sheet) => inSheet(sheet, rename, inFormula)),
    names: spec.names.map((each) => ({ ...each, sheet: rename(each.sheet) })),
  };
}

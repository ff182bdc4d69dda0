import type { ChartSpec, DefinedNameSpec, PrintSpec, RangeSpec, SheetSpec } from "../spec";
import { area } from "../cells";
import { EMPTY_SHEET, printOn } from "../style/sheetDefaults";
import type { Place } from "./content";
import { NO_PARTS, type Parts } from "./parts";
import { placeLines } from "./placeLines";
import { placeTable } from "./placeTable";
import type { ChartSection, ColumnOf, Page, PagePrint, Section } from "./section";

/** A sheet, and the names of cells on it. */
export interface LaidOut {
  readonly sheet: SheetSpec;
  readonly names: readonly DefinedNameSpec[];
}

type Heights = Map<number, number>;

/** Rows from the first one on that together are at least so many points high. */
function rowsOfHeight(first: number, points: number, heights: Heights, usual: number): number {
  let [rows, sum] = [0, 0];
  while (sum < points) {
    sum += heights.get(first + rows) ?? usual;
    rows += 1;
  }
  return rows;
}

function placeChart(section: ChartSection, at: Place, sheet: string, rows: number): Parts {
  const { chart, categories, values, column, columns } = section;
  const { name, color } = values;
  const draw = (rangeOf: (column: ColumnOf) => RangeSpec): ChartSpec => ({
    ...chart,
    categories: { sheet, range: rangeOf(categories) },
    series: [{ name, values: { sheet, range: rangeOf(values) }, color }],
    position: area(at.row, at.column + column, rows, columns),
  });
  return { ...NO_PARTS, rows, charts: [draw] };
}

function place(section: Section, at: Place, page: Page, heights: Heights): Parts {
  switch (section.kind) {
    case "lines":
      return placeLines(section, at);
    case "table":
      return placeTable(section, at);
    case "chart":
      return placeChart(section, at, page.name, rowsOfHeight(at.row, section.height, heights, page.rowHeight ?? 0));
  }
}

/** Parts of a section, and the row after its last. */
type Stacked = Parts & { readonly end: number };

/** Puts the sections below one another; a row is as high as the highest of what stands in it. */
function placeStack(sections: readonly Section[], first: Place, page: Page, heights: Heights): readonly Stacked[] {
  const { column } = first;
  let end = first.row;
  return sections.map((section) => {
    const parts = place(section, { row: end, column }, page, heights);
    end += parts.rows;
    for (const [each, points] of parts.heights) heights.set(each, Math.max(points, heights.get(each) ?? 0));
    return { ...parts, end };
  });
}

function printSpec(print: PagePrint | null, header: number, heights: Heights): PrintSpec | null {
  if (print === null) return null;
  const { orientation, repeats, fit, ...own } = print;
  const height = [...heights.values()].reduce((sum, each) => sum + each, 0);
  return printOn(orientation, repeats === 0 ? null : [header - repeats + 1, header], {
    ...own,
    ...(fit !== undefined && { fit: typeof fit === "function" ? fit(height) : fit }),
  });
}

/** Lays a page out: gives every section its rows, and puts together what they hold. */
export function layOut(page: Page): LaidOut {
  const { id, name, sections, beside = [], print, freeze, rowHeight: usual } = page;
  const heights: Heights = new Map();
  const main = sections.find((section) => section.kind === "table");
  const columnWidths = [...(page.widths ?? main?.columns.map(({ width }) => width) ?? [])];
  const parts = [...placeStack(sections, { row: 0, column: 0 }, page, heights)];
  for (const { below, gap, widths, sections: own } of beside) {
    columnWidths.push(gap);
    parts.push(...placeStack(own, { row: below, column: columnWidths.length }, page, heights));
    columnWidths.push(...widths);
  }
  const rows = Math.max(...parts.map(({ end }) => end));
  if (usual !== undefined) for (let row = 0; row < rows; row += 1) heights.set(row, heights.get(row) ?? usual);
  const columns = parts.flatMap((part) => part.columns);
  const rangeOf = (wanted: ColumnOf): RangeSpec => {
    const found = columns.find(({ table, column }) => table === wanted.table && column === wanted.column);
    if (!found) throw new Error(`No column ${wanted.column} of ${wanted.table} on the sheet ${name}`);
    return found.range;
  };
  const header = (columns.find(({ table }) => table === main?.name)?.range.row ?? 1) - 1;
  const sheet: SheetSpec = {
    ...EMPTY_SHEET,
    id,
    name,
    ...(page.tabColor !== undefined && { tabColor: page.tabColor }),
    ...(page.visibility !== undefined && { visibility: page.visibility }),
    columnWidths,
    hiddenColumns: main?.columns.flatMap(({ hidden }, index) => (hidden ? [index] : [])) ?? [],
    rowHeights: Object.fromEntries(heights),
    blocks: parts.flatMap(({ blocks }) => blocks),
    styles: parts.flatMap(({ styles }) => styles),
    merges: parts.flatMap(({ merges }) => merges),
    tables: parts.flatMap(({ tables }) => tables),
    validations: parts.flatMap(({ validations }) => validations),
    conditionalFormats: parts.flatMap(({ conditionalFormats }) => conditionalFormats),
    links: parts.flatMap(({ links }) => links),
    charts: parts.flatMap(({ charts }) => charts.map((draw) => draw(rangeOf))),
    freeze: freeze === undefined ? null : { rows: header + 1, columns: freeze },
    print: printSpec(print, header, heights),
  };
  return { sheet, names: parts.flatMap(({ names }) => names.map((each) => ({ ...each, sheet: name }))) };
}

import { TABLE_NAMES } from "../contract";
import { formulaCell } from "../cells";
import type { SheetInput, TableInput } from "../input";
import type { CellSpec, TableSpec } from "../spec";
import { TABLE_STYLE } from "../style/palette";
import { columnOfKey, ENTRY_ROWS } from "./geometry";
import { entryColumns, type EntryColumn } from "./columns";
import { entryFormulas } from "./entryFormulas";
import { entryRow, type RowValues } from "./entryRow";
import { regionFormulas } from "./regionTotals";
import { rowConstants } from "./rowConstants";
import type { EntryTable } from "./tableData";

/** Computes the entry table of a plan. */
function entryTable(input: SheetInput): EntryTable {
  const { plan, language, settings, entries, completions } = input;
  const columns = entryColumns(plan, language);
  const constants = plan.indicators.map((indicator) => rowConstants(plan, indicator, settings));
  const shared = {
    plan,
    settings,
    language,
    totalHeader: headerOf(columns, "total"),
    showsProgress: !isHidden(columns, "progress"),
  };
  const rows = plan.indicators.flatMap((indicator, index): readonly RowValues[] => {
    const [completion, own] = [completions[indicator.id], constants[index]];
    if (!completion || !own) return [];
    const cells = entries.cells[indicator.id] ?? {};
    const remark = entries.remarks[indicator.id] ?? "";
    return [entryRow({ ...shared, indicator, cells, remark, completion, constants: own })];
  });
  const fromRegions = plan.indicators.map((indicator) => regionFormulas(plan, indicator, settings, language));
  return { columns, formulas: entryFormulas(plan, columns, language), constants, rows, fromRegions };
}

/** Computes the entry table once for all sheets that show it. */
export function withTable(input: SheetInput): TableInput {
  return { ...input, table: entryTable(input) };
}

/** Header and body, cell by cell. */
export function entryCells({ columns, formulas, rows, fromRegions }: EntryTable): readonly (readonly CellSpec[])[] {
  const body = rows.map((values, index) =>
    columns.map(({ key }): CellSpec => {
      const formula = formulas.get(key) ?? fromRegions[index]?.get(key);
      const value = values[key] ?? null;
      return formula === undefined ? value : formulaCell(formula, value ?? "");
    }),
  );
  return [columns.map(({ header }) => header), ...body];
}

/** The native table over those cells. */
export function entryTableSpec({ columns, formulas, rows }: EntryTable): TableSpec {
  return {
    name: TABLE_NAMES.entry,
    range: { row: ENTRY_ROWS.header, column: 0, rows: rows.length + 1, columns: columns.length },
    columns: columns.map(({ key, header }) => {
      const formula = formulas.get(key);
      return formula === undefined ? { header } : { header, formula: `=${formula}` };
    }),
    style: TABLE_STYLE,
    banded: false,
    filterButton: true,
  };
}

/** Header of a column. */
export function headerOf(columns: readonly EntryColumn[], key: EntryColumn["key"]): string {
  return columns[columnOfKey(columns, key)]?.header ?? "";
}

function isHidden(columns: readonly EntryColumn[], key: EntryColumn["key"]): boolean {
  return columns[columnOfKey(columns, key)]?.hidden ?? false;
}

import type { GridSnapshot } from "../workbook/snapshot";
import { cutGrid, withHeader } from "./grid";

/** Where a table is, header and total row as the user shows them. */
export interface TablePlace {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
}

/** A table asked for. */
export interface QueuedTable {
  readonly name: string;
  readonly table: Excel.Table;
  readonly range: Excel.Range;
  /** Null where there is no table of that name. */
  place(): TablePlace | null;
}

function placeOf(table: Excel.Table, range: Excel.Range): TablePlace | null {
  if (table.isNullObject) return null;
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
    showHeaders: table.showHeaders,
    showTotals: table.showTotals,
  };
}

/** Queues the place of a table; its cells are read with the sheet's. */
export function queueTable(context: Excel.RequestContext, name: string): QueuedTable {
  const table = context.workbook.tables.getItemOrNullObject(name);
  const range = table.getRange();
  table.load("showHeaders,showTotals");
  range.load("rowIndex,columnIndex,rowCount,columnCount");
  return { name, table, range, place: () => placeOf(table, range) };
}

/** Column names of a table. */
export type QueuedHeaders = () => readonly string[];

/** Queues the names of a table's columns, which stand nowhere else where the user switched its header off. */
export function queueHeaders({ table }: QueuedTable): QueuedHeaders {
  const { columns } = table;
  columns.load("items/name");
  return () => columns.items.map(({ name }) => name);
}

/**
 * A table's cells out of its sheet's: always with its header, never with a total row that the user switched on.
 *
 * @param headers Its column names, where its header is switched off.
 */
export function tableGrid(sheet: GridSnapshot, place: TablePlace, headers: QueuedHeaders | undefined): GridSnapshot {
  const rows = place.showTotals ? place.rows - 1 : place.rows;
  const grid = cutGrid(sheet, { ...place, rows });
  return place.showHeaders ? grid : withHeader(grid, headers?.() ?? []);
}

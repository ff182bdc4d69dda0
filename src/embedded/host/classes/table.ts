import type { GridTable } from "../grid";
import { parseAddress, quoteSheet } from "../model/address";
import { tableRect, type TableState } from "../model/book";
import { renameTableInFormulas } from "../model/cellShift";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import type { Rect } from "../model/rect";
import { toPlainReferences } from "../model/structuredReference";
import { HostFault, invalidArgument, notImplemented } from "../wire/hostFault";
import { instance, type HostClass, type HostObject, type Property } from "../wire/hostClass";
import { eventMethods } from "./eventMethods";
import { rangeObject, worksheetObject } from "./objects";
import { sortRows } from "./rangeSort";
import { tableColumnsClass } from "./tableColumns";
import { setTotals } from "./tableTotals";
import { resizeTable } from "./tableResize";
import { tableRowsClass } from "./tableRows";
import { assertTableFree, bodyRect, tableOf, type TableTarget } from "./tableTarget";
import { asRange } from "./targets";

function range(target: TableTarget, of: (table: GridTable) => Rect): HostObject {
  const table = tableOf(target);
  return rangeObject({ book: target.book, sheetId: table.sheetId, rect: of(table) });
}

const VALID_NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u;
const LIKE_A_CELL = /^([A-Za-z]{1,3}\d{1,7}|[Rr]\d*[Cc]\d*|[RrCc])$/;

function rename(target: TableTarget, value: unknown): void {
  const table = assertTableFree(target);
  const name = String(value);
  if (!VALID_NAME.test(name) || LIKE_A_CELL.test(name) || name.length > 255)
    throw invalidArgument(`table name ${name}`);
  const { tables, names } = target.book.grid;
  const same = (other: string): boolean => other.toLowerCase() === name.toLowerCase();
  const taken =
    tables.list().some((other) => other.id !== table.id && same(other.name)) ||
    names.list().some((other) => other.sheetId === undefined && same(other.name));
  if (taken) throw invalidArgument(`the name ${name} is taken`);
  tables.put({ ...table, name });
  renameTableInFormulas(target.book, table.name, name);
}

/** Formulas that used the table get plain references; the cells stay. */
function convertToRange(target: TableTarget): HostObject {
  const table = assertTableFree(target);
  const { book } = target;
  const rect = tableRect(book, table);
  const sheet = quoteSheet(book.sheet(table.sheetId).name);
  book.grid.cells.rewriteFormulas((formula, _sheetId, row) => toPlainReferences(formula, table, sheet, row));
  drop(target, table);
  return rangeObject({ book, sheetId: table.sheetId, rect });
}

function deleteTable(target: TableTarget): void {
  const table = assertTableFree(target);
  const rect = tableRect(target.book, table);
  drop(target, table);
  rangeObject({ book: target.book, sheetId: table.sheetId, rect }).call("clear", []);
}

function drop({ book }: TableTarget, table: GridTable): void {
  book.grid.tables.remove(table.id);
  const payload = { source: "Local", tableId: table.id, tableName: table.name, worksheetId: table.sheetId };
  book.events.emit(EventType.tableDeleted, WORKBOOK_TARGET, payload);
}

function resize(target: TableTarget, argument: unknown): void {
  const table = assertTableFree(target);
  const rect = asRange(argument)?.rect ?? parseAddress(String(argument))?.rect;
  if (!rect) throw invalidArgument("newRange");
  if (rect.top !== table.range.top) throw invalidArgument("the header row must stay in its row");
  resizeTable(target.book, table, rect);
}

const tableSortClass: HostClass<TableTarget> = {
  name: "TableSort",
  properties: {},
  methods: {
    apply: (target, fields) => {
      const table = tableOf(target);
      sortRows(target.book, table.sheetId, bodyRect(table), fields);
    },
  },
};

function flag(name: Exclude<keyof TableState, "hasInsertRow">): Property<TableTarget> {
  return {
    get: ({ book, tableId }) => book.tableState(tableId)[name],
    set: (target, value) => {
      assertTableFree(target);
      target.book.tableState(target.tableId)[name] = value === true;
    },
  };
}

/** `Excel.Table`. */
export const tableClass: HostClass<TableTarget> = {
  name: "Table",
  id: ({ tableId }) => tableId,
  properties: {
    id: { get: ({ tableId }) => tableId },
    name: { get: (target) => tableOf(target).name, set: rename },
    style: {
      get: (target) => tableOf(target).style,
      set: (target, value) => {
        const table = assertTableFree(target);
        if (table.style !== value) target.book.grid.tables.put({ ...table, style: String(value) });
      },
    },
    showHeaders: {
      get: () => true,
      set: (_target, value) => {
        if (value !== true) throw notImplemented("Table.showHeaders = false");
      },
    },
    showTotals: {
      get: ({ book, tableId }) => book.tableState(tableId).showTotals,
      set: (target, value) => setTotals(target.book, assertTableFree(target), value === true),
    },
    showFilterButton: flag("showFilterButton"),
    showBandedRows: flag("showBandedRows"),
    showBandedColumns: flag("showBandedColumns"),
    highlightFirstColumn: flag("highlightFirstColumn"),
    highlightLastColumn: flag("highlightLastColumn"),
    worksheet: { object: (target) => worksheetObject({ book: target.book, sheetId: tableOf(target).sheetId }) },
    columns: { object: (target) => instance(tableColumnsClass, target) },
    rows: { object: (target) => instance(tableRowsClass, target) },
    sort: { object: (target) => instance(tableSortClass, target) },
  },
  methods: {
    getRange: (target) => range(target, (table) => tableRect(target.book, table)),
    getHeaderRowRange: (target) => range(target, (table) => ({ ...table.range, bottom: table.range.top })),
    getDataBodyRange: (target) => range(target, bodyRect),
    getTotalRowRange: (target) => {
      if (!target.book.tableState(target.tableId).showTotals)
        throw new HostFault("ItemNotFound", "The table has no totals row.");
      return range(target, ({ range: rect }) => ({ ...rect, top: rect.bottom + 1, bottom: rect.bottom + 1 }));
    },
    resize,
    convertToRange,
    delete: deleteTable,
    clearFilters: () => undefined,
    ...eventMethods<TableTarget>(({ tableId }) => tableId, {
      DataChanged: EventType.tableChanged,
      SelectionChanged: EventType.tableSelection,
    }),
  },
};

/** Makes the object of a table. */
export function tableObject(target: TableTarget): HostObject {
  return instance(tableClass, target);
}

import type { GridTable } from "../grid";
import { tableRect } from "../model/book";
import type { Rect } from "../model/rect";
import { writeValues } from "../model/writing";
import { itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { rangeObject } from "./objects";
import { assertTableFree, bodyRect, tableOf, type TableTarget } from "./tableTarget";

interface ColumnTarget extends TableTarget {
  readonly columnId: string;
}

function indexOf(target: ColumnTarget): number {
  const index = tableOf(target).columns.findIndex(({ id }) => id === target.columnId);
  if (index < 0) throw itemNotFound();
  return index;
}

function cut(target: ColumnTarget, of: (table: GridTable) => Rect): HostObject {
  const table = tableOf(target);
  const left = table.range.left + indexOf(target);
  return rangeObject({ book: target.book, sheetId: table.sheetId, rect: { ...of(table), left, right: left } });
}

const headerRect = ({ range }: GridTable): Rect => ({ ...range, bottom: range.top });

function rename(target: ColumnTarget, name: unknown): void {
  const table = assertTableFree(target);
  const left = table.range.left + indexOf(target);
  writeValues(target.book, table.sheetId, { ...headerRect(table), left, right: left }, `'${String(name)}`);
}

const columnClass: HostClass<ColumnTarget> = {
  name: "TableColumn",
  id: ({ columnId }) => columnId,
  properties: {
    id: { get: (target) => indexOf(target) + 1 },
    index: { get: indexOf },
    name: { get: (target) => tableOf(target).columns[indexOf(target)]?.name ?? "", set: rename },
    values: {
      get: (target) => {
        const table = tableOf(target);
        const left = table.range.left + indexOf(target);
        const cells = target.book.grid.cells.read(table.sheetId, { ...table.range, left, right: left });
        return cells.map((row) => row.map(({ value }) => value ?? ""));
      },
      set: (target, value) => {
        const table = tableOf(target);
        const left = table.range.left + indexOf(target);
        writeValues(target.book, table.sheetId, { ...table.range, left, right: left }, value);
      },
    },
  },
  methods: {
    getRange: (target) => cut(target, (table) => tableRect(target.book, table)),
    getDataBodyRange: (target) => cut(target, bodyRect),
    getHeaderRowRange: (target) => cut(target, headerRect),
  },
};

/** A column by its name, its id here, or the number that `load("id")` gives. */
function find(target: TableTarget, key: unknown): HostObject | null {
  const { columns } = tableOf(target);
  const text = String(key).toLowerCase();
  const column =
    columns.find(({ id, name }) => id === key || name.toLowerCase() === text) ??
    (typeof key === "number" ? columns[key - 1] : undefined);
  return column ? instance(columnClass, { ...target, columnId: column.id }) : null;
}

function get(target: TableTarget, key: unknown): HostObject {
  const column = find(target, key);
  if (!column) throw itemNotFound();
  return column;
}

/** `Excel.TableColumnCollection`. */
export const tableColumnsClass: HostClass<TableTarget> = {
  name: "TableColumnCollection",
  properties: { count: { get: (target) => tableOf(target).columns.length } },
  methods: {
    getCount: (target) => tableOf(target).columns.length,
    getItem: get,
    getItemOrNullObject: find,
    getItemAt: (target, index) => get(target, tableOf(target).columns[Number(index)]?.id),
  },
  item: get,
  items: (target) => tableOf(target).columns.map(({ id }) => get(target, id)),
};

import type { CellWrite, GridTable } from "../grid";
import type { Book } from "../model/book";
import { insertCells, removeCells } from "../model/cellShift";
import { emitChanged } from "../model/changed";
import { intersect, rectOf, rowsIn, type Rect } from "../model/rect";
import { moveFormula } from "../model/references";
import { writeValues } from "../model/writing";
import { invalidArgument, itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { rangeObject } from "./objects";
import { assertTableFree, bodyRect, isEmpty, tableOf, widthOf, type TableTarget } from "./tableTarget";

interface RowTarget extends TableTarget {
  readonly index: number;
}

function rowRect(table: GridTable, index: number): Rect {
  const body = bodyRect(table);
  if (!(index >= 0 && index < rowsIn(body))) throw itemNotFound();
  return { ...body, top: body.top + index, bottom: body.top + index };
}

const rowClass: HostClass<RowTarget> = {
  name: "TableRow",
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (target) => {
        const table = tableOf(target);
        const row = target.book.grid.cells.read(table.sheetId, rowRect(table, target.index))[0] ?? [];
        return [row.map(({ value }) => value ?? "")];
      },
      set: (target, value) => {
        const table = tableOf(target);
        writeValues(target.book, table.sheetId, rowRect(table, target.index), value);
      },
    },
  },
  methods: {
    getRange: (target) => {
      const table = tableOf(target);
      return rangeObject({ book: target.book, sheetId: table.sheetId, rect: rowRect(table, target.index) });
    },
    delete: (target) => deleteRow(target),
  },
};

function row(target: TableTarget, index: unknown): HostObject {
  rowRect(tableOf(target), Number(index));
  return instance(rowClass, { ...target, index: Number(index) });
}

function deleteRow(target: RowTarget): void {
  const table = assertTableFree(target);
  const rect = rowRect(table, target.index);
  if (rowsIn(bodyRect(table)) === 1) {
    clearLastRow(target.book, table, rect);
    return;
  }
  removeCells(target.book, table.sheetId, rect, "Up");
  target.book.grid.tables.put({ ...table, range: { ...table.range, bottom: table.range.bottom - 1 } });
  emitChanged(target.book, table.sheetId, rect, undefined, "RowDeleted");
}

/** A table keeps a row to be filled when its last one is deleted. */
function clearLastRow(book: Book, table: GridTable, rect: Rect): void {
  const clear: CellWrite = { kind: "clear" };
  book.grid.cells.write(table.sheetId, rect, [table.columns.map(() => clear)]);
  book.tableState(table.id).hasInsertRow = true;
  emitChanged(book, table.sheetId, rect, undefined, "RowDeleted");
}

/** Adds rows at an index, or after the last; blanks take the formulas of the row above. */
function add(target: TableTarget, index: unknown, values: unknown, alwaysInsert: unknown): HostObject {
  const table = assertTableFree(target);
  const body = bodyRect(table);
  const rows = asRows(values, widthOf(table));
  const atEnd = index === undefined || index === null || Number(index) < 0 || Number(index) >= rowsIn(body);
  const { book } = target;
  // The row that waits for rows is the first of them.
  const waiting = isEmpty(book, table) ? 1 : 0;
  const first = waiting === 1 ? body.top : atEnd ? body.bottom + 1 : body.top + Number(index);
  const rect = { ...body, top: first, bottom: first + rows.length - 1 };
  if (rows.length > waiting) {
    const added = { ...rect, top: first + waiting };
    const makesPlace = alwaysInsert !== false && hasContentBelow(book, table);
    if ((waiting === 0 && !atEnd) || makesPlace) insertCells(book, table.sheetId, added, "Down");
    book.grid.tables.put({ ...table, range: { ...table.range, bottom: table.range.bottom + rowsIn(added) } });
    inherit(book, table, added);
  }
  book.tableState(table.id).hasInsertRow = false;
  if (rows.some((cells) => cells.some((cell) => cell !== null))) writeValues(book, table.sheetId, rect, rows);
  emitChanged(book, table.sheetId, rect, undefined, "RowInserted");
  return row(target, first - body.top);
}

function asRows(values: unknown, width: number): readonly (readonly unknown[])[] {
  if (values === undefined || values === null) return [Array<unknown>(width).fill(null)];
  if (!Array.isArray(values)) throw invalidArgument("values");
  const rows = (Array.isArray(values[0]) ? values : [values]) as readonly (readonly unknown[])[];
  if (rows.some((cells) => cells.length !== width)) throw invalidArgument(`rows of ${width} values`);
  return rows;
}

function hasContentBelow(book: Book, table: GridTable): boolean {
  const used = book.grid.cells.used(table.sheetId, true);
  const below =
    used && intersect(used, { ...table.range, top: table.range.bottom + 1, bottom: Number.MAX_SAFE_INTEGER });
  if (!below) return false;
  const rows = book.grid.cells.read(table.sheetId, below);
  return rows.some((cells) => cells.some(({ value, formula }) => value !== null || formula !== undefined));
}

/** New rows look like their neighbour, are locked like it, and calculate like it. */
function inherit(book: Book, table: GridTable, rect: Rect): void {
  const source = rect.top > table.range.top + 1 ? rect.top - 1 : rect.bottom + 1;
  const state = book.state(table.sheetId);
  for (let column = rect.left; column <= rect.right; column++) {
    const cells = { ...rect, left: column, right: column };
    book.grid.styles.apply(table.sheetId, cells, book.grid.styles.at(table.sheetId, source, column));
    for (const layers of [state.locked, state.formulaHidden]) {
      const value = layers.at(source, column);
      if (value !== undefined) layers.set(cells, value);
    }
    const validation = state.validations.at(source, column);
    if (validation) state.validations.set(cells, validation);
    const { formula } = book.grid.cells.read(table.sheetId, rectOf(source, column))[0]?.[0] ?? {};
    if (formula !== undefined) book.grid.cells.write(table.sheetId, cells, copiesOf(formula, source, rect));
  }
  book.staleValidations.add(table.sheetId);
}

function copiesOf(formula: string, source: number, rect: Rect): readonly (readonly CellWrite[])[] {
  return Array.from({ length: rowsIn(rect) }, (_, i) => [
    { kind: "formula", formula: moveFormula(formula, rect.top + i - source) },
  ]);
}

function count(target: TableTarget): number {
  const table = tableOf(target);
  return isEmpty(target.book, table) ? 0 : rowsIn(bodyRect(table));
}

/** `Excel.TableRowCollection`. */
export const tableRowsClass: HostClass<TableTarget> = {
  name: "TableRowCollection",
  properties: { count: { get: count } },
  methods: {
    add,
    getCount: count,
    getItemAt: row,
    deleteRowsAt: (target, index, rows) => {
      for (let i = 0; i < Number(rows ?? 1); i++) deleteRow({ ...target, index: Number(index) });
    },
  },
  item: row,
  items: (target) => Array.from({ length: count(target) }, (_, index) => row(target, index)),
};

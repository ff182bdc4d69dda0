import type { CellContent } from "../grid";
import type { Book } from "../model/book";
import { emitChanged } from "../model/changed";
import { columnsIn, type Rect } from "../model/rect";
import { sortFormula } from "../model/references";
import { assertUnlocked } from "../model/writing";
import type { HostClass } from "../wire/hostClass";
import { invalidArgument, notImplemented } from "../wire/hostFault";
import type { RangeTarget } from "./targets";

/** `Excel.SortField`, as far as it is done here: by value. */
interface SortField {
  readonly key: number;
  readonly ascending?: boolean;
  readonly sortOn?: string;
}

/** Sorts the rows of a block; formulas that refer to their own row keep doing so. */
export function sortRows(book: Book, sheetId: string, rect: Rect, fields: unknown): void {
  assertUnlocked(book, sheetId, rect);
  const keys = asFields(fields, columnsIn(rect));
  const rows = book.grid.cells.read(sheetId, rect);
  const order = rows.map((_, index) => index);
  order.sort((a, b) => compareRows(rows[a] ?? [], rows[b] ?? [], keys) || a - b);
  book.grid.cells.reorderRows(sheetId, rect, order);
  book.grid.cells.rewriteFormulas((formula, id, row, column) => {
    const inside =
      id === sheetId && row >= rect.top && row <= rect.bottom && column >= rect.left && column <= rect.right;
    const from = order[row - rect.top];
    return inside && from !== undefined ? sortFormula(formula, row - rect.top - from) : formula;
  });
  emitChanged(book, sheetId, rect);
}

function asFields(fields: unknown, columns: number): readonly SortField[] {
  if (!Array.isArray(fields)) throw invalidArgument("fields");
  return (fields as readonly SortField[]).map((field) => {
    if (field.sortOn !== undefined && field.sortOn !== "Value")
      throw notImplemented(`SortField.sortOn ${field.sortOn}`);
    if (!(field.key >= 0 && field.key < columns)) throw invalidArgument("SortField.key");
    return field;
  });
}

function compareRows(a: readonly CellContent[], b: readonly CellContent[], keys: readonly SortField[]): number {
  for (const { key, ascending } of keys) {
    const order = compareValues(a[key]?.value ?? null, b[key]?.value ?? null, ascending !== false);
    if (order !== 0) return order;
  }
  return 0;
}

type Value = CellContent["value"];

/** Numbers, then text, then booleans; blanks last in both directions. */
function compareValues(a: Value, b: Value, ascending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const rank = (value: Value): number => ["number", "string", "boolean"].indexOf(typeof value);
  const order =
    rank(a) - rank(b) || (typeof a === "string" ? a.localeCompare(String(b), "zh-Hans-CN") : Number(a) - Number(b));
  return ascending ? order : -order;
}

/** `Excel.RangeSort`. */
export const rangeSortClass: HostClass<RangeTarget> = {
  name: "RangeSort",
  properties: {},
  methods: {
    apply: ({ book, sheetId, rect }, fields, _matchCase, hasHeaders, orientation) => {
      if (orientation !== undefined && orientation !== "Rows") throw notImplemented("RangeSort.apply by columns");
      sortRows(book, sheetId, hasHeaders === true ? { ...rect, top: rect.top + 1 } : rect, fields);
    },
  },
};

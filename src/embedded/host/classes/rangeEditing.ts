import type { CellWrite } from "../grid";
import { insertCells, removeCells } from "../model/cellShift";
import { emitChanged, type ChangeType } from "../model/changed";
import { columnsIn, intersect, isWholeColumns, isWholeRows, rectOf, rowsIn, type Rect } from "../model/rect";
import { assertAllowed, assertUnlocked } from "../model/writing";
import { selectCells } from "../model/selecting";
import { HostFault, invalidArgument } from "../wire/hostFault";
import type { Method } from "../wire/hostClass";
import { dropFormats } from "./conditionalFormats";
import { rangeObject } from "./objects";
import { copyFrom } from "./rangeCopying";
import type { RangeTarget } from "./targets";

/** Clearing goes no further than the used part, except for formats. */
function clearContents({ book, sheetId, rect }: RangeTarget): void {
  assertUnlocked(book, sheetId, rect);
  const used = book.grid.cells.used(sheetId, true);
  const part = used && intersect(used, rect);
  if (!part) return;
  const clear: CellWrite = { kind: "clear" };
  const cells = Array.from({ length: rowsIn(part) }, () => Array<CellWrite>(columnsIn(part)).fill(clear));
  book.grid.cells.write(sheetId, part, cells);
  emitChanged(book, sheetId, part);
}

function clearFormats(range: RangeTarget): void {
  const { book, sheetId, rect } = range;
  assertAllowed(book, sheetId, "allowFormatCells");
  book.grid.styles.clear(sheetId, rect);
  book.state(sheetId).locked.clear(rect);
  book.state(sheetId).formulaHidden.clear(rect);
  dropFormats(range);
}

function clear(range: RangeTarget, applyTo: unknown): void {
  const what = applyTo ?? "All";
  const { book, sheetId, rect } = range;
  if (what === "All" || what === "Contents") clearContents(range);
  if (what === "All" || what === "Formats") clearFormats(range);
  if (what === "All" || what === "Hyperlinks" || what === "RemoveHyperlinks") book.state(sheetId).links.clear(rect);
  if (what !== "All") return;
  book.state(sheetId).validations.clear(rect);
  book.staleValidations.add(sheetId);
}

function assertNoTableCut(range: RangeTarget): void {
  const cut = range.book.grid.tables.list().some(({ sheetId, range: table }) => {
    const common = sheetId === range.sheetId && intersect(table, range.rect);
    return common && (common.left !== table.left || common.right !== table.right);
  });
  if (cut) throw new HostFault("InsertDeleteConflict", "The operation would cut through a table.");
}

function move(range: RangeTarget, action: "insert" | "delete", shift: unknown): void {
  const { book, sheetId, rect } = range;
  const rows = isWholeRows(rect);
  const whole = rows || isWholeColumns(rect);
  if (whole)
    assertAllowed(book, sheetId, `allow${action === "insert" ? "Insert" : "Delete"}${rows ? "Rows" : "Columns"}`);
  else assertUnlocked(book, sheetId, rect);
  const vertical = shift === "Down" || shift === "Up";
  if (!vertical && shift !== "Right" && shift !== "Left") throw invalidArgument("shift");
  if (!whole) assertNoTableCut(range);
  if (action === "insert") insertCells(book, sheetId, rect, vertical ? "Down" : "Right");
  else removeCells(book, sheetId, rect, vertical ? "Up" : "Left");
  const kind = whole ? (rows ? "Row" : "Column") : "Cell";
  const type = `${kind}${action === "insert" ? "Inserted" : "Deleted"}` as ChangeType;
  emitChanged(book, sheetId, rect, undefined, type);
}

function merge({ book, sheetId, rect }: RangeTarget, across: unknown): void {
  assertAllowed(book, sheetId, "allowFormatCells");
  const inTable = book.grid.tables.list().some((table) => table.sheetId === sheetId && intersect(table.range, rect));
  if (inTable) throw new HostFault("InvalidOperation", "Cells of a table cannot be merged.");
  const rects: Rect[] =
    across === true
      ? Array.from({ length: rowsIn(rect) }, (_, i) => rectOf(rect.top + i, rect.left, 1, columnsIn(rect)))
      : [rect];
  book.grid.layout.unmerge(sheetId, rect);
  book.grid.layout.merge(sheetId, rects);
}

/** Methods of a range that change the workbook. */
export const rangeEditing: Readonly<Record<string, Method<RangeTarget>>> = {
  clear,
  insert: (range, shift) => {
    move(range, "insert", shift);
    return rangeObject(range);
  },
  delete: (range, shift) => move(range, "delete", shift),
  merge,
  unmerge: ({ book, sheetId, rect }) => {
    assertAllowed(book, sheetId, "allowFormatCells");
    book.grid.layout.unmerge(sheetId, rect);
  },
  select: ({ book, sheetId, rect }) => selectCells(book, sheetId, rect),
  copyFrom,
  calculate: ({ book }) => book.grid.calculation.calculate(false),
  /** The client asks before it splits a large write. */
  _ValidateArraySize: ({ rect }, rows, columns) => {
    if (rows !== rowsIn(rect) || columns !== columnsIn(rect)) {
      throw invalidArgument(`${String(rows)}×${String(columns)} values for ${rowsIn(rect)}×${columnsIn(rect)} cells`);
    }
  },
};

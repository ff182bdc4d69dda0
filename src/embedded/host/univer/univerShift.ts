import type { ICellData, Nullable } from "@univerjs/core";
import { MAX_COLUMNS, MAX_ROWS, columnsIn, isWholeColumns, isWholeRows, rowsIn, type Rect } from "../model/rect";
import { toRange, type UniverContext } from "./context";

/** Univer's `Direction`: which neighbour gives the size. */
const [UP, LEFT] = [0, 3];

type Matrix = Record<number, Record<number, Nullable<ICellData>>>;

/** Inserts cells. Whole rows and columns move everything with them; a part only its own cells. */
export function insertCells(context: UniverContext, sheetId: string, rect: Rect, shift: "Down" | "Right"): void {
  const range = toRange(context.clip(sheetId, rect));
  if (isWholeRows(rect)) {
    context.run("sheet.command.insert-row-by-range", { subUnitId: sheetId, range, direction: UP });
  } else if (isWholeColumns(rect)) {
    context.run("sheet.command.insert-col-by-range", { subUnitId: sheetId, range, direction: LEFT });
  } else {
    moveRest(context, sheetId, rect, shift === "Down" ? [rowsIn(rect), 0] : [0, columnsIn(rect)]);
  }
}

/** Removes cells; the inverse of `insertCells`. */
export function removeCells(context: UniverContext, sheetId: string, rect: Rect, shift: "Up" | "Left"): void {
  const range = toRange(context.clip(sheetId, rect));
  if (isWholeRows(rect)) {
    context.run("sheet.command.remove-row-by-range", { subUnitId: sheetId, range });
  } else if (isWholeColumns(rect)) {
    context.run("sheet.command.remove-col-by-range", { subUnitId: sheetId, range });
  } else {
    moveRest(context, sheetId, rect, shift === "Up" ? [-rowsIn(rect), 0] : [0, -columnsIn(rect)]);
  }
}

/** Moves the cells beyond a block; references to them in other formulas are not rewritten. */
function moveRest(context: UniverContext, sheetId: string, rect: Rect, [down, right]: readonly [number, number]): void {
  const cells = context.sheet(sheetId).getCellMatrix();
  const zone = {
    ...rect,
    bottom: down === 0 ? rect.bottom : MAX_ROWS - 1,
    right: right === 0 ? rect.right : MAX_COLUMNS - 1,
  };
  const cellValue: Matrix = {};
  const put = (row: number, column: number, cell: Nullable<ICellData>): void => {
    (cellValue[row] ??= {})[column] = cell;
  };
  const moved: [number, number, ICellData][] = [];
  let [lastRow, lastColumn] = [0, 0];
  cells.forValue((row, column, cell) => {
    const inside = row >= zone.top && row <= zone.bottom && column >= zone.left && column <= zone.right;
    if (!cell || !inside) return;
    put(row, column, null);
    const removed = (down < 0 && row <= rect.bottom) || (right < 0 && column <= rect.right);
    if (!removed) moved.push([row + down, column + right, { ...cell }]);
    [lastRow, lastColumn] = [Math.max(lastRow, row + down), Math.max(lastColumn, column + right)];
  });
  context.grow(sheetId, { top: 0, left: 0, bottom: lastRow, right: lastColumn });
  context.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue });
  const target: Matrix = {};
  for (const [row, column, cell] of moved) (target[row] ??= {})[column] = cell;
  context.run("sheet.mutation.set-range-values", { subUnitId: sheetId, cellValue: target });
}

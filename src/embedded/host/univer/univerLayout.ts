import { intersect, type Rect } from "../model/rect";
import type { GridLayout } from "../grid";
import { asNumber } from "./rawTypes";
import { toRange, toRect, type UniverContext } from "./context";

/** Univer measures in CSS pixels, Office.js in points. */
const POINTS_PER_PIXEL = 0.75;

/** Sizes, hidden rows and columns, merges and freezing in Univer. */
export function univerLayout(context: UniverContext): GridLayout {
  const onRanges = (id: string, sheetId: string, rect: Rect, params: object = {}): void => {
    context.grow(sheetId, rect);
    const ranges = [toRange(context.clip(sheetId, rect))];
    context.runBeside(id, { subUnitId: sheetId, ranges, ...params });
  };
  const merges = (sheetId: string): readonly Rect[] => context.peek(sheetId).getMergeData().map(toRect);
  const rowHidden = (sheetId: string, row: number): boolean =>
    asNumber(context.peek(sheetId).getRowManager().getRow(row)?.hd) === 1;
  const columnHidden = (sheetId: string, column: number): boolean =>
    asNumber(context.peek(sheetId).getColumnManager().getColumn(column)?.hd) === 1;
  /** The visible sheet is laid out anew at each change: what is so already is left. */
  const isSoIn = (axis: "rows" | "columns", sheetId: string, rect: Rect, isSo: (index: number) => boolean): boolean => {
    const { top, left, bottom, right } = context.clip(sheetId, rect);
    const [first, last] = axis === "rows" ? [top, bottom] : [left, right];
    for (let index = first; index <= last; index++) if (!isSo(index)) return false;
    return true;
  };
  return {
    rowHidden,
    columnHidden,
    setRowsHidden: (sheetId, rect, hidden) => {
      if (isSoIn("rows", sheetId, rect, (row) => rowHidden(sheetId, row) === hidden)) return;
      onRanges(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, sheetId, rect);
    },
    setColumnsHidden: (sheetId, rect, hidden) => {
      if (isSoIn("columns", sheetId, rect, (column) => columnHidden(sheetId, column) === hidden)) return;
      onRanges(`sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, sheetId, rect);
    },
    rowHeight: (sheetId, row) => toPoints(context.sheet(sheetId).getRowHeight(row)),
    columnWidth: (sheetId, column) => toPoints(context.peek(sheetId).getColumnWidth(column)),
    setRowHeight: (sheetId, rect, points) => {
      const rows = context.peek(sheetId).getRowManager();
      const pixels = toPixels(points);
      const isSo = (row: number): boolean => {
        const { h, ia } = rows.getRow(row) ?? {};
        return h === pixels && asNumber(ia) === 0;
      };
      if (isSoIn("rows", sheetId, rect, isSo)) return;
      onRanges("sheet.mutation.set-worksheet-row-is-auto-height", sheetId, rect, { autoHeightInfo: 0 });
      onRanges("sheet.mutation.set-worksheet-row-height", sheetId, rect, { rowHeight: pixels });
    },
    setColumnWidth: (sheetId, rect, points) => {
      const columns = context.peek(sheetId).getColumnManager();
      const colWidth = toPixels(points);
      if (isSoIn("columns", sheetId, rect, (column) => columns.getColumn(column)?.w === colWidth)) return;
      onRanges("sheet.mutation.set-worksheet-col-width", sheetId, rect, { colWidth });
    },
    merges,
    merge: (sheetId, rects) => {
      const ranges = rects.map((rect) => toRange(context.clip(sheetId, rect)));
      context.runBeside("sheet.mutation.add-worksheet-merge", { subUnitId: sheetId, ranges });
    },
    unmerge: (sheetId, rect) => {
      const ranges = merges(sheetId)
        .filter((merge) => intersect(merge, rect))
        .map(toRange);
      if (ranges.length > 0) context.runBeside("sheet.mutation.remove-worksheet-merge", { subUnitId: sheetId, ranges });
    },
    freeze: (sheetId, rows, columns) => {
      const startRow = rows > 0 ? rows : -1;
      const startColumn = columns > 0 ? columns : -1;
      const params = { startRow, startColumn, ySplit: rows, xSplit: columns };
      context.run("sheet.mutation.set-frozen", { subUnitId: sheetId, ...params });
    },
    frozen: (sheetId) => {
      const { xSplit, ySplit } = context.sheet(sheetId).getFreeze();
      return { rows: ySplit, columns: xSplit };
    },
  };
}

const toPoints = (pixels: number): number => Math.round(pixels * POINTS_PER_PIXEL * 100) / 100;
const toPixels = (points: number): number => points / POINTS_PER_PIXEL;

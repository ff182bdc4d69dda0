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
    context.run(id, { subUnitId: sheetId, ranges, ...params });
  };
  const merges = (sheetId: string): readonly Rect[] => context.sheet(sheetId).getMergeData().map(toRect);
  return {
    rowHidden: (sheetId, row) => asNumber(context.sheet(sheetId).getRowManager().getRow(row)?.hd) === 1,
    columnHidden: (sheetId, column) => asNumber(context.sheet(sheetId).getColumnManager().getColumn(column)?.hd) === 1,
    setRowsHidden: (sheetId, rect, hidden) =>
      onRanges(`sheet.mutation.set-row-${hidden ? "hidden" : "visible"}`, sheetId, rect),
    setColumnsHidden: (sheetId, rect, hidden) =>
      onRanges(`sheet.mutation.set-col-${hidden ? "hidden" : "visible"}`, sheetId, rect),
    rowHeight: (sheetId, row) => toPoints(context.sheet(sheetId).getRowHeight(row)),
    columnWidth: (sheetId, column) => toPoints(context.sheet(sheetId).getColumnWidth(column)),
    setRowHeight: (sheetId, rect, points) => {
      onRanges("sheet.mutation.set-worksheet-row-is-auto-height", sheetId, rect, { autoHeightInfo: 0 });
      onRanges("sheet.mutation.set-worksheet-row-height", sheetId, rect, { rowHeight: toPixels(points) });
    },
    setColumnWidth: (sheetId, rect, points) =>
      onRanges("sheet.mutation.set-worksheet-col-width", sheetId, rect, { colWidth: toPixels(points) }),
    merges,
    merge: (sheetId, rects) => {
      const ranges = rects.map((rect) => toRange(context.clip(sheetId, rect)));
      context.run("sheet.mutation.add-worksheet-merge", { subUnitId: sheetId, ranges });
    },
    unmerge: (sheetId, rect) => {
      const ranges = merges(sheetId)
        .filter((merge) => intersect(merge, rect))
        .map(toRange);
      if (ranges.length > 0) context.run("sheet.mutation.remove-worksheet-merge", { subUnitId: sheetId, ranges });
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

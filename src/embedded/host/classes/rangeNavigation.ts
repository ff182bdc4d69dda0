import { tableRect } from "../model/book";
import {
  MAX_COLUMNS,
  MAX_ROWS,
  bounding,
  intersect,
  isOnSheet,
  rectOf,
  rowsIn,
  columnsIn,
  type Rect,
} from "../model/rect";
import { parseAddress } from "../model/address";
import type { HostObject, Method } from "../wire/hostClass";
import { invalidArgument, itemNotFound } from "../wire/hostFault";
import { rangeObject } from "./objects";
import { scopedTables } from "./tableCollection";
import { asInteger, asRange, type RangeTarget } from "./targets";

function at(range: RangeTarget, rect: Rect): HostObject {
  if (!isOnSheet(rect)) throw invalidArgument("outside the sheet");
  return rangeObject({ ...range, rect });
}

/** The other range of a call: a range object or an address on the same sheet. */
function other(range: RangeTarget, argument: unknown): Rect {
  const given = asRange(argument);
  if (given) {
    if (given.sheetId !== range.sheetId) throw invalidArgument("ranges on different sheets");
    return given.rect;
  }
  const parsed = typeof argument === "string" ? parseAddress(argument) : undefined;
  if (!parsed) throw invalidArgument("a range or an address");
  return parsed.rect;
}

function used(range: RangeTarget, valuesOnly: unknown): Rect | undefined {
  const rect = range.book.grid.cells.used(range.sheetId, valuesOnly === true);
  return rect && intersect(rect, range.rect);
}

/**
 * "Use a positive number to create a range outside the current range. You can also use a negative number to create a range
 * within the current range" (`Excel.Range.getRowsAbove`).
 */
function beside(edge: number, count: number, direction: 1 | -1): readonly [first: number, last: number] {
  if (count === 0) throw invalidArgument("count");
  const near = count > 0 ? edge + direction : edge;
  const far = count > 0 ? edge + direction * count : edge + direction * (count + 1);
  return [Math.min(near, far), Math.max(near, far)];
}

/** Methods of a range that lead to another range; none changes anything. */
export const rangeNavigation: Readonly<Record<string, Method<RangeTarget>>> = {
  getCell: (range, row, column) => {
    const { top, left } = range.rect;
    return at(range, rectOf(top + asInteger(row, "row"), left + asInteger(column, "column")));
  },
  getRow: (range, row) => {
    const top = range.rect.top + asInteger(row, "row");
    return at(range, { ...range.rect, top, bottom: top });
  },
  getColumn: (range, column) => {
    const left = range.rect.left + asInteger(column, "column");
    return at(range, { ...range.rect, left, right: left });
  },
  getLastRow: (range) => at(range, { ...range.rect, top: range.rect.bottom }),
  getLastColumn: (range) => at(range, { ...range.rect, left: range.rect.right }),
  getLastCell: (range) => at(range, rectOf(range.rect.bottom, range.rect.right)),
  getEntireRow: (range) => at(range, { ...range.rect, left: 0, right: MAX_COLUMNS - 1 }),
  getEntireColumn: (range) => at(range, { ...range.rect, top: 0, bottom: MAX_ROWS - 1 }),
  getOffsetRange: (range, rows, columns) => {
    const { top, left } = range.rect;
    const [down, right] = [asInteger(rows, "rowOffset"), asInteger(columns, "columnOffset")];
    return at(range, rectOf(top + down, left + right, rowsIn(range.rect), columnsIn(range.rect)));
  },
  getResizedRange: (range, rows, columns) =>
    at(range, {
      ...range.rect,
      bottom: range.rect.bottom + asInteger(rows, "deltaRows"),
      right: range.rect.right + asInteger(columns, "deltaColumns"),
    }),
  getAbsoluteResizedRange: (range, rows, columns) =>
    at(range, rectOf(range.rect.top, range.rect.left, asInteger(rows, "numRows"), asInteger(columns, "numColumns"))),
  getRowsBelow: (range, count) => {
    const [top, bottom] = beside(range.rect.bottom, asInteger(count, "count", 1), 1);
    return at(range, { ...range.rect, top, bottom });
  },
  getRowsAbove: (range, count) => {
    const [top, bottom] = beside(range.rect.top, asInteger(count, "count", 1), -1);
    return at(range, { ...range.rect, top, bottom });
  },
  getColumnsAfter: (range, count) => {
    const [left, right] = beside(range.rect.right, asInteger(count, "count", 1), 1);
    return at(range, { ...range.rect, left, right });
  },
  getColumnsBefore: (range, count) => {
    const [left, right] = beside(range.rect.left, asInteger(count, "count", 1), -1);
    return at(range, { ...range.rect, left, right });
  },
  getBoundingRect: (range, argument) => at(range, bounding(range.rect, other(range, argument))),
  getIntersection: (range, argument) => {
    const rect = intersect(range.rect, other(range, argument));
    if (!rect) throw itemNotFound();
    return at(range, rect);
  },
  getIntersectionOrNullObject: (range, argument) => {
    const rect = intersect(range.rect, other(range, argument));
    return rect ? at(range, rect) : null;
  },
  getUsedRange: (range, valuesOnly) => at(range, used(range, valuesOnly) ?? rectOf(range.rect.top, range.rect.left)),
  getUsedRangeOrNullObject: (range, valuesOnly) => {
    const rect = used(range, valuesOnly);
    return rect ? at(range, rect) : null;
  },
  getTables: (range, fullyContained) =>
    scopedTables(range.book, (table) => {
      if (table.sheetId !== range.sheetId) return false;
      const rect = tableRect(range.book, table);
      const common = intersect(rect, range.rect);
      return fullyContained === true ? common !== undefined && sameRect(common, rect) : common !== undefined;
    }),
};

function sameRect(a: Rect, b: Rect): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

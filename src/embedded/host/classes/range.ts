import type { CellContent } from "../grid";
import { formatRect, quoteSheet } from "../model/address";
import { valueType } from "../model/changed";
import { cellsIn, columnsIn, isWholeColumns, isWholeRows, rowsIn } from "../model/rect";
import { assertAllowed, spread, writeValues } from "../model/writing";
import { HostFault } from "../wire/hostFault";
import { instance, type HostClass } from "../wire/hostClass";
import { worksheetObject } from "./objects";
import { cellProperties } from "./cellProperties";
import { conditionalFormatsClass } from "./conditionalFormats";
import { dataValidationClass } from "./dataValidation";
import { rangeEditing } from "./rangeEditing";
import { rangeFormatClass } from "./rangeFormat";
import { getHyperlink, setHyperlink } from "./rangeLinks";
import { rangeNavigation } from "./rangeNavigation";
import { rangeSortClass } from "./rangeSort";
import type { RangeTarget } from "./targets";

/** Excel refuses to return more cells than this in one read. */
const MAX_CELLS = 5_000_000;

/** Whole rows and columns have no values to read: Office.js answers null. */
const isUnbounded = ({ rect }: RangeTarget): boolean => isWholeRows(rect) || isWholeColumns(rect);

function map<V>(range: RangeTarget, of: (content: CellContent) => V): V[][] | null {
  if (isUnbounded(range)) return null;
  if (cellsIn(range.rect) > MAX_CELLS) {
    throw new HostFault("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.");
  }
  return range.book.grid.cells.read(range.sheetId, range.rect).map((row) => row.map(of));
}

const shown = ({ value }: CellContent): string | number | boolean => value ?? "";

function numberFormats(range: RangeTarget): string[][] | null {
  if (isUnbounded(range)) return null;
  const { book, sheetId, rect } = range;
  return Array.from({ length: rowsIn(rect) }, (_, i) =>
    Array.from({ length: columnsIn(rect) }, (_unused, j) =>
      book.grid.styles.numberFormat(sheetId, rect.top + i, rect.left + j),
    ),
  );
}

function setNumberFormats(range: RangeTarget, value: unknown): void {
  const { book, sheetId, rect } = range;
  assertAllowed(book, sheetId, "allowFormatCells");
  if (typeof value === "string") {
    book.grid.styles.apply(sheetId, rect, { numberFormat: value });
    return;
  }
  spread(value, rect).forEach((row, i) =>
    row.forEach((numberFormat, j) => {
      if (typeof numberFormat !== "string") return;
      const [top, left] = [rect.top + i, rect.left + j];
      book.grid.styles.apply(sheetId, { top, left, bottom: top, right: left }, { numberFormat });
    }),
  );
}

/** True or false when the same for all, null when mixed, as Office.js has it. */
function overAll(first: number, last: number, of: (index: number) => boolean): boolean | null {
  const value = of(first);
  for (let index = first + 1; index <= last; index++) if (of(index) !== value) return null;
  return value;
}

/** `Excel.Range`. */
export const rangeClass: HostClass<RangeTarget> = {
  name: "Range",
  properties: {
    address: {
      get: ({ book, sheetId, rect }) => `${quoteSheet(book.sheet(sheetId).name)}!${formatRect(rect)}`,
    },
    cellCount: { get: ({ rect }) => cellsIn(rect) },
    rowIndex: { get: ({ rect }) => rect.top },
    columnIndex: { get: ({ rect }) => rect.left },
    rowCount: { get: ({ rect }) => rowsIn(rect) },
    columnCount: { get: ({ rect }) => columnsIn(rect) },
    values: {
      get: (range) => map(range, shown),
      set: ({ book, sheetId, rect }, value) => writeValues(book, sheetId, rect, value),
    },
    formulas: {
      get: (range) => map(range, (content) => content.formula ?? shown(content)),
      set: ({ book, sheetId, rect }, value) => writeValues(book, sheetId, rect, value),
    },
    text: {
      get: (range) => (isUnbounded(range) ? null : range.book.grid.cells.text(range.sheetId, range.rect)),
    },
    valueTypes: { get: (range) => map(range, valueType) },
    numberFormat: { get: numberFormats, set: setNumberFormats },
    numberFormatLocal: { get: numberFormats, set: setNumberFormats },
    rowHidden: {
      get: ({ book, sheetId, rect }) =>
        isWholeColumns(rect)
          ? false
          : overAll(rect.top, rect.bottom, (row) => book.grid.layout.rowHidden(sheetId, row)),
      set: ({ book, sheetId, rect }, value) => {
        assertAllowed(book, sheetId, "allowFormatRows");
        book.grid.layout.setRowsHidden(sheetId, rect, value === true);
      },
    },
    columnHidden: {
      get: ({ book, sheetId, rect }) =>
        isWholeRows(rect)
          ? false
          : overAll(rect.left, rect.right, (column) => book.grid.layout.columnHidden(sheetId, column)),
      set: ({ book, sheetId, rect }, value) => {
        assertAllowed(book, sheetId, "allowFormatColumns");
        book.grid.layout.setColumnsHidden(sheetId, rect, value === true);
      },
    },
    isEntireRow: { get: ({ rect }) => isWholeRows(rect) },
    isEntireColumn: { get: ({ rect }) => isWholeColumns(rect) },
    hyperlink: { get: getHyperlink, set: setHyperlink },
    worksheet: { object: worksheetObject },
    format: { object: (range) => instance(rangeFormatClass, range) },
    dataValidation: { object: (range) => instance(dataValidationClass, range) },
    conditionalFormats: { object: (range) => instance(conditionalFormatsClass, range) },
    sort: { object: (range) => instance(rangeSortClass, range) },
  },
  methods: { ...rangeNavigation, ...rangeEditing, ...cellProperties },
};

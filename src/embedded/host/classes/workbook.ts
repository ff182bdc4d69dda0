import type { Book } from "../model/book";
import { rectOf } from "../model/rect";
import { textOf } from "../model/textOf";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { applicationClass, runtimeClass } from "./application";
import { documentPropertiesClass } from "./documentProperties";
import { namesClass } from "./names";
import { workbookProtectionClass } from "./protection";
import { provideClasses, rangeObject } from "./objects";
import { rangeClass } from "./range";
import { settingsClass } from "./settings";
import { scopedTables } from "./tableCollection";
import { worksheetClass } from "./worksheet";
import { worksheetsClass } from "./worksheetCollection";

provideClasses({ range: rangeClass, worksheet: worksheetClass });

interface BookTarget {
  readonly book: Book;
}

/** `Excel.Workbook`, the root of every path. */
export const workbookClass: HostClass<BookTarget> = {
  name: "Workbook",
  properties: {
    name: { get: ({ book }) => textOf(book.properties.get("fileName"), "Book1.xlsx") },
    readOnly: { get: () => false },
    isDirty: { get: () => true },
    application: { object: (target) => instance(applicationClass, target) },
    _Runtime: { object: (target) => instance(runtimeClass, target) },
    worksheets: { object: (target) => instance(worksheetsClass, target) },
    tables: { object: ({ book }) => scopedTables(book, () => true) },
    names: { object: ({ book }) => instance(namesClass, { book }) },
    protection: { object: (target) => instance(workbookProtectionClass, target) },
    properties: { object: (target) => instance(documentPropertiesClass, target) },
    settings: { object: (target) => instance(settingsClass, target) },
  },
  methods: {
    getSelectedRange: ({ book }) => rangeObject({ book, ...book.grid.sheets.selection() }),
    getActiveCell: ({ book }) => {
      const { sheetId, rect } = book.grid.sheets.selection();
      return rangeObject({ book, sheetId, rect: rectOf(rect.top, rect.left) });
    },
  },
};

/** The root object of a workbook. */
export function workbookObject(book: Book): HostObject {
  return instance(workbookClass, { book });
}

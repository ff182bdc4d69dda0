import type { GridSheet } from "../grid";
import type { Book } from "../model/book";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import { itemNotFound } from "../wire/hostFault";
import type { HostClass, HostObject } from "../wire/hostClass";
import { eventMethods } from "./eventMethods";
import { findSheet } from "./sheetLookup";
import { worksheetObject } from "./objects";
import { asSheetName, assertStructureFree } from "./worksheet";

interface SheetsTarget {
  readonly book: Book;
}

const listed = ({ book }: SheetsTarget, visibleOnly: unknown): readonly GridSheet[] =>
  book.grid.sheets.list().filter((sheet) => visibleOnly !== true || !sheet.hidden);

function object(target: SheetsTarget, sheet: GridSheet | undefined): HostObject {
  if (!sheet) throw itemNotFound();
  return worksheetObject({ book: target.book, sheetId: sheet.id });
}

const get = (target: SheetsTarget, key: unknown): HostObject => object(target, findSheet(target.book, key));

function add(target: SheetsTarget, name: unknown): HostObject {
  assertStructureFree(target);
  const given = name === undefined || name === null || name === "" ? freeName(target) : asSheetName(target, name);
  const sheetId = target.book.grid.sheets.add(given);
  target.book.addedInBatch.add(sheetId);
  target.book.events.emit(EventType.added, WORKBOOK_TARGET, { worksheetId: sheetId, source: "Local" });
  return worksheetObject({ book: target.book, sheetId });
}

function freeName({ book }: SheetsTarget): string {
  let n = book.grid.sheets.list().length + 1;
  while (findSheet(book, `Sheet${n}`)) n += 1;
  return `Sheet${n}`;
}

/** `Excel.WorksheetCollection`. */
export const worksheetsClass: HostClass<SheetsTarget> = {
  name: "WorksheetCollection",
  properties: {},
  methods: {
    add,
    getItem: get,
    getItemOrNullObject: (target, key) => {
      const sheet = findSheet(target.book, key);
      return sheet ? object(target, sheet) : null;
    },
    getActiveWorksheet: (target) => get(target, target.book.grid.sheets.activeId()),
    getFirst: (target, visibleOnly) => object(target, listed(target, visibleOnly)[0]),
    getLast: (target, visibleOnly) => object(target, listed(target, visibleOnly).at(-1)),
    getCount: (target, visibleOnly) => listed(target, visibleOnly).length,
    ...eventMethods<SheetsTarget>(() => WORKBOOK_TARGET, {
      DataChanged: EventType.changed,
      Activated: EventType.activated,
      Deactivated: EventType.deactivated,
      Added: EventType.added,
      Deleted: EventType.deleted,
      SelectionChanged: EventType.selection,
      Calculated: EventType.calculated,
    }),
  },
  item: get,
  items: (target) => listed(target, false).map((sheet) => object(target, sheet)),
};

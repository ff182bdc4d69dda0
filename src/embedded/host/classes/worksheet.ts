import { parseAddress } from "../model/address";
import { EventType, WORKBOOK_TARGET } from "../model/events";
import { WHOLE_SHEET, isOnSheet, rectOf, type Rect } from "../model/rect";
import { textOf } from "../model/textOf";
import { activateSheet } from "../model/selecting";
import { accessDenied, HostFault, invalidArgument } from "../wire/hostFault";
import { instance, type HostClass, type HostObject } from "../wire/hostClass";
import { chartsClass } from "./charts";
import { eventMethods } from "./eventMethods";
import { freezePanesClass } from "./freezePanes";
import { namesClass } from "./names";
import { pageLayoutClass } from "./pageLayout";
import { protectionClass } from "./protection";
import { rangeObject } from "./objects";
import { rangeAreas } from "./rangeAreas";
import { asColor } from "./color";
import { findSheet } from "./sheetLookup";
import { scopedTables } from "./tableCollection";
import { asInteger, type SheetTarget } from "./targets";

/** Width of a character of the default font in points. */
const POINTS_PER_CHARACTER = 5.7;

/** Refuses structural changes of a protected workbook. */
export function assertStructureFree({ book }: Pick<SheetTarget, "book">): void {
  if (book.protection) throw accessDenied("the workbook's structure is protected");
}

/** Names as Excel allows them: 1–31 characters, none of `: \ / ? * [ ]`, not taken. */
export function asSheetName({ book }: Pick<SheetTarget, "book">, value: unknown, own?: string): string {
  const name = String(value);
  const valid = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]/.test(name) && !/^'|'$/.test(name);
  if (!valid) throw invalidArgument(`sheet name ${name}`);
  const taken = findSheet(book, name);
  if (taken && taken.id !== own)
    throw new HostFault("ItemAlreadyExists", "A resource with the same name already exists.");
  return name;
}

function setVisibility(target: SheetTarget, value: unknown): void {
  assertStructureFree(target);
  const { book, sheetId } = target;
  const visible = book.grid.sheets.list().filter((sheet) => !sheet.hidden);
  if (!["Visible", "Hidden", "VeryHidden"].includes(String(value))) throw invalidArgument("visibility");
  const hide = value !== "Visible";
  if (hide && visible.length === 1 && visible[0]?.id === sheetId) {
    throw new HostFault("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  book.state(sheetId).veryHidden = value === "VeryHidden";
  leaveSheet(target, hide);
  book.grid.sheets.setHidden(sheetId, hide);
}

/** Another visible sheet comes to the front when the active one goes. */
function leaveSheet({ book, sheetId }: SheetTarget, goes: boolean): void {
  if (!goes || book.grid.sheets.activeId() !== sheetId) return;
  const next = book.grid.sheets.list().find((sheet) => sheet.id !== sheetId && !sheet.hidden);
  if (next) activateSheet(book, next.id);
}

function deleteSheet(target: SheetTarget): void {
  assertStructureFree(target);
  const { book, sheetId } = target;
  const sheets = book.grid.sheets.list();
  if (sheets.filter((sheet) => !sheet.hidden && sheet.id !== sheetId).length === 0) {
    throw new HostFault("InvalidOperation", "A workbook must contain at least one visible worksheet.");
  }
  if (book.state(sheetId).veryHidden)
    throw new HostFault("InvalidOperation", "A very hidden worksheet can't be deleted.");
  leaveSheet(target, true);
  for (const table of book.grid.tables.list()) if (table.sheetId === sheetId) book.grid.tables.remove(table.id);
  for (const name of book.grid.names.list()) if (name.sheetId === sheetId) book.grid.names.remove(name.id);
  book.grid.sheets.remove(sheetId);
  book.dropSheet(sheetId);
  book.chartsChanged();
  book.events.emit(EventType.deleted, WORKBOOK_TARGET, { worksheetId: sheetId, source: "Local" });
}

function range(target: SheetTarget, address: unknown): HostObject {
  if (address === undefined || address === null || address === "") return rangeObject({ ...target, rect: WHOLE_SHEET });
  const rect = rectAt(target, textOf(address));
  if (!rect) throw invalidArgument(`address ${textOf(address)}`);
  return rangeObject({ ...target, rect });
}

/** An address on this sheet, or a name that stands for a block of it. */
function rectAt({ book, sheetId }: SheetTarget, text: string): Rect | undefined {
  const parsed = parseAddress(text);
  if (parsed) {
    const elsewhere = parsed.sheet !== undefined && findSheet(book, parsed.sheet)?.id !== sheetId;
    return elsewhere ? undefined : parsed.rect;
  }
  const called = book.grid.names.list().filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const name = called.find((each) => each.sheetId === sheetId) ?? called.find((each) => each.sheetId === undefined);
  const target = name && parseAddress(name.formula.slice(1));
  return target?.sheet !== undefined && findSheet(book, target.sheet)?.id === sheetId ? target.rect : undefined;
}

/** `Excel.Worksheet`. */
export const worksheetClass: HostClass<SheetTarget> = {
  name: "Worksheet",
  id: ({ sheetId }) => sheetId,
  properties: {
    id: { get: ({ sheetId }) => sheetId },
    name: {
      get: ({ book, sheetId }) => book.sheet(sheetId).name,
      set: (target, value) => {
        assertStructureFree(target);
        target.book.grid.sheets.rename(target.sheetId, asSheetName(target, value, target.sheetId));
      },
    },
    position: {
      get: ({ book, sheetId }) => book.grid.sheets.list().findIndex(({ id }) => id === sheetId),
      set: (target, value) => {
        assertStructureFree(target);
        target.book.grid.sheets.move(target.sheetId, asInteger(value, "position"));
      },
    },
    visibility: {
      get: ({ book, sheetId }) => {
        if (!book.sheet(sheetId).hidden) return "Visible";
        return book.state(sheetId).veryHidden ? "VeryHidden" : "Hidden";
      },
      set: setVisibility,
    },
    tabColor: {
      get: ({ book, sheetId }) => book.sheet(sheetId).tabColor,
      set: ({ book, sheetId }, value) => book.grid.sheets.setTabColor(sheetId, value === "" ? "" : asColor(value)),
    },
    // The client's name on the wire when `showGridlines` is set.
    gridlines: {
      get: ({ book, sheetId }) => book.sheet(sheetId).showGridlines,
      set: ({ book, sheetId }, value) => book.grid.sheets.setGridlines(sheetId, value === true),
    },
    showGridlines: {
      get: ({ book, sheetId }) => book.sheet(sheetId).showGridlines,
      set: ({ book, sheetId }, value) => book.grid.sheets.setGridlines(sheetId, value === true),
    },
    standardWidth: {
      get: ({ book, sheetId }) => book.state(sheetId).standardWidth,
      set: ({ book, sheetId }, value) => {
        book.state(sheetId).standardWidth = Number(value);
        book.grid.layout.setColumnWidth(sheetId, WHOLE_SHEET, Number(value) * POINTS_PER_CHARACTER);
      },
    },
    tables: { object: ({ book, sheetId }) => scopedTables(book, (table) => table.sheetId === sheetId, sheetId) },
    names: { object: (target) => instance(namesClass, target) },
    charts: { object: (target) => instance(chartsClass, target) },
    protection: { object: (target) => instance(protectionClass, target) },
    freezePanes: { object: (target) => instance(freezePanesClass, target) },
    pageLayout: { object: (target) => instance(pageLayoutClass, target) },
  },
  methods: {
    activate: ({ book, sheetId }) => {
      const isIgnored = book.plays.web && book.addedInBatch.has(sheetId);
      if (!isIgnored) activateSheet(book, sheetId);
    },
    delete: deleteSheet,
    calculate: ({ book }, markAllDirty) => book.grid.calculation.calculate(markAllDirty === true),
    getRange: range,
    getRanges: rangeAreas,
    getCell: (target, row, column) =>
      rangeObject({ ...target, rect: onSheet(rectOf(asInteger(row, "row"), asInteger(column, "column"))) }),
    getRangeByIndexes: (target, row, column, rows, columns) =>
      rangeObject({
        ...target,
        rect: onSheet(
          rectOf(
            asInteger(row, "startRow"),
            asInteger(column, "startColumn"),
            asInteger(rows, "rowCount"),
            asInteger(columns, "columnCount"),
          ),
        ),
      }),
    getUsedRange: (target, valuesOnly) =>
      rangeObject({
        ...target,
        rect: target.book.grid.cells.used(target.sheetId, valuesOnly === true) ?? rectOf(0, 0),
      }),
    getUsedRangeOrNullObject: (target, valuesOnly) => {
      const rect = target.book.grid.cells.used(target.sheetId, valuesOnly === true);
      return rect ? rangeObject({ ...target, rect }) : null;
    },
    ...eventMethods<SheetTarget>(({ sheetId }) => sheetId, {
      DataChanged: EventType.changed,
      Activated: EventType.activated,
      Deactivated: EventType.deactivated,
      SelectionChanged: EventType.selection,
      Calculated: EventType.calculated,
    }),
  },
};

function onSheet(rect: Rect): Rect {
  if (!isOnSheet(rect)) throw invalidArgument("outside the sheet");
  return rect;
}

import { sheetAnchorName } from "../workbook/contract";
import type { NameSnapshot, SheetSnapshot } from "../workbook/snapshot";
import type { FoundSheet, FoundTable, Inspection } from "./inspection";

/** What to ask for beside the lists of sheets, tables and names. */
export interface InspectionScope {
  /** Tables whose place matters. */
  readonly tables: readonly string[];
  /** Ids of sheets of ours whose charts matter. */
  readonly chartSheets: readonly string[];
}

/** Queued questions; `answer` may be called after the next sync. */
export interface QueuedInspection {
  answer(): Inspection;
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot["visibility"]>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "veryHidden",
};

/** What a name refers to, without "=". */
export function refersTo(formula: unknown): string {
  return String(formula).replace(/^=/, "");
}

/** The sheet that an anchor is on; a null object where there is no such name, or no such cell any more. */
export function anchoredSheet(context: Excel.RequestContext, sheetId: string): Excel.Worksheet {
  return context.workbook.names.getItemOrNullObject(sheetAnchorName(sheetId)).getRangeOrNullObject().worksheet;
}

function queueLists(context: Excel.RequestContext) {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility,items/protection/protected,items/protection/options");
  tables.load("items/name,items/showHeaders,items/worksheet/name");
  names.load("items/name,items/formula");
  protection.load("protected");
  return { worksheets, tables, names, protection };
}

function foundSheets(worksheets: Excel.WorksheetCollection): readonly FoundSheet[] {
  return worksheets.items.map((sheet) => ({
    id: sheet.id,
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? "visible",
    protected: sheet.protection.protected,
    options: sheet.protection.options,
  }));
}

function foundNames(names: Excel.NamedItemCollection): readonly NameSnapshot[] {
  return names.items.map((item) => ({ name: item.name, refersTo: refersTo(item.formula) }));
}

function queueCharts(context: Excel.RequestContext, sheetIds: readonly string[]) {
  return sheetIds.map((sheetId) => {
    const sheet = anchoredSheet(context, sheetId);
    sheet.load("name");
    sheet.charts.load("items/name");
    return sheet;
  });
}

function foundCharts(sheets: readonly Excel.Worksheet[]): Inspection["charts"] {
  const found = sheets.filter((sheet) => !sheet.isNullObject);
  return Object.fromEntries(found.map((sheet) => [sheet.name, sheet.charts.items.map((chart) => chart.name)]));
}

/** Queues everything that a write must know; one round trip answers it. */
export function queueInspection(context: Excel.RequestContext, scope: InspectionScope): QueuedInspection {
  const lists = queueLists(context);
  const places = scope.tables.map((name) => {
    const range = context.workbook.tables.getItemOrNullObject(name).getRange();
    range.load("rowIndex,columnIndex");
    return { name, range };
  });
  const charted = queueCharts(context, scope.chartSheets);
  const headerOf = (name: string): FoundTable["header"] => {
    const place = places.find((each) => each.name === name && !each.range.isNullObject);
    return place ? { row: place.range.rowIndex, column: place.range.columnIndex } : null;
  };
  return {
    answer: () => ({
      structureProtected: lists.protection.protected,
      sheets: foundSheets(lists.worksheets),
      tables: lists.tables.items.map((table) => ({
        name: table.name,
        sheet: table.worksheet.name,
        showHeaders: table.showHeaders,
        header: headerOf(table.name),
      })),
      names: foundNames(lists.names),
      charts: foundCharts(charted),
      chartsOf: scope.chartSheets,
    }),
  };
}

import type { GridSheet, GridSheets } from "../grid";
import { rectOf, type Rect } from "../model/rect";
import { asNumber } from "./rawTypes";
import { INITIAL_COLUMNS, INITIAL_ROWS, toRange, toRect, type UniverContext } from "./context";

const SELECT = "sheet.operation.set-selections";
const ACTIVATE = "sheet.operation.set-worksheet-active";

/** Univer brings a new or shown sheet to the front, unless it came from another person. */
const STAY = { fromCollab: true };

/** Sheets of a Univer workbook. */
export function univerSheets(context: UniverContext): GridSheets {
  const { workbook } = context;
  const selections = new Map<string, Rect>();
  let count = 0;
  context.onCommand((info) => {
    if (info.id === SELECT) rememberSelection(selections, info.params);
  });
  const activeId = (): string => workbook.getActiveSheet().getSheetId();
  return {
    list: () =>
      workbook.getSheets().map((sheet): GridSheet => ({
        id: sheet.getSheetId(),
        name: sheet.getName(),
        hidden: asNumber(sheet.isSheetHidden()) === 1,
        tabColor: sheet.getTabColor() ?? "",
        showGridlines: !sheet.hasHiddenGridlines(),
      })),
    add: (name) => {
      const id = newSheetId(context, (count += 1));
      const index = workbook.getSheetSize();
      context.run("sheet.mutation.insert-sheet", { index, sheet: emptySheet(id, name) }, STAY);
      return id;
    },
    remove: (sheetId) => void context.run("sheet.command.remove-sheet", { subUnitId: sheetId }),
    rename: (sheetId, name) => void context.run("sheet.command.set-worksheet-name", { subUnitId: sheetId, name }),
    move: (sheetId, position) => {
      const fromOrder = workbook.getSheetOrders().indexOf(sheetId);
      const params = { subUnitId: sheetId, fromOrder, toOrder: position };
      context.run("sheet.mutation.set-worksheet-order", params);
    },
    setHidden: (sheetId, hidden) =>
      void context.run("sheet.mutation.set-worksheet-hidden", { subUnitId: sheetId, hidden: hidden ? 1 : 0 }, STAY),
    setTabColor: (sheetId, color) => {
      if ((context.peek(sheetId).getTabColor() ?? "") === color) return;
      context.runBeside("sheet.mutation.set-tab-color", { subUnitId: sheetId, color });
    },
    setGridlines: (sheetId, shown) => {
      if (!context.peek(sheetId).hasHiddenGridlines() === shown) return;
      context.runBeside("sheet.mutation.toggle-gridlines", { subUnitId: sheetId, showGridlines: shown ? 1 : 0 });
    },
    activeId,
    activate: (sheetId) => void context.run(ACTIVATE, { subUnitId: sheetId }),
    selection: () => {
      const sheetId = activeId();
      return { sheetId, rect: selections.get(sheetId) ?? rectOf(0, 0) };
    },
    select: (sheetId, rect) => {
      if (activeId() !== sheetId) context.run(ACTIVATE, { subUnitId: sheetId });
      const primary = { ...toRange(rectOf(rect.top, rect.left)), actualRow: rect.top, actualColumn: rect.left };
      const range = toRange(context.clip(sheetId, rect));
      const cell = { ...primary, isMerged: false, isMergedMainCell: false };
      const selection = [{ range, primary: cell, style: null }];
      context.run(SELECT, { subUnitId: sheetId, selections: selection, type: 2, reveal: true });
    },
  };
}

/** Univer's mutation wants every member; sizes are Univer's own, in pixels. */
function emptySheet(id: string, name: string): object {
  return {
    id,
    name,
    rowCount: INITIAL_ROWS,
    columnCount: INITIAL_COLUMNS,
    tabColor: "",
    hidden: 0,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    zoomRatio: 1,
    scrollTop: 0,
    scrollLeft: 0,
    defaultColumnWidth: 88,
    defaultRowHeight: 24,
    mergeData: [],
    cellData: {},
    rowData: {},
    columnData: {},
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: 1,
    rightToLeft: 0,
  };
}

function newSheetId(context: UniverContext, count: number): string {
  const id = `sheet-${count}-${Math.random().toString(36).slice(2, 8)}`;
  return context.workbook.getSheetBySheetId(id) ? newSheetId(context, count + 1) : id;
}

interface SelectionParams {
  readonly subUnitId: string;
  readonly selections: readonly { readonly range: Parameters<typeof toRect>[0] }[];
}

function rememberSelection(selections: Map<string, Rect>, params: object | undefined): void {
  const { subUnitId, selections: list } = params as SelectionParams;
  const last = list[list.length - 1];
  if (last) selections.set(subUnitId, toRect(last.range));
}

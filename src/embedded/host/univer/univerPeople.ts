import type { IRange } from "@univerjs/core";
import type { GridEvent, GridStyles } from "../grid";
import { toRect, type UniverContext } from "./context";
import { STYLE_TRIGGER, changedRect, type CellMatrix } from "./changedRect";
import { cellsIn, type Shift } from "../model/rect";

const SET_VALUES = "sheet.mutation.set-range-values";
const RENAME = "sheet.mutation.set-worksheet-name";

/** Turns the mutations of people into events; insertions, removals and names of sheets are told whoever made them. */
export function watchPeople(
  context: UniverContext,
  numberFormat: GridStyles["numberFormat"],
  tell: (event: GridEvent) => void,
): void {
  const activeId = (): string => context.workbook.getActiveSheet().getSheetId();
  let front = activeId();
  const nameOf = (id: string): string => context.workbook.getSheetBySheetId(id)?.getName() ?? "";
  let nameBefore = "";
  let formatBefore: string | undefined;
  context.beforeCommand(({ id, params }) => {
    if (id === SET_VALUES && !context.isHostAtWork()) {
      const { subUnitId = "", cellValue } = (params ?? {}) as MutationParams;
      const rect = changedRect(cellValue);
      formatBefore = rect && cellsIn(rect) === 1 ? numberFormat(subUnitId, rect.top, rect.left) : undefined;
    }
    if (id === RENAME) nameBefore = nameOf(((params ?? {}) as MutationParams).subUnitId ?? "");
  });
  context.onCommand((info, options) => {
    const params = (info.params ?? {}) as MutationParams;
    const sheetId = params.subUnitId ?? "";
    const byHost = context.isHostAtWork();
    const shift = shiftOf(info.id, params);
    if (shift) tell({ kind: "shifted", sheetId, shift, byHost });
    if (info.id === RENAME) tell({ kind: "sheetRenamed", from: nameBefore, to: nameOf(sheetId) });
    const previousId = front;
    front = activeId();
    if (byHost) return;
    if (info.id === SET_VALUES && options?.onlyLocal !== true) {
      const rect = params.trigger === STYLE_TRIGGER ? undefined : changedRect(params.cellValue);
      if (rect) tell({ kind: "edited", sheetId, rect, ...(formatBefore === undefined ? {} : { formatBefore }) });
    } else if (info.id === "sheet.operation.set-worksheet-active") {
      if (front !== previousId) tell({ kind: "activated", sheetId: front, previousId });
    } else if (info.id === "sheet.operation.set-selections") {
      const last = params.selections?.[params.selections.length - 1];
      if (last) tell({ kind: "selected", sheetId, rect: toRect(last.range) });
    } else if (info.id === "sheet.mutation.insert-sheet") {
      tell({ kind: "sheetAdded", sheetId: params.sheet?.id ?? "" });
    } else if (info.id === "sheet.mutation.remove-sheet") {
      tell({ kind: "sheetRemoved", sheetId });
    }
  });
}

interface MutationParams {
  readonly subUnitId?: string;
  readonly range?: IRange;
  readonly trigger?: string;
  readonly cellValue?: CellMatrix;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly sheet?: { readonly id: string };
}

function shiftOf(id: string, { range }: MutationParams): Shift | undefined {
  if (!range) return undefined;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  if (id === "sheet.mutation.insert-row") return { axis: "rows", index: range.startRow, count: rows };
  if (id === "sheet.mutation.remove-rows") return { axis: "rows", index: range.startRow, count: -rows };
  if (id === "sheet.mutation.insert-col") {
    return { axis: "columns", index: range.startColumn, count: columns };
  }
  if (id === "sheet.mutation.remove-col") {
    return { axis: "columns", index: range.startColumn, count: -columns };
  }
  return undefined;
}

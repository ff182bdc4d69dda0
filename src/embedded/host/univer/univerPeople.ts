import type { IRange } from "@univerjs/core";
import type { CellContent, GridEvent } from "../grid";
import { rectOf, type Rect, type Shift } from "../model/rect";
import { STYLE_TRIGGER } from "./calculation";
import { toRect, type UniverContext } from "./context";

/** Commands by which a person changes cells without opening them: what to refuse on locked cells. */
const CHANGING_COMMANDS = [
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
  "sheet.command.auto-fill",
  "sheet.command.auto-clear-content",
  "sheet.command.paste",
  "sheet.command.move-range",
  "sheet.command.sort-range",
  "sheet.command.insert-range-move-down",
  "sheet.command.insert-range-move-right",
  "sheet.command.delete-range-move-up",
  "sheet.command.delete-range-move-left",
  "sheet.command.insert-row",
  "sheet.command.insert-col",
  "sheet.command.insert-row-by-range",
  "sheet.command.insert-col-by-range",
  "sheet.command.remove-row",
  "sheet.command.remove-col",
  "sheet.command.remove-row-by-range",
  "sheet.command.remove-col-by-range",
] as const;

/** `(sheet, blocks) → why not`, or undefined to let the person go on. */
export type Guard = (sheetId: string, rects: readonly Rect[]) => string | undefined;

/** Asks the guard before a person opens or changes cells. Returns what stops it. */
export function guardPeople(
  context: UniverContext,
  guard: () => Guard,
  selection: () => { readonly sheetId: string; readonly rect: Rect },
): () => void {
  const { api } = context;
  const changing: ReadonlySet<string> = new Set(CHANGING_COMMANDS);
  const listeners = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (context.isHostAtWork() || !changing.has(event.id)) return;
      const target = targetOf(event.params as CommandParams | undefined, selection());
      if (guard()(target.sheetId, target.rects) !== undefined) event.cancel = true;
    }),
  ];
  const editStart = startOfEdit(context, guard);
  if (editStart) listeners.push(editStart);
  return () => listeners.forEach((listener) => listener.dispose());
}

interface EditStart {
  readonly row: number;
  readonly column: number;
  readonly worksheet: { getSheetId(): string };
  cancel?: boolean;
}

/** The event exists only where the grid has a user interface. */
function startOfEdit(context: UniverContext, guard: () => Guard): { dispose(): void } | undefined {
  const events = context.api.Event as unknown as Readonly<Record<string, string | undefined>>;
  const name = events["BeforeSheetEditStart"];
  if (name === undefined) return undefined;
  const add = context.api.addEvent.bind(context.api) as unknown as (
    name: string,
    listener: (event: EditStart) => void,
  ) => { dispose(): void };
  return add(name, (event) => {
    const refused = guard()(event.worksheet.getSheetId(), [rectOf(event.row, event.column)]);
    if (refused !== undefined) event.cancel = true;
  });
}

interface CommandParams {
  readonly subUnitId?: string;
  readonly range?: IRange | readonly IRange[];
  readonly ranges?: readonly IRange[];
}

function targetOf(
  params: CommandParams | undefined,
  selection: { readonly sheetId: string; readonly rect: Rect },
): { readonly sheetId: string; readonly rects: readonly Rect[] } {
  const sheetId = params?.subUnitId ?? selection.sheetId;
  const given = params?.range ?? params?.ranges;
  const ranges = given === undefined ? [] : Array.isArray(given) ? (given as IRange[]) : [given as IRange];
  return { sheetId, rects: ranges.length > 0 ? ranges.map(toRect) : [selection.rect] };
}

/** Turns the mutations of people into events; insertions and removals are told whoever made them. */
export function watchPeople(context: UniverContext, tell: (event: GridEvent) => void): void {
  const activeId = (): string => context.workbook.getActiveSheet().getSheetId();
  let front = activeId();
  context.onCommand((info, options) => {
    const params = (info.params ?? {}) as MutationParams;
    const sheetId = params.subUnitId ?? "";
    const byHost = context.isHostAtWork();
    const shift = shiftOf(info.id, params);
    if (shift) tell({ kind: "shifted", sheetId, shift, byHost });
    const previousId = front;
    front = activeId();
    if (byHost) return;
    if (info.id === "sheet.mutation.set-range-values" && options?.onlyLocal !== true) {
      const rect = params.trigger === STYLE_TRIGGER ? undefined : changedRect(params);
      if (rect) tell({ kind: "edited", sheetId, rect });
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
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, CellContent | null>>>>;
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

function changedRect({ cellValue }: MutationParams): Rect | undefined {
  if (!cellValue) return undefined;
  const rows = Object.keys(cellValue).map(Number);
  const columns = Object.values(cellValue).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  return {
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}

import type { IRange } from "@univerjs/core";
import { rectOf, type Rect } from "../model/rect";
import { changedRect, type CellMatrix } from "./changedRect";
import { asNumber } from "./rawTypes";
import { toRect, type UniverContext } from "./context";

/** Commands that insert, remove or move cells: refused when what they act on is locked. */
const STRUCTURE_COMMANDS: ReadonlySet<string> = new Set([
  "sheet.command.set-range-values",
  "sheet.command.clear-selection-content",
  "sheet.command.clear-selection-all",
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
]);

/** Commands whose extent shows only in the cells they set: each such write is looked at. */
const FILLING_COMMANDS = new RegExp(
  "\\.command\\.(paste|optional-paste|cut|auto-fill|auto-clear-content|refill|copy-down|copy-right|" +
    "split-text-to-columns|text-to-number|toggle-cell-checkbox)",
);

const SET_VALUES = "sheet.mutation.set-range-values";
/** Univer's `CommandType.COMMAND`. */
const COMMAND = 0;

/** `(sheet, blocks) → why not`, or undefined to let the person go on. */
export type Guard = (sheetId: string, rects: readonly Rect[]) => string | undefined;

/** Asks the guard before a person opens or changes cells. Returns what stops it. */
export function guardPeople(
  context: UniverContext,
  guard: () => Guard,
  selection: () => { readonly sheetId: string; readonly rect: Rect },
): () => void {
  const { api } = context;
  let lastCommand = "";
  const target = (id: string, params: CommandParams): Target | undefined => {
    if (STRUCTURE_COMMANDS.has(id)) return commandTarget(params, selection());
    const filling = id === SET_VALUES && FILLING_COMMANDS.test(lastCommand);
    const rect = filling ? changedRect(params.cellValue) : undefined;
    return rect && { sheetId: params.subUnitId ?? "", rects: [rect] };
  };
  const listeners = [
    api.addEvent(api.Event.BeforeCommandExecute, (event) => {
      if (context.isHostAtWork() || event.options?.onlyLocal === true) return;
      if (asNumber(event.type) === COMMAND) lastCommand = event.id;
      const touched = target(event.id, (event.params ?? {}) as CommandParams);
      if (touched && guard()(touched.sheetId, touched.rects) !== undefined) event.cancel = true;
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
  readonly cellValue?: CellMatrix;
}

interface Target {
  readonly sheetId: string;
  readonly rects: readonly Rect[];
}

function commandTarget(params: CommandParams, selected: { readonly sheetId: string; readonly rect: Rect }): Target {
  const given = params.range ?? params.ranges;
  const ranges = given === undefined ? [] : Array.isArray(given) ? (given as IRange[]) : [given as IRange];
  const rects = ranges.length > 0 ? ranges.map(toRect) : [selected.rect];
  return { sheetId: params.subUnitId ?? selected.sheetId, rects };
}

import type { ICommandInfo, IExecutionOptions, IRange, Workbook, Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import { HostFault, itemNotFound } from "../wire/hostFault";
import { createCellBuffer, type CellBuffer } from "./cellBuffer";
import { createStyleIds, type StyleIds } from "./styleIds";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";

/** Rows and columns a new sheet starts with; a reference outside them would be `#NAME?`. */
export const INITIAL_ROWS = 500;
export const INITIAL_COLUMNS = 60;

/** One Univer workbook and the way the host changes it. */
export interface UniverContext {
  readonly api: FUniver;
  readonly workbook: Workbook;
  readonly unitId: string;
  /** Runs a command or mutation at once; what it causes is not reported as a person's edit. */
  run(id: string, params: object, options?: IExecutionOptions): boolean;
  /** As `run`, for what does not look at cells, so that those on their way may wait: sizes, merges, tables. */
  runBeside(id: string, params: object): void;
  /** True while `run` is at work. */
  isHostAtWork(): boolean;
  /** The sheet with all that was written to it. */
  sheet(sheetId: string): Worksheet;
  /** The sheet without the cells that wait in the buffer. */
  peek(sheetId: string): Worksheet;
  /** Cells on their way to the grid; `run` and `sheet` send them first. */
  readonly buffer: CellBuffer;
  readonly styleIds: StyleIds;
  /** Clips a block to the grid, for reading. */
  clip(sheetId: string, rect: Rect): Rect;
  /** Makes the grid large enough for a block, unless it is whole rows or columns. */
  grow(sheetId: string, rect: Rect): void;
  onCommand(listener: (info: Readonly<ICommandInfo>, options?: IExecutionOptions) => void): void;
  beforeCommand(listener: (info: Readonly<ICommandInfo>) => void): void;
  dispose(): void;
}

/** Wraps the active workbook of a Univer instance. */
export function createUniverContext(api: FUniver): UniverContext {
  const facade = api.getActiveWorkbook();
  if (!facade) throw new HostFault("GeneralException", "Univer has no workbook.");
  const workbook = facade.getWorkbook();
  const unitId = workbook.getUnitId();
  const disposables: { dispose(): void }[] = [];
  let depth = 0;

  const runNow = (id: string, params: object, options?: IExecutionOptions): boolean => {
    depth += 1;
    try {
      return api.syncExecuteCommand(id, { unitId, ...params }, options);
    } finally {
      depth -= 1;
    }
  };
  const peek = (sheetId: string): Worksheet => {
    const found = workbook.getSheetBySheetId(sheetId);
    if (!found) throw itemNotFound();
    return found;
  };
  const buffer = createCellBuffer({ sheet: peek, run: runNow });
  const run: UniverContext["run"] = (id, params, options) => {
    buffer.flush();
    return runNow(id, params, options);
  };
  return {
    api,
    workbook,
    unitId,
    run,
    runBeside: (id, params) => void runNow(id, params),
    isHostAtWork: () => depth > 0,
    sheet: (sheetId) => {
      buffer.flush();
      return peek(sheetId);
    },
    peek,
    buffer,
    styleIds: createStyleIds(workbook),
    clip: (sheetId, rect) => clipTo(peek(sheetId), rect),
    grow: (sheetId, rect) =>
      growTo(peek(sheetId), rect, (id, params) => void runNow(id, { subUnitId: sheetId, ...params })),
    onCommand: (listener) => {
      disposables.push(api.addEvent(api.Event.CommandExecuted, (event) => listener(event, event.options)));
    },
    beforeCommand: (listener) => {
      disposables.push(api.addEvent(api.Event.BeforeCommandExecute, (event) => listener(event)));
    },
    dispose: () => disposables.forEach((disposable) => disposable.dispose()),
  };
}

function clipTo(sheet: Worksheet, rect: Rect): Rect {
  return {
    top: rect.top,
    left: rect.left,
    bottom: rect.bottom === MAX_ROWS - 1 ? sheet.getRowCount() - 1 : rect.bottom,
    right: rect.right === MAX_COLUMNS - 1 ? sheet.getColumnCount() - 1 : rect.right,
  };
}

function growTo(sheet: Worksheet, rect: Rect, run: (id: string, params: object) => void): void {
  const { bottom, right } = clipTo(sheet, rect);
  if (bottom >= sheet.getRowCount()) {
    run("sheet.mutation.set-worksheet-row-count", { rowCount: bottom + 101 });
  }
  if (right >= sheet.getColumnCount()) {
    run("sheet.mutation.set-worksheet-column-count", { columnCount: right + 11 });
  }
}

/** Our block as Univer's. */
export function toRange(rect: Rect): IRange {
  return { startRow: rect.top, endRow: rect.bottom, startColumn: rect.left, endColumn: rect.right };
}

/** Univer's block as ours. */
export function toRect(range: Readonly<IRange>): Rect {
  return {
    top: range.startRow,
    bottom: range.endRow,
    left: range.startColumn,
    right: range.endColumn,
  };
}

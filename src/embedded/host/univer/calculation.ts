import type { ICommandInfo, IUnitRange } from "@univerjs/core";
import { changedRect, type CellMatrix } from "./changedRect";
import { toRange, type UniverContext } from "./context";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const SET_VALUES = "sheet.mutation.set-range-values";
/** Univer's `FormulaExecutedStateType`: 1 stopped (it starts again), 2 nothing to do, 3 done. */
const STOPPED = 1;

/** Changes after which any formula may give something else. */
const STRUCTURAL = new Set([
  "sheet.mutation.insert-row",
  "sheet.mutation.insert-col",
  "sheet.mutation.remove-rows",
  "sheet.mutation.remove-col",
  "sheet.mutation.move-range",
  "sheet.mutation.move-rows",
  "sheet.mutation.move-columns",
  "sheet.mutation.reorder-range",
  "sheet.mutation.insert-sheet",
  "sheet.mutation.remove-sheet",
  "sheet.mutation.set-worksheet-name",
  "sheet.mutation.set-row-hidden",
  "sheet.mutation.set-row-visible",
  "formula.mutation.set-defined-name",
  "formula.mutation.remove-defined-name",
  "formula.mutation.set-super-table",
  "formula.mutation.remove-super-table",
  "sheet.mutation.add-table",
  "sheet.mutation.set-sheet-table",
  "sheet.mutation.delete-table",
]);

/** Knows whether formulas are up to date, and makes them so without Univer's 100 ms delay. */
export interface Calculation {
  readonly settle: () => Promise<void>;
  dispose(): void;
}

/** Watches the commands of a workbook; `onCalculated` is told after each calculation. */
export function watchCalculation(context: UniverContext, onCalculated: () => void): Calculation {
  let [changes, started, settled] = [0, 0, 0];
  let disposed = false;
  let pending = nothingPending();
  let waiting: (() => void)[] = [];

  context.onCommand((info, options) => {
    if (info.id === START) {
      started = changes;
    } else if (info.id === NOTIFICATION) {
      const state = executedState(info.params);
      if (state === undefined || state === STOPPED) return;
      settled = Math.max(settled, started);
      const resume = waiting;
      waiting = [];
      resume.forEach((go) => go());
      onCalculated();
    } else if (collect(pending, context.unitId, info, options?.onlyLocal === true)) {
      changes += 1;
    }
  });

  const start = (): void => {
    const params = toDirtyData(pending, context);
    pending = nothingPending();
    void context.api.executeCommand(START, params, { onlyLocal: true });
  };

  return {
    settle: async () => {
      while (!disposed && settled < changes) {
        const done = new Promise<void>((resolve) => waiting.push(resolve));
        if (!pending.isEmpty || started <= settled) start();
        await done;
      }
    },
    dispose: () => {
      disposed = true;
      waiting.forEach((go) => go());
    },
  };
}

/** What changed since the last calculation was started. */
interface Pending {
  isEmpty: boolean;
  structural: boolean;
  readonly ranges: IUnitRange[];
  /** Parsed formulas remember where a table or name was; these are parsed again. */
  readonly tables: Record<string, string>;
  readonly names: Record<string, string>;
}

function nothingPending(): Pending {
  return { isEmpty: true, structural: false, ranges: [], tables: {}, names: {} };
}

/** Notes what a command changed; false when no formula can depend on it. */
function collect(
  pending: Pending,
  unitId: string,
  { id, params }: Readonly<ICommandInfo>,
  fromCalculation: boolean,
): boolean {
  if (id === SET_VALUES) {
    const range = changedRange(unitId, params, fromCalculation);
    if (!range) return false;
    pending.ranges.push(range);
  } else if (STRUCTURAL.has(id)) {
    const { tableName, name, formulaOrRefString } = (params ?? {}) as NamedParams;
    pending.structural = true;
    if (tableName !== undefined) pending.tables[tableName] = "1";
    if (name !== undefined && formulaOrRefString !== undefined) pending.names[name] = formulaOrRefString;
    else if (name !== undefined) pending.tables[name] = "1";
  } else {
    return false;
  }
  pending.isEmpty = false;
  return true;
}

interface NamedParams {
  readonly tableName?: string;
  readonly name?: string;
  readonly formulaOrRefString?: string;
}

/** The parameters of Univer's start of a calculation. */
function toDirtyData(pending: Pending, context: UniverContext): object {
  const { unitId } = context;
  const sheets = pending.structural ? context.workbook.getSheets() : [];
  const stale = Object.fromEntries(sheets.map((sheet) => [sheet.getSheetId(), "1"]));
  return {
    forceCalculation: pending.structural,
    dirtyRanges: pending.ranges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: { [unitId]: pending.names },
    dirtySuperTableMap: { [unitId]: pending.tables },
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: { [unitId]: stale },
  };
}

interface SetValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: CellMatrix;
}

/** Marks a write of formats only, as Univer's own style command does. */
export const STYLE_TRIGGER = "sheet.command.set-style";

function changedRange(unitId: string, params: object | undefined, fromCalculation: boolean): IUnitRange | undefined {
  const values = params as SetValuesParams | undefined;
  if (!values?.cellValue || fromCalculation || values.trigger === STYLE_TRIGGER) return undefined;
  if (values.unitId !== unitId) return undefined;
  const rect = changedRect(values.cellValue);
  return rect && { unitId, sheetId: values.subUnitId, range: toRange(rect) };
}

function executedState(params: object | undefined): number | undefined {
  const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
  return state ?? undefined;
}

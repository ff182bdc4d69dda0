import type { IUnitRange } from "@univerjs/core";
import type { UniverContext } from "./context";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const SET_VALUES = "sheet.mutation.set-range-values";
/** Univer's `FormulaExecutedStateType`: not executed, stopped, success. */
const STOPPED = 2;

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
]);

/** Knows whether formulas are up to date, and makes them so without Univer's 100 ms delay. */
export interface Calculation {
  settle(): Promise<void>;
  dispose(): void;
}

/** Watches the commands of a workbook; `onCalculated` is told after each calculation. */
export function watchCalculation(context: UniverContext, onCalculated: () => void): Calculation {
  let changes = 0;
  let started = 0;
  let settled = 0;
  let disposed = false;
  let structural = false;
  let dirty: IUnitRange[] = [];
  let waiting: (() => void)[] = [];

  context.onCommand((info, options) => {
    if (info.id === SET_VALUES) {
      const range = changedRange(context.unitId, info.params, options?.onlyLocal === true);
      if (!range) return;
      changes += 1;
      dirty.push(range);
    } else if (STRUCTURAL.has(info.id)) {
      changes += 1;
      structural = true;
    } else if (info.id === START) {
      started = changes;
    } else if (info.id === NOTIFICATION) {
      const state = executedState(info.params);
      if (state === undefined || state === STOPPED) return;
      settled = Math.max(settled, started);
      const resume = waiting;
      waiting = [];
      resume.forEach((go) => go());
      onCalculated();
    }
  });

  const start = (): void => {
    const params = { ...NOTHING_DIRTY, forceCalculation: structural, dirtyRanges: dirty };
    structural = false;
    dirty = [];
    void context.api.executeCommand(START, params, { onlyLocal: true });
  };

  return {
    settle: async () => {
      while (!disposed && settled < changes) {
        const done = new Promise<void>((resolve) => waiting.push(resolve));
        if (structural || dirty.length > 0 || started <= settled) start();
        await done;
      }
    },
    dispose: () => {
      disposed = true;
      waiting.forEach((go) => go());
    },
  };
}

const NOTHING_DIRTY = {
  dirtyNameMap: {},
  dirtyDefinedNameMap: {},
  dirtySuperTableMap: {},
  dirtyUnitFeatureMap: {},
  dirtyUnitOtherFormulaMap: {},
  clearDependencyTreeCache: {},
} as const;

interface SetValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** Marks a write of formats only, as Univer's own style command does. */
export const STYLE_TRIGGER = "sheet.command.set-style";

function changedRange(
  unitId: string,
  params: object | undefined,
  fromCalculation: boolean,
): IUnitRange | undefined {
  const values = params as SetValuesParams | undefined;
  if (!values?.cellValue || fromCalculation || values.trigger === STYLE_TRIGGER) return undefined;
  if (values.unitId !== unitId) return undefined;
  const rows = Object.keys(values.cellValue).map(Number);
  const columns = Object.values(values.cellValue).flatMap((row) => Object.keys(row).map(Number));
  if (rows.length === 0 || columns.length === 0) return undefined;
  const range = {
    startRow: rows.reduce((a, b) => Math.min(a, b)),
    endRow: rows.reduce((a, b) => Math.max(a, b)),
    startColumn: columns.reduce((a, b) => Math.min(a, b)),
    endColumn: columns.reduce((a, b) => Math.max(a, b)),
  };
  return { unitId, sheetId: values.subUnitId, range };
}

function executedState(params: object | undefined): number | undefined {
  const state = (params as { functionsExecutedState?: number } | undefined)?.functionsExecutedState;
  return state ?? undefined;
}

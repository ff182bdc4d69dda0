import type { ICommandInfo, IUnitRange } from "@univerjs/core";
import { STYLE_TRIGGER, changedRect, type CellMatrix } from "./changedRect";
import { toRange, type UniverContext } from "./context";
import { mergeDirtyData, type DirtyData } from "./dirtyData";
import { rectOf } from "../model/rect";
import type { FormulaEngine } from "./formulaEngine";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";
const SET_VALUES = "sheet.mutation.set-range-values";
/** A formula of a rule is to be calculated anew; which one, Univer notes. */
const RULE_CHANGED = "sheet.mutation.data-validation-formula-mark-dirty";
/** Univer's `FormulaExecutedStateType`: 1 stopped, 2 nothing to do, 3 done. */
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

/** How long after the last change a calculation starts where nobody waits for one, in ms: a batch may follow a batch. */
const PAUSE_MS = 20;

/** Knows whether formulas are up to date, and makes them so without Univer's 100 ms delay. */
export interface Calculation {
  readonly settle: () => Promise<void>;
  /** Manual: what changes waits until `calculate` is called; formulas that are entered are calculated at once, as in Excel. */
  setManual(manual: boolean): void;
  /** Has the next `settle` calculate what waits; all formulas with `all`. */
  calculate(all: boolean): void;
  isWaiting(): boolean;
  dispose(): void;
}

/**
 * Watches the commands of a workbook and calculates what they changed, once: what Univer noted of the same changes is
 * taken over. One calculation at a time. `onCalculated` is told after each.
 */
export function watchCalculation(context: UniverContext, engine: FormulaEngine, onCalculated: () => void): Calculation {
  let [running, disposed] = [false, false];
  let [manual, isAsked] = [false, false];
  let entered: IUnitRange[] = [];
  let pending = nothingPending();
  let waiting: (() => void)[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** In manual calculation: only the formulas that were entered; what else changed goes on waiting. */
  const startEntered = (): void => {
    clearTimeout(timer);
    pending.noted.push(engine.takeWaiting());
    const only = { ...nothingPending(), ranges: entered };
    entered = [];
    running = true;
    const params = { ...toDirtyData(only, context), clearDependencyTreeCache: staleTrees(context) };
    void context.api.executeCommand(START, params, { onlyLocal: true });
  };
  const start = (): void => {
    clearTimeout(timer);
    isAsked = false;
    entered = [];
    const params = toDirtyData(pending, context, engine.takeWaiting());
    pending = nothingPending();
    running = true;
    void context.api.executeCommand(START, params, { onlyLocal: true });
  };

  const isHeld = (): boolean => manual && !isAsked;
  /** During a calculation Univer would stop it and lose what was changed before: its note is taken, and comes next. */
  const startSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (disposed || pending.isEmpty) return;
      if (running || isHeld()) pending.noted.push(engine.takeWaiting());
      else start();
    }, PAUSE_MS);
  };

  context.onCommand((info, options) => {
    if (info.id === START) {
      running = true;
    } else if (info.id === NOTIFICATION) {
      const state = executedState(info.params);
      if (state === undefined) return;
      running = false;
      // What it had left to do is not known: everything.
      if (state === STOPPED) Object.assign(pending, { structural: true, isEmpty: false });
      const resume = waiting;
      waiting = [];
      resume.forEach((go) => go());
      if (!pending.isEmpty) startSoon();
      onCalculated();
    } else if (collect(pending, context.unitId, info, options?.onlyLocal === true)) {
      if (manual) entered.push(...enteredRanges(context.unitId, info));
      startSoon();
    }
  });

  return {
    settle: async () => {
      const isDue = (): boolean => !pending.isEmpty && (!isHeld() || entered.length > 0);
      while (!disposed && (running || isDue())) {
        const done = new Promise<void>((resolve) => waiting.push(resolve));
        if (!running && isHeld()) startEntered();
        else if (!running) start();
        await done;
      }
    },
    setManual: (value) => {
      manual = value;
      if (!pending.isEmpty) startSoon();
    },
    calculate: (all) => {
      isAsked = true;
      if (all) Object.assign(pending, { structural: true, isEmpty: false });
    },
    isWaiting: () => isHeld() && !pending.isEmpty,
    dispose: () => {
      disposed = true;
      clearTimeout(timer);
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
  /** What Univer noted while a calculation was running. */
  readonly noted: DirtyData[];
}

function nothingPending(): Pending {
  return { isEmpty: true, structural: false, ranges: [], tables: {}, names: {}, noted: [] };
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
  } else if (id !== RULE_CHANGED) {
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

/** The parameters of Univer's start of a calculation: what was seen here, and what Univer noted itself. */
function toDirtyData(pending: Pending, context: UniverContext, noted?: DirtyData): DirtyData {
  const { unitId } = context;
  const seen: DirtyData = {
    forceCalculation: pending.structural,
    dirtyRanges: pending.ranges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: { [unitId]: pending.names },
    dirtySuperTableMap: { [unitId]: pending.tables },
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: pending.structural ? staleTrees(context) : { [unitId]: {} },
  };
  return mergeDirtyData([seen, ...pending.noted, ...(noted ? [noted] : [])]);
}

/** Every sheet's formulas are to be looked at for what they depend on. */
function staleTrees({ unitId, workbook }: UniverContext): DirtyData["clearDependencyTreeCache"] {
  return { [unitId]: Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), "1"])) };
}

/** Cells of a write that hold formulas. */
function enteredRanges(unitId: string, { id, params }: Readonly<ICommandInfo>): readonly IUnitRange[] {
  const { subUnitId, cellValue } = (params ?? {}) as Partial<SetValuesParams>;
  if (id !== SET_VALUES || subUnitId === undefined) return [];
  return Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries(cells)
      .filter(([, cell]) => (cell as { f?: unknown } | null)?.f)
      .map(([column]) => ({ unitId, sheetId: subUnitId, range: toRange(rectOf(Number(row), Number(column))) })),
  );
}

interface SetValuesParams {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly trigger?: string;
  readonly cellValue?: CellMatrix;
}

function changedRange(unitId: string, params: object | undefined, fromCalculation: boolean): IUnitRange | undefined {
  const values = params as SetValuesParams | undefined;
  if (!values?.cellValue || fromCalculation || values.trigger === STYLE_TRIGGER) return undefined;
  if (values.unitId !== unitId) return undefined;
  const rect = changedRect(values.cellValue);
  return rect && { unitId, sheetId: values.subUnitId, range: toRange(rect) };
}

function executedState(params: object | undefined): number | undefined {
  const state: { functionsExecutedState?: number } | undefined = params;
  return state?.functionsExecutedState;
}

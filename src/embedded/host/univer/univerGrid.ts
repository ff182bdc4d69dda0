import type { FUniver } from "@univerjs/core/facade";
import type { Grid, GridEvent, GridName } from "../grid";
import { watchCalculation } from "./calculation";
import { createUniverContext } from "./context";
import { createDialect } from "./formulaDialect";
import type { FormulaEngine } from "./formulaEngine";
import { univerCells } from "./univerCells";
import { univerLayout } from "./univerLayout";
import { univerNames } from "./univerNames";
import { guardPeople, type Guard } from "./univerGuard";
import { watchPeople } from "./univerPeople";
import { univerRules } from "./univerRules";
import { univerSheets } from "./univerSheets";
import { univerStyles } from "./univerStyles";
import { univerTables } from "./univerTables";

/** A started Univer. */
export interface RunningUniver {
  readonly api: FUniver;
  readonly engine: FormulaEngine;
}

/** The grid port over a Univer instance with an open workbook, with or without user interface. */
export function createUniverGrid({ api, engine }: RunningUniver): Grid {
  const context = createUniverContext(api);
  const listeners = new Set<(event: GridEvent) => void>();
  const tell = (event: GridEvent): void => listeners.forEach((listener) => listener(event));
  const calculation = watchCalculation(context, engine, () => tell({ kind: "calculated" }));
  const sheets = univerSheets(context);
  const [tables, names] = [univerTables(context), univerNames(context)];
  const cells = univerCells(
    context,
    createDialect({ tables: () => tables.list(), sheets: () => sheets.list(), ...names }),
  );
  // Formulas that are there take a name of their sheet, or take it no more.
  const readAgain = (): void => cells.rewriteFormulas((formula) => formula);
  const putName = (name: GridName): void => {
    const isNew = name.sheetId !== undefined && !names.localNames().some(({ id }) => id === name.id);
    names.put(name);
    if (isNew) readAgain();
  };
  const removeName = (id: string): void => {
    const isLocal = names.localNames().some((name) => name.id === id);
    names.remove(id);
    if (isLocal) readAgain();
  };
  let guard: Guard = () => undefined;
  const editing = watchEditing(context);
  const styles = univerStyles(context);
  watchPeople(context, (sheetId, row, column) => styles.numberFormat(sheetId, row, column), tell);
  const releasePeople = guardPeople(context, () => guard, sheets.selection);
  return {
    sheets,
    cells,
    styles,
    layout: univerLayout(context),
    tables,
    names: { ...names, put: putName, remove: removeName },
    rules: univerRules(context),
    settle: () => {
      context.buffer.flush();
      return calculation.settle();
    },
    calculation,
    isEditing: editing,
    onEvent: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    setGuard: (next) => {
      guard = next;
    },
    dispose: () => {
      calculation.dispose();
      releasePeople();
      context.dispose();
    },
  };
}

/** Univer's command that opens and closes the cell editor says so in `visible`. */
function watchEditing(context: ReturnType<typeof createUniverContext>): () => boolean {
  let open = false;
  context.onCommand((info) => {
    if (info.id !== "sheet.operation.set-cell-edit-visible") return;
    const editor: { visible?: boolean } | undefined = info.params;
    open = editor?.visible === true;
  });
  return () => open;
}

import type { HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { TABLE_NAMES } from "../workbook/contract";
import type { RawValue } from "../workbook/snapshot";
import { removable } from "./events";
import { runExcel, runUnlessEditing } from "./run";

/** Tells that another cell was selected, until the returned function is called. What is selected is asked for with `selectedRow`. */
export async function onSelected(listener: () => void): Promise<Result<() => Promise<void>, HostError>> {
  const registered = await runExcel("listen to selection", async (context) => {
    const handler = context.workbook.worksheets.onSelectionChanged.add(() => {
      listener();
      return Promise.resolve();
    });
    await context.sync();
    return handler;
  });
  return removable(registered);
}

/** Values of the entry table's row in which the active cell is; null where it is in none. Its header is none of its rows. */
export async function selectedRow(): Promise<Result<readonly RawValue[] | null, HostError>> {
  return runUnlessEditing("read selected row", async (context) => {
    const cell = context.workbook.getActiveCell();
    const table = context.workbook.tables.getItemOrNullObject(TABLE_NAMES.entry);
    const body = table.getDataBodyRange();
    cell.load("rowIndex,worksheet/id");
    table.load("worksheet/id");
    body.load("rowIndex,rowCount");
    await context.sync();
    if (table.isNullObject || table.worksheet.id !== cell.worksheet.id) return null;
    const index = cell.rowIndex - body.rowIndex;
    if (index < 0 || index >= body.rowCount) return null;
    const row = body.getRow(index);
    row.load("values");
    await context.sync();
    return (row.values[0] ?? []) as readonly RawValue[];
  });
}

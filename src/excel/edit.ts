import type { CellEdit, CellPlace, HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { cellInput } from "./textCell";
import { runExcel } from "./run";
import { traceStep, traceTouched } from "./trace";

/** Writes values into unlocked cells, all in one round trip. Null empties a cell. */
export async function edit(edits: readonly CellEdit[]): Promise<Result<null, HostError>> {
  return runExcel("write cells", async (context) => {
    for (const { sheet, address, values } of edits) {
      traceStep(context, `write ${sheet}!${address}`);
      const range = context.workbook.worksheets.getItem(sheet).getRange(address);
      range.values = values.map((row) => row.map((cell) => cellInput(cell) ?? ""));
      traceTouched(context, sheet);
    }
    await context.sync();
    return null;
  });
}

/** Shows a sheet, and selects a cell of it. */
export async function goTo({ sheet: name, address }: CellPlace): Promise<Result<null, HostError>> {
  return runExcel(`go to ${name}${address === null ? "" : `!${address}`}`, async (context) => {
    const sheet = context.workbook.worksheets.getItem(name);
    sheet.activate();
    if (address !== null) sheet.getRange(address).select();
    await context.sync();
    return null;
  });
}

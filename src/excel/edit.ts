import type { CellEdit, CellPlace, HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import type { FoundSheet } from "./inspection";
import { cellInput } from "./textCell";
import { runExcel } from "./run";
import { traceStep, traceTouched, unprotectStep } from "./trace";

/** Sheets whose cells get another format, which protection forbids even where cells are unlocked. */
function reformatted(edits: readonly CellEdit[]): readonly string[] {
  return [...new Set(edits.filter(({ numberFormat }) => numberFormat !== undefined).map(({ sheet }) => sheet))];
}

/** Asks how sheets are protected, unless a read just told. */
async function protectionOf(context: Excel.RequestContext, names: readonly string[], known: readonly FoundSheet[] | null) {
  if (known !== null || names.length === 0) return (known ?? []).filter(({ name }) => names.includes(name));
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  for (const { protection } of sheets) protection.load("protected,options");
  await context.sync();
  return sheets.map(({ protection }, index) => ({ name: names[index] ?? "", protected: protection.protected, options: protection.options }));
}

/** Sets formats; a protected sheet is opened before and protected as it was after, so that a later failure leaves it protected. */
function writeFormats(context: Excel.RequestContext, edits: readonly CellEdit[], sheets: readonly Pick<FoundSheet, "name" | "protected" | "options">[]): void {
  for (const name of reformatted(edits)) {
    const found = sheets.find((each) => each.name === name);
    const sheet = context.workbook.worksheets.getItem(name);
    if (found?.protected) {
      traceStep(context, unprotectStep(name));
      sheet.protection.unprotect();
    }
    traceStep(context, `format cells of ${name}`);
    traceTouched(context, name);
    for (const { sheet: where, address, numberFormat } of edits) {
      if (where === name && numberFormat !== undefined) sheet.getRange(address).numberFormat = [[numberFormat]];
    }
    if (found?.protected) sheet.protection.protect(found.options);
  }
}

/**
 * Writes values into unlocked cells, formats first, all in one round trip. Null empties a cell.
 * @param known Sheets as a read found them a moment ago; null asks once more where formats are changed.
 */
export async function edit(edits: readonly CellEdit[], known: readonly FoundSheet[] | null = null): Promise<Result<null, HostError>> {
  return runExcel("write cells", async (context) => {
    writeFormats(context, edits, await protectionOf(context, reformatted(edits), known));
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

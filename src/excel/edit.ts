import type { CellEdit, HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import type { FoundSheet } from "./inspection";
import { cellInput } from "./textCell";
import { runExcel } from "./run";
import { traceStep, traceTouched } from "./trace";
import { whileOpen, type Guarded } from "./whileOpen";

/** Sheets with locked cells to write, or whose cells get another format, which protection forbids even where they are unlocked. */
function guarded(edits: readonly CellEdit[]): readonly string[] {
  return [
    ...new Set(
      edits
        .filter(({ numberFormat, locked }) => numberFormat !== undefined || locked === true)
        .map(({ sheet }) => sheet),
    ),
  ];
}

/** Asks how sheets are protected, unless a read just told. */
async function protectionOf(
  context: Excel.RequestContext,
  names: readonly string[],
  known: readonly FoundSheet[] | null,
): Promise<readonly Guarded[]> {
  if (known !== null || names.length === 0) return (known ?? []).filter(({ name }) => names.includes(name));
  const sheets = names.map((name) => context.workbook.worksheets.getItem(name));
  for (const { protection } of sheets) protection.load("protected,options");
  await context.sync();
  return sheets.map(({ protection }, index) => ({
    name: names[index] ?? "",
    protected: protection.protected,
    options: protection.options,
  }));
}

function writeValues(context: Excel.RequestContext, { sheet, address, values }: CellEdit): void {
  traceStep(context, `write ${sheet}!${address}`);
  const range = context.workbook.worksheets.getItem(sheet).getRange(address);
  range.values = values.map((row) => row.map((cell) => cellInput(cell) ?? ""));
  traceTouched(context, sheet);
}

/** Queues edits. Formats and locked cells come first, while their sheet is open, so that a later failure leaves it protected. */
export function queueEdits(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  sheets: readonly Guarded[],
): void {
  for (const name of guarded(edits)) {
    const own = edits.filter(({ sheet }) => sheet === name);
    const found = sheets.find((each) => each.name === name) ?? { name, protected: false, options: {} };
    whileOpen(context, found, (sheet) => {
      traceStep(context, `format cells of ${name}`);
      traceTouched(context, name);
      for (const { address, numberFormat } of own)
        if (numberFormat !== undefined) sheet.getRange(address).numberFormat = [[numberFormat]];
      for (const each of own) if (each.locked) writeValues(context, each);
    });
  }
  for (const each of edits) if (!each.locked) writeValues(context, each);
}

/**
 * Writes values, formats first, all in one round trip. Null empties a cell.
 * @param known Sheets as a read found them a moment ago; null asks once more where a sheet must be opened.
 */
export async function edit(
  edits: readonly CellEdit[],
  known: readonly FoundSheet[] | null = null,
): Promise<Result<null, HostError>> {
  return runExcel("write cells", async (context) => {
    queueEdits(context, edits, await protectionOf(context, guarded(edits), known));
    await context.sync();
    return null;
  });
}

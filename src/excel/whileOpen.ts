import type { FoundSheet } from "./inspection";
import { traceStep, unprotectStep } from "./trace";

/** A sheet and how it is protected. */
export type Guarded = Pick<FoundSheet, "name" | "protected" | "options">;

/** Writes to a sheet that may be protected: opened before and protected as it was after, in the same batch. */
export function whileOpen(
  context: Excel.RequestContext,
  { name, protected: isProtected, options }: Guarded,
  write: (sheet: Excel.Worksheet) => void,
): void {
  const sheet = context.workbook.worksheets.getItem(name);
  if (isProtected) {
    traceStep(context, unprotectStep(name));
    sheet.protection.unprotect();
  }
  write(sheet);
  if (isProtected) sheet.protection.protect(options);
}

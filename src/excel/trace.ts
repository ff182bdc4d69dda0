/**
 * Marks left in a batch by `context.trace`: when a batch fails, the error carries the marks that were passed,
 * and so tells how far it came. Batches are not transactional.
 */
const STEP = "step ";
const TOUCHED = "touched ";
const UNPROTECT = "unprotect sheet ";
const LAYOUT = "set up pages of ";

/** Says what the following actions do, e.g. "write sheet 汇总". */
export function traceStep(context: Excel.RequestContext, step: string): void {
  context.trace(STEP + step);
}

/** Says that a sheet is changed from here on. */
export function traceTouched(context: Excel.RequestContext, sheet: string): void {
  context.trace(TOUCHED + sheet);
}

/** The step of taking a sheet's protection off; fails only where there is a password. */
export function unprotectStep(sheet: string): string {
  return UNPROTECT + sheet;
}

/** True for a step made by `unprotectStep`. */
export function isUnprotectStep(step: string): boolean {
  return step.startsWith(UNPROTECT);
}

/** The step of setting up pages and frozen panes; it may fail without harm. */
export function layoutStep(sheet: string): string {
  return LAYOUT + sheet;
}

/** True for a step made by `layoutStep`. */
export function isLayoutStep(step: string): boolean {
  return step.startsWith(LAYOUT);
}

const after = (mark: string, messages: readonly string[]): readonly string[] =>
  messages.filter((message) => message.startsWith(mark)).map((message) => message.slice(mark.length));

/** The last step that was begun; null where none was marked. */
export function lastStep(messages: readonly string[]): string | null {
  return after(STEP, messages).at(-1) ?? null;
}

/** Sheets that were changed. */
export function touchedSheets(messages: readonly string[]): readonly string[] {
  return after(TOUCHED, messages);
}

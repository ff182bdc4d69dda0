import type { GridEvent } from "../host";

/** Whether something would be lost with the page. */
export interface Unsaved {
  note(event: GridEvent): void;
  /** The workbook was opened or saved just now. */
  settled(): void;
  /** The page may go: somebody agreed. */
  letGo(): void;
  readonly isThere: () => boolean;
}

/** What changes a workbook; a choice of cells or sheets does not. */
const CHANGES: readonly GridEvent["kind"][] = ["edited", "shifted", "sheetAdded", "sheetRemoved", "sheetRenamed"];

/** Has the browser ask before the page goes with what nobody saved. */
export function watchUnsaved(page: Window): Unsaved {
  let changed = false;
  let free = false;
  page.addEventListener("beforeunload", (event) => {
    if (changed && !free) event.preventDefault();
  });
  return {
    note: ({ kind }) => {
      // Sheets that the pane writes are calculated.
      if (CHANGES.includes(kind) || kind === "calculated") changed = true;
    },
    settled: () => (changed = false),
    letGo: () => (free = true),
    isThere: () => changed,
  };
}

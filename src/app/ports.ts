import type { Result } from "../domain/shared/result";
import type { CellSpec, WorkbookSpec } from "../workbook/spec";
import type { RawValue, WorkbookFrame, WorkbookSnapshot } from "../workbook/snapshot";

/** What went wrong in the host, in terms a message can be written for. */
export type HostErrorCode =
  | "item-not-found"
  | "invalid-argument"
  | "access-denied"
  | "request-aborted"
  | "request-too-large"
  | "response-too-large"
  | "formulas-changed"
  | "cell-edit-mode"
  | "connection-lost"
  | "not-supported"
  | "general";

/** One error of the host. `detail` is the host's own English text, for a copyable report only. */
export interface HostError {
  readonly code: HostErrorCode;
  /** What was being done, e.g. "write sheet 汇总". */
  readonly step: string;
  readonly detail: string;
  /** Sheets that were already written when it failed; empty when nothing was changed. */
  readonly written: readonly string[];
}

/** A cell, or a whole sheet when `address` is null. */
export interface CellPlace {
  readonly sheet: string;
  readonly address: string | null;
}

/** Where the selection went. */
export interface Arrival {
  readonly place: CellPlace;
  /** True where its rows or columns are hidden, in part at least: nobody sees what was selected. */
  readonly isHidden: boolean;
}

/** What exists in the open workbook, before anything is loaded. */
export interface HostOverview {
  readonly sheetNames: readonly string[];
  /** Sheets of ours among them, whatever they are called now. */
  readonly planSheets: readonly string[];
  /** True when the metadata sheet or one of our tables is there. */
  readonly hasPlan: boolean;
}

/** One changed cell that the host reports. */
export interface HostChange {
  readonly sheet: string;
  /** Which sheet of the plan it is ("entry", "findings" …), whatever it is called now; null where it carries no anchor of ours. */
  readonly planSheet: string | null;
  readonly address: string;
  /** False for a co-author's change. */
  readonly local: boolean;
}

/** A block of values to put at a place. */
export interface CellEdit {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly CellSpec[])[];
  /** Format of the cells, set before their values; where the sheet is protected it is opened for that and protected again. */
  readonly numberFormat?: string;
  /** The cells are locked: where the sheet is protected it is opened for the write and protected again. */
  readonly locked?: boolean;
}

/**
 * The open workbook. Errors are values. Round trips: overview and edit take 1, readFrame and read at most 2 (more
 * where an answer would be larger than Excel gives); putSheets takes 1, one more
 * where nothing was looked at just before, and one after it that shows new sheets and sets up their pages.
 */
export interface WorkbookPort {
  overview(): Promise<Result<HostOverview, HostError>>;
  /** The metadata sheet and the cell of the year: enough to tell which plan is open. */
  readFrame(): Promise<Result<WorkbookFrame, HostError>>;
  /** Our metadata sheet, our tables and names; other sheets are listed without their cells. */
  read(): Promise<Result<WorkbookSnapshot, HostError>>;
  /**
   * Creates or rewrites the sheets of the spec (and its names). A sheet of ours that exists is found by its anchor
   * name and keeps its place; sheets of other people are never touched; a name clash gets a suffix, which is returned.
   */
  putSheets(spec: WorkbookSpec, options: PutOptions): Promise<Result<PutReport, HostError>>;
  /** Writes values and their number formats, in one batch. */
  edit(edits: readonly CellEdit[]): Promise<Result<null, HostError>>;
  /**
   * Shows a sheet, and selects a cell of it.
   * @param unhide Clears the filters of its tables and shows its rows and columns where they hide the cell.
   */
  goTo(place: CellPlace, unhide?: boolean): Promise<Result<Arrival, HostError>>;
  /** Calls back on every change of a cell until the returned function is called. */
  onChanged(listener: (change: HostChange) => void): Promise<Result<() => Promise<void>, HostError>>;
  /** Calls back whenever another cell is selected, until the returned function is called. */
  onSelected(listener: () => void): Promise<Result<() => Promise<void>, HostError>>;
  /**
   * Values of the row of the entry table in which the active cell is; null elsewhere. One round trip, two in the table; it
   * never waits for a cell that is edited, but is refused.
   */
  selectedRow(): Promise<Result<readonly RawValue[] | null, HostError>>;
  /** Calls back when work begins to wait because a person edits a cell, and when it goes on. Returns how to stop. */
  onCellEdit(listener: (isWaiting: boolean) => void): () => void;
}

/** Opens files as workbooks of their own, beside the open one. */
export interface NewWorkbookPort {
  /** False in a host that cannot do it; a zip of files does then. */
  readonly isSupported: boolean;
  /** Opens the bytes of an .xlsx file as a new workbook that is not saved yet. */
  open(bytes: Uint8Array): Promise<Result<null, HostError>>;
}

/** `deleteOthers` removes sheets of ours that the spec does not have (a new plan over an old one). */
export interface PutOptions {
  readonly deleteOthers: boolean;
  readonly activate: boolean;
  /** Pages and frozen panes of sheets that are there are set up anew, too; those of a new plan always are. */
  readonly newPages?: boolean;
  /** Cells of other sheets of ours, written with the sheets in the same round trip. */
  readonly edits?: readonly CellEdit[];
}

/** What a write of sheets came to. */
export interface PutReport {
  /** Final sheet names by sheet id. */
  readonly sheetNames: Readonly<Record<string, string>>;
  /** Why page set-up or frozen panes could not be made, e.g. without a printer; null where they were. All else is there. */
  readonly layoutError: HostError | null;
}

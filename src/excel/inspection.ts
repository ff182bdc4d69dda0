import type { NameSnapshot, SheetSnapshot } from "../workbook/snapshot";

/** A sheet that exists. */
export interface FoundSheet {
  /** Stays the same when somebody renames the sheet. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly protected: boolean;
  /** What its protection allows, to protect it the same again. */
  readonly options: Excel.WorksheetProtectionOptions;
}

/** A table that exists. `header` is its first cell, where it was asked for. */
export interface FoundTable {
  readonly name: string;
  readonly sheet: string;
  /** False where the user switched its header off. */
  readonly showHeaders: boolean;
  readonly header: { readonly row: number; readonly column: number } | null;
}

/** What must be known about the open workbook before something is written to it. */
export interface Inspection {
  /** True where sheets cannot be added, renamed or deleted. */
  readonly structureProtected: boolean;
  readonly sheets: readonly FoundSheet[];
  readonly tables: readonly FoundTable[];
  readonly names: readonly NameSnapshot[];
  /** Names of the charts by sheet name, for the sheets that were asked about. */
  readonly charts: Readonly<Record<string, readonly string[]>>;
  /** Ids of sheets of ours whose charts were asked for. */
  readonly chartsOf: readonly string[];
}

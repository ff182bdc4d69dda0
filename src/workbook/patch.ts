import type { SheetSpec } from "./spec";

/** How much a marked cell matters. */
export type MarkLevel = "error" | "warning";

/** A cell to be set off. */
export interface CellMark {
  readonly sheet: string;
  /** A1 address. */
  readonly address: string;
  readonly level: MarkLevel;
}

/** What is changed in somebody else's file; every other part of it stays as it is. */
export interface WorkbookPatch {
  /** A sheet that is written anew, or added where the file has none of its kind. */
  readonly sheet: SheetSpec;
  /** Replaces all marks of an earlier patch. */
  readonly marks: readonly CellMark[];
  /** Workbook names for a number, without a cell. */
  readonly numbers: Readonly<Record<string, number>>;
}

/** A cell that gets other content in somebody else's file; its look stays. */
export interface CellPatch {
  readonly sheet: string;
  /** A1 address. */
  readonly address: string;
  readonly value: string | number | null;
  /** The number format that it gets; null keeps its own. */
  readonly format: "general" | "text" | null;
}

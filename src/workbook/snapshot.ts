/** A workbook as read, by Office.js or from a file. Values are raw, never displayed text. */

/** A cell's value; errors are their text ("#DIV/0!"), empty cells are null. */
export type RawValue = string | number | boolean | null;

/** A rectangle of cells as read. `row` and `column` are its 0-based place on the sheet. */
export interface GridSnapshot {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly RawValue[])[];
  /** With "="; null for constants. */
  readonly formulas: readonly (readonly (string | null)[])[];
  readonly numberFormats: readonly (readonly (string | null)[])[];
}

/** One native table: the first row of the grid is the header. */
export interface TableSnapshot {
  readonly name: string;
  readonly sheet: string;
  readonly grid: GridSnapshot;
}

/** What somebody wrote beside a cell: a note or a threaded comment. */
export interface CellNote {
  readonly address: string;
  readonly text: string;
}

/** One sheet. `grid` is its used range where it was read, null where it was not needed. */
export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly protected: boolean;
  readonly grid: GridSnapshot | null;
  /** 0-based; of files only. */
  readonly hiddenRows?: readonly number[];
  /** Of files only. */
  readonly notes?: readonly CellNote[];
}

/** A workbook-level defined name and what it refers to, e.g. "'汇总'!$C$4". */
export interface NameSnapshot {
  readonly name: string;
  readonly refersTo: string;
}

/** What says which plan a workbook holds, and for which year: no other cells need be there, of a table only its sheet. */
export interface WorkbookFrame {
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly Pick<TableSnapshot, "name" | "sheet">[];
  readonly names: readonly NameSnapshot[];
}

/** Everything the reader needs. */
export interface WorkbookSnapshot extends WorkbookFrame {
  readonly tables: readonly TableSnapshot[];
}

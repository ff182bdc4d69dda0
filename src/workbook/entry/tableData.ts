import type { EntryColumn, EntryRow, RowValues } from "./column";

/** The entry table as data. */
export interface EntryTable {
  readonly columns: readonly EntryColumn[];
  readonly rows: readonly RowValues[];
  /** What the rows are made of. */
  readonly sources: readonly EntryRow[];
}

import type { EntryColumn, EntryKey } from "./columns";

/** Rows of the entry sheet, 0-based. */
export const ENTRY_ROWS = { title: 0, source: 1, settings: 2, hint: 3, header: 4, first: 5 } as const;

/** A cell, 0-based. */
export interface CellPosition {
  readonly row: number;
  readonly column: number;
}

/** Column of a key; every key of the layout is there. */
export function columnOfKey(columns: readonly EntryColumn[], key: EntryKey): number {
  return columns.findIndex((column) => column.key === key);
}

/**
 * Cells that hold settings, each with its label in the cell before it. They and the room of the labels
 * stand above columns that are never hidden, and on the first page across.
 */
export function settingCells(columns: readonly EntryColumn[]): Readonly<Record<"asOf" | "aboutTolerance" | "elapsed", CellPosition>> {
  const at = (key: EntryKey, offset = 0): CellPosition => ({ row: ENTRY_ROWS.settings, column: columnOfKey(columns, key) + offset });
  return { asOf: at("target"), elapsed: at("target", 3), aboutTolerance: at("total") };
}

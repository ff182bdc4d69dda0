import type { SUBMISSION_NAMES } from "../contract";
import type { RangeSpec } from "../spec";
import type { EntryColumn, EntryKey } from "./columns";

/** Rows of the entry sheet, 0-based. */
export const ENTRY_ROWS = { title: 0, source: 1, settings: 2, submission: 3, hint: 4, header: 5, first: 6 } as const;

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
export function settingCells(
  columns: readonly EntryColumn[],
): Readonly<Record<"asOf" | "aboutTolerance" | "elapsed", CellPosition>> {
  const at = (key: EntryKey, offset = 0): CellPosition => ({
    row: ENTRY_ROWS.settings,
    column: columnOfKey(columns, key) + offset,
  });
  return { asOf: at("target"), elapsed: at("target", 3), aboutTolerance: at("total") };
}

/** One thing that the reporting unit signs with: its label's cells and the cells to type in, each merged. */
export interface SubmissionField {
  readonly label: RangeSpec;
  readonly value: RangeSpec;
}

/** Where reporter, contact and date are typed: above columns that are never hidden, on the first page across. */
export function submissionFields(
  columns: readonly EntryColumn[],
): Readonly<Record<keyof typeof SUBMISSION_NAMES, SubmissionField>> {
  const at = (from: number, to: number): RangeSpec => ({
    row: ENTRY_ROWS.submission,
    column: from,
    rows: 1,
    columns: to - from + 1,
  });
  const key = (name: EntryKey, offset = 0): number => columnOfKey(columns, name) + offset;
  return {
    reporter: { label: at(key("unit"), key("unit")), value: at(key("unit", 1), key("targetPrinted")) },
    contact: { label: at(key("target"), key("target")), value: at(key("target", 1), key("target", 2)) },
    date: { label: at(key("target", 3), key("total", -2)), value: at(key("total", -1), key("total")) },
  };
}

/** One cell of a table whose rows and columns add up. */
export interface SumCell {
  /** Null for a blank: equations that hold it stay open. */
  readonly value: number | null;
  /** True where the figure is known from elsewhere and not up for change, e.g. a published target. */
  readonly fixed?: boolean;
}

/** "These parts make this total", by position in the table's cells. */
export interface SumEquation {
  readonly total: number;
  readonly parts: readonly number[];
}

/** Cells and the sums that have to hold among them. */
export interface SumTable {
  readonly cells: readonly SumCell[];
  readonly equations: readonly SumEquation[];
}

/** A cell of a repair, with the one value that closes every sum together with the others of its set. */
export interface Repair {
  /** Position in the table's cells. */
  readonly cell: number;
  readonly before: number;
  readonly after: number;
}

/** Bounds of the search. */
export interface LocalizationOptions {
  /** Most cells that a repair may change. */
  readonly maxSize: number;
  /** Larger tables are not searched. */
  readonly maxCells: number;
  /** Most steps of the search. */
  readonly maxSteps: number;
}

/** Bound that ended a search before it could answer. */
export type LocalizationLimit = "size" | "cells" | "steps" | "precision";

/** What an error localisation found. */
export interface Localization {
  /** Every smallest set of cells that can close all sums; one empty set where they close already. */
  readonly sets: readonly (readonly Repair[])[];
  /** The only set, with its values; null where none or several fit. */
  readonly only: readonly Repair[] | null;
  /** Null where the answer is complete. */
  readonly limit: LocalizationLimit | null;
}

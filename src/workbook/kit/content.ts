import type { CellSpec, ConditionalFormatSpec, LinkSpec, ValidationSpec } from "../spec";

/** A cell of a sheet, 0-based. Only the kit counts rows: others learn a place from it. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What a cell holds; a formula over cells near it is made once its own place is known. */
export type Content = CellSpec | ((at: Place) => CellSpec);

/** A native entry rule without its range. */
export type EntryRule = Omit<ValidationSpec, "range">;

/** A conditional format without its range. */
export type Colour = ConditionalFormatSpec["rule"];

/** Where a link leads. */
export type Target = Pick<LinkSpec, "sheet" | "address" | "tooltip">;

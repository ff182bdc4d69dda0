import type { ChartSpec, DefinedNameSpec, RangeSpec, SheetSpec } from "../spec";
import type { ColumnOf } from "./section";

/** What a section puts on a sheet. */
export interface Parts extends Pick<
  SheetSpec,
  "blocks" | "styles" | "merges" | "tables" | "validations" | "conditionalFormats" | "links"
> {
  readonly names: readonly Omit<DefinedNameSpec, "sheet">[];
  /** Points by row. */
  readonly heights: readonly (readonly [row: number, points: number])[];
  /** Rows that the section takes. */
  readonly rows: number;
  /** Bodies of the columns of its table, for charts. */
  readonly columns: readonly (ColumnOf & { readonly range: RangeSpec })[];
  /** Drawn once all columns have their place. */
  readonly charts: readonly ((rangeOf: (column: ColumnOf) => RangeSpec) => ChartSpec)[];
}

/** Nothing at all. */
export const NO_PARTS: Parts = {
  blocks: [],
  styles: [],
  merges: [],
  tables: [],
  validations: [],
  conditionalFormats: [],
  links: [],
  names: [],
  heights: [],
  rows: 0,
  columns: [],
  charts: [],
};

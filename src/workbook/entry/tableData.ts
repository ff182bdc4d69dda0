import type { EntryColumn } from "./columns";
import type { EntryFormulas } from "./entryFormulas";
import type { RowValues } from "./entryRow";
import type { RegionFormulas } from "./regionTotals";
import type { RowConstants } from "./rowConstants";

/** The entry table as data: its columns, and header and body as one block of cells. */
export interface EntryTable {
  readonly columns: readonly EntryColumn[];
  readonly formulas: EntryFormulas;
  readonly constants: readonly RowConstants[];
  readonly rows: readonly RowValues[];
  /** Formulas of single cells, by row: sums over regions in a merged workbook. */
  readonly fromRegions: readonly RegionFormulas[];
}

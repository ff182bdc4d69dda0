import type { ChartSpec, PrintSpec, SheetId, SheetSpec, StyleSpec } from "../spec";
import type { Colour, Content, EntryRule, Target } from "./content";
import type { TableSection } from "./table";

/** A cell of a line. */
export interface LineCell {
  /** Counted from the first column of the stack. */
  readonly column: number;
  /** Width in cells, merged where more than one; 1 where left out. */
  readonly columns?: number;
  /** Height in cells; the rows below must be there as gaps. 1 where left out. */
  readonly rows?: number;
  readonly value: Content;
  readonly style: StyleSpec;
  /** Defined name of the cell. */
  readonly name?: string;
  readonly rule?: EntryRule;
  /** Conditional formats, written for a cell such as C7; cells below one another that have the same function share them. */
  readonly colours?: (cell: string) => readonly Colour[];
  readonly link?: Target | null;
}

/** A row outside any table. */
export interface Line {
  /** Points; left out where the program's own height will do. */
  readonly height?: number;
  readonly cells: readonly LineCell[];
}

/** Rows of cells: heads, settings, notes, a gap. */
export interface LinesSection {
  readonly kind: "lines";
  readonly lines: readonly Line[];
}

/** The body of a column of a table on the same sheet. */
export interface ColumnOf {
  /** Name of its section. */
  readonly table: string;
  readonly column: string;
}

/** A native chart of columns of tables, over as many rows as are together so high. */
export interface ChartSection {
  readonly kind: "chart";
  readonly chart: Pick<
    ChartSpec,
    "name" | "type" | "title" | "valueFormat" | "showLegend" | "showDataLabels" | "plotsHidden"
  >;
  readonly categories: ColumnOf;
  readonly values: ColumnOf & { readonly name: string; readonly color: string };
  readonly column: number;
  readonly columns: number;
  /** At least, in points. */
  readonly height: number;
}

/** A part of a sheet, below the one before it. */
export type Section = LinesSection | TableSection | ChartSection;

/** Sections below one another, right of the main ones and of the stack before it. */
export interface Stack {
  /** Rows at the top that it leaves free. */
  readonly below: number;
  /** Characters of the empty column before it. */
  readonly gap: number;
  /** Characters of its columns. */
  readonly widths: readonly number[];
  readonly sections: readonly Section[];
}

/** How a page prints. */
export interface PagePrint extends Partial<Omit<PrintSpec, "titleRows" | "fit">> {
  readonly orientation: PrintSpec["orientation"];
  /** May depend on the points that all rows are high. */
  readonly fit?: PrintSpec["fit"] | ((height: number) => PrintSpec["fit"]);
  /** Rows repeated on each page, up to the header of the first table; 0 for none. */
  readonly repeats: number;
}

/** A sheet as its author describes it: sections from top to bottom, none of which knows its row. */
export interface Page extends Partial<Pick<SheetSpec, "tabColor" | "visibility">> {
  readonly id: SheetId;
  readonly name: string;
  readonly sections: readonly Section[];
  readonly beside?: readonly Stack[];
  /** Characters; left out where the columns of the first table say so. */
  readonly widths?: readonly number[];
  /** Points of the rows down to the last that no section gives a height. */
  readonly rowHeight?: number;
  /** Columns kept in view beside the head of the first table; left out where nothing is kept in view. */
  readonly freeze?: number;
  readonly print: PagePrint | null;
}

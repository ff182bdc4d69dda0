import type { SheetId } from "./sheets";

export type { SheetId };

/**
 * A workbook as plain data. One description, two writers: `excel/` (Office.js) and `xlsx/` (a file).
 * Writers decide nothing. Rows and columns are 0-based; ranges include both ends.
 */

/** A constant, or a formula with the value the core computes for it. */
export type CellSpec =
  | string
  | number
  | boolean
  | null
  | {
      /** With "="; A1 or structured references in file form (`表[[#This Row],[列]]`). */
      readonly formula: string;
      /** What the formula must give; written as the cached value of a file. */
      readonly value: string | number | boolean | null;
    };

/** What `NA()` gives: a chart draws nothing for it, where it draws an empty text as 0. */
export const NOT_AVAILABLE = "#N/A";

/** A rectangle of cells of one sheet. */
export interface RangeSpec {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A rectangle of values; all rows have the same length. Text that looks like a formula is text. */
export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly values: readonly (readonly CellSpec[])[];
}

/** Visual format; absent fields are left at the default. Colours are "#RRGGBB". */
export interface StyleSpec {
  readonly fill?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Excel number format code, e.g. "0.00%", "@" for text. */
  readonly numberFormat?: string;
  /** Thin borders of this colour around every cell. */
  readonly border?: string;
  /** False unlocks the cells under sheet protection. */
  readonly locked?: boolean;
}

/** Later entries win where ranges overlap, field by field. */
export interface StyledRange {
  readonly range: RangeSpec;
  readonly style: StyleSpec;
}

/** A column of a native table. */
export interface TableColumnSpec {
  readonly header: string;
  /** Formula of a calculated column, the same for all rows; the cells of the block repeat it. */
  readonly formula?: string;
}

/** A native table over cells that are given in the sheet's blocks (header row included). */
export interface TableSpec {
  /** Unique in the workbook; never looks like a cell address. */
  readonly name: string;
  /** Header row and body. */
  readonly range: RangeSpec;
  readonly columns: readonly TableColumnSpec[];
  readonly style: string;
  readonly banded: boolean;
  readonly filterButton: boolean;
}

/** Native entry rule. Formulas are without "=" here and relative to the first cell. */
export interface ValidationSpec {
  readonly range: RangeSpec;
  readonly rule:
    | { readonly type: "list"; readonly values: readonly string[] }
    | { readonly type: "decimal"; readonly operator: "between"; readonly min: number; readonly max: number }
    | { readonly type: "decimal"; readonly operator: "greaterThanOrEqual"; readonly min: number }
    | { readonly type: "whole"; readonly min: number; readonly max: number }
    | { readonly type: "textLength"; readonly max: number }
    | { readonly type: "custom"; readonly formula: string };
  readonly prompt: { readonly title: string; readonly message: string } | null;
  readonly error: {
    readonly title: string;
    readonly message: string;
    readonly style: "stop" | "warning" | "information";
  } | null;
}

/** Native conditional format; formula without "=", relative to the range's first cell. */
export interface ConditionalFormatSpec {
  readonly range: RangeSpec;
  readonly rule:
    | {
        readonly type: "formula";
        readonly formula: string;
        readonly fill?: string;
        readonly color?: string;
        readonly bold?: boolean;
        readonly numberFormat?: string;
        /** Colour of a thin line around each cell; Excel's conditional formats have no thicker one. */
        readonly border?: string;
      }
    | { readonly type: "dataBar"; readonly color: string; readonly min: number; readonly max: number };
}

/** A hyperlink to a place in this workbook. */
export interface LinkSpec {
  readonly row: number;
  readonly column: number;
  /** Sheet name as in this spec. */
  readonly sheet: string;
  /** A1 address on that sheet. */
  readonly address: string;
  readonly tooltip: string;
}

/** A native chart of cells on the same or another sheet. */
export interface ChartSpec {
  readonly name: string;
  readonly type: "barClustered" | "columnClustered" | "doughnut";
  readonly title: string;
  readonly categories: { readonly sheet: string; readonly range: RangeSpec };
  readonly series: readonly {
    readonly name: string;
    readonly values: { readonly sheet: string; readonly range: RangeSpec };
    readonly color: string;
  }[];
  /** Cells that the chart covers. */
  readonly position: RangeSpec;
  readonly valueFormat: string;
  readonly showLegend: boolean;
  readonly showDataLabels: boolean;
  /** Draws values of hidden columns too, which charts otherwise leave out. */
  readonly plotsHidden: boolean;
}

/** White around a printed page, in points; header and footer are measured from the edge of the paper. */
export type MarginSpec = Readonly<Record<"left" | "right" | "top" | "bottom" | "header" | "footer", number>>;

/** How the sheet prints, on A4. */
export interface PrintSpec {
  readonly orientation: "portrait" | "landscape";
  readonly margins: MarginSpec;
  /** Pages across and down that the sheet is shrunk to; null down: as many as it takes. Null: its natural size. */
  readonly fit: { readonly wide: number; readonly tall: number | null } | null;
  /** Rows and columns repeated on each page, 0-based first and last. */
  readonly titleRows: readonly [number, number] | null;
  readonly titleColumns: readonly [number, number] | null;
  readonly footer: string;
}

/** What a protected sheet still allows. */
export interface ProtectionSpec {
  readonly allowSort: boolean;
  readonly allowFilter: boolean;
  readonly allowFormatColumns: boolean;
  readonly allowFormatRows: boolean;
  /** Null: protected without a password. */
  readonly password: string | null;
}

/** One sheet. */
export interface SheetSpec {
  readonly id: SheetId;
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  readonly tabColor: string | null;
  readonly showGridlines: boolean;
  /** Column widths in characters of the default font; null keeps the default. */
  readonly columnWidths: readonly (number | null)[];
  readonly hiddenColumns: readonly number[];
  readonly rowHeights: Readonly<Record<number, number>>;
  readonly blocks: readonly CellBlock[];
  readonly styles: readonly StyledRange[];
  readonly merges: readonly RangeSpec[];
  readonly tables: readonly TableSpec[];
  readonly validations: readonly ValidationSpec[];
  readonly conditionalFormats: readonly ConditionalFormatSpec[];
  readonly links: readonly LinkSpec[];
  readonly charts: readonly ChartSpec[];
  /** Rows and columns kept in view; null freezes nothing. */
  readonly freeze: { readonly rows: number; readonly columns: number } | null;
  readonly protection: ProtectionSpec | null;
  readonly print: PrintSpec | null;
}

/** A workbook-level defined name for a cell or range. */
export interface DefinedNameSpec {
  readonly name: string;
  /** Sheet name as in this spec. */
  readonly sheet: string;
  readonly range: RangeSpec;
}

/** The whole workbook. */
export interface WorkbookSpec {
  readonly title: string;
  readonly sheets: readonly SheetSpec[];
  readonly names: readonly DefinedNameSpec[];
  /** The sheet shown first. */
  readonly activeSheet: SheetId;
}

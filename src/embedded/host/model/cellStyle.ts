/** Edges as Office.js names them. */
export type BorderEdge =
  | "EdgeTop"
  | "EdgeBottom"
  | "EdgeLeft"
  | "EdgeRight"
  | "InsideHorizontal"
  | "InsideVertical"
  | "DiagonalDown"
  | "DiagonalUp";

/** One border line. Style `None` means no line. */
export interface BorderLine {
  readonly style: string;
  readonly color: string;
  readonly weight: string;
}

/** The format of one cell, defaults filled in; words and units are those of Office.js. */
export interface CellStyle {
  /** `#RRGGBB`, or empty for no fill. */
  readonly fill: string;
  readonly fontColor: string;
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<CellEdge, BorderLine>>>;
}

/** The edges a single cell has. */
export type CellEdge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight";

/** What to change; `borders` replaces the named edges only. */
export type StylePatch = Partial<CellStyle>;

/** An unformatted cell. */
export const DEFAULT_STYLE: CellStyle = {
  fill: "",
  fontColor: "#000000",
  fontName: "Calibri",
  fontSize: 11,
  bold: false,
  italic: false,
  underline: "None",
  strikethrough: false,
  horizontal: "General",
  vertical: "Bottom",
  wrap: false,
  indent: 0,
  numberFormat: "General",
  borders: {},
};

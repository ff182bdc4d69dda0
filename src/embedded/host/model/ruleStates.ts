import type { CellStyle } from "./cellStyle";
import type { Rect } from "./rect";

/** The cell that the formulas of a rule are written for; those of other cells are moved from there. */
export interface Anchor {
  readonly row: number;
  readonly column: number;
}

/** Data validation of a block, in Office.js's own objects. */
export interface ValidationState {
  /** `{wholeNumber|decimal|list|date|time|textLength|custom: …}`, or empty. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly anchor: Anchor;
  readonly errorAlert: {
    readonly message?: string;
    readonly title?: string;
    readonly style?: string;
    readonly showAlert?: boolean;
  };
  readonly prompt: { readonly message?: string; readonly title?: string; readonly showPrompt?: boolean };
  readonly ignoreBlanks: boolean;
}

/** No validation. */
export const NO_VALIDATION: ValidationState = {
  rule: {},
  anchor: { row: 0, column: 0 },
  errorAlert: { message: "", title: "", style: "Stop", showAlert: true },
  prompt: { message: "", title: "", showPrompt: true },
  ignoreBlanks: true,
};

/** Kinds of conditional format this host draws. */
export type FormatType = "Custom" | "CellValue" | "ContainsText" | "DataBar" | "ColorScale" | "IconSet";

/** One conditional format. Mutable: Office.js fills it in after adding it. */
export interface FormatState {
  readonly id: string;
  readonly type: FormatType;
  rects: readonly Rect[];
  anchor: Anchor;
  stopIfTrue: boolean;
  format: {
    readonly fill?: string;
    readonly fontColor?: string;
    readonly bold?: boolean;
    readonly italic?: boolean;
    readonly numberFormat?: string;
    readonly borders?: CellStyle["borders"];
  };
  /** What is particular to the type: `formula`, `rule`, `criteria`, `style`… */
  settings: Readonly<Record<string, unknown>>;
}

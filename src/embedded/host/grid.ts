import type { Rect, Shift } from "./model/rect";
import type { CellStyle, StylePatch } from "./model/cellStyle";

/** A cell as it is stored: the value, and the formula that gave it. */
export interface CellContent {
  /** Null for an empty cell; error values are text such as `#DIV/0!`. */
  readonly value: number | string | boolean | null;
  readonly formula?: string;
  readonly isError?: true;
  /** Text that was typed with an apostrophe, and stays text. */
  readonly isForced?: true;
}

/** A cell to store; undefined members of a block are left as they are. */
export type CellWrite =
  | { readonly kind: "clear" }
  | { readonly kind: "value"; readonly value: number | string | boolean; readonly forceText?: true }
  | { readonly kind: "formula"; readonly formula: string };

/** One sheet of the grid. */
export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  /** `#RRGGBB`, or empty. */
  readonly tabColor: string;
  readonly showGridlines: boolean;
}

/** A table of the grid; `range` is header and body, without a totals row. */
export interface GridTable {
  readonly id: string;
  readonly sheetId: string;
  readonly name: string;
  readonly range: Rect;
  readonly columns: readonly GridTableColumn[];
  /** Excel's name of the style, such as `TableStyleMedium2`. */
  readonly style: string;
}

export interface GridTableColumn {
  readonly id: string;
  readonly name: string;
}

/** A defined name; `formula` starts with `=`. */
export interface GridName {
  readonly id: string;
  readonly name: string;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
  /** The sheet the name belongs to; undefined for the workbook. */
  readonly sheetId?: string;
}

/** What a person did in the grid, or a recalculation; what the host did only where cells move and sheets get other names. */
export type GridEvent =
  | {
      readonly kind: "edited";
      readonly sheetId: string;
      readonly rect: Rect;
      readonly before?: CellContent;
      /** Of a single cell. */ readonly formatBefore?: string;
    }
  | { readonly kind: "shifted"; readonly sheetId: string; readonly shift: Shift; readonly byHost: boolean }
  | { readonly kind: "activated"; readonly sheetId: string; readonly previousId?: string }
  | { readonly kind: "selected"; readonly sheetId: string; readonly rect: Rect }
  | { readonly kind: "sheetAdded" | "sheetRemoved"; readonly sheetId: string }
  | { readonly kind: "sheetRenamed"; readonly from: string; readonly to: string }
  | { readonly kind: "calculated" };

/** Sheets of the workbook, in order. */
export interface GridSheets {
  list(): readonly GridSheet[];
  add(name: string): string;
  remove(sheetId: string): void;
  rename(sheetId: string, name: string): void;
  move(sheetId: string, position: number): void;
  setHidden(sheetId: string, hidden: boolean): void;
  setTabColor(sheetId: string, color: string): void;
  setGridlines(sheetId: string, shown: boolean): void;
  activeId(): string;
  activate(sheetId: string): void;
  readonly selection: () => { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
}

/** Contents of cells. Blocks are row-major; reads stop at nothing, empty cells have value null. */
export interface GridCells {
  read(sheetId: string, rect: Rect): readonly (readonly CellContent[])[];
  text(sheetId: string, rect: Rect): readonly (readonly string[])[];
  write(sheetId: string, rect: Rect, cells: readonly (readonly (CellWrite | undefined)[])[]): void;
  /** The block around every cell with content (or, unless `valuesOnly`, a format). */
  used(sheetId: string, valuesOnly: boolean): Rect | undefined;
  insert(sheetId: string, rect: Rect, shift: "Down" | "Right"): void;
  remove(sheetId: string, rect: Rect, shift: "Up" | "Left"): void;
  /** Moves whole rows of a block, contents and formats; `order[i]` is the old row of row i. */
  reorderRows(sheetId: string, rect: Rect, order: readonly number[]): void;
  /** Every formula of the workbook, replaced where `rewrite` gives another text. */
  rewriteFormulas(rewrite: (formula: string, sheetId: string, row: number, column: number) => string): void;
}

/** Formats of cells. */
export interface GridStyles {
  at(sheetId: string, row: number, column: number): CellStyle;
  /** What `at` says of the number format, `General` where nothing is said: quicker. */
  numberFormat(sheetId: string, row: number, column: number): string;
  apply(sheetId: string, rect: Rect, patch: StylePatch): void;
  clear(sheetId: string, rect: Rect): void;
  /** Formats of a block as those of a block of the same size, also of another sheet. */
  copy(fromSheetId: string, from: Rect, sheetId: string, to: Rect): void;
}

/** Sizes in points, visibility, merges, freezing. */
export interface GridLayout {
  rowHidden(sheetId: string, row: number): boolean;
  columnHidden(sheetId: string, column: number): boolean;
  setRowsHidden(sheetId: string, rect: Rect, hidden: boolean): void;
  setColumnsHidden(sheetId: string, rect: Rect, hidden: boolean): void;
  rowHeight(sheetId: string, row: number): number;
  columnWidth(sheetId: string, column: number): number;
  setRowHeight(sheetId: string, rect: Rect, points: number): void;
  setColumnWidth(sheetId: string, rect: Rect, points: number): void;
  merges(sheetId: string): readonly Rect[];
  merge(sheetId: string, rects: readonly Rect[]): void;
  unmerge(sheetId: string, rect: Rect): void;
  /** Rows and columns that stay; zero and zero to unfreeze. */
  freeze(sheetId: string, rows: number, columns: number): void;
  frozen(sheetId: string): { readonly rows: number; readonly columns: number };
}

/** Tables: `put` adds or replaces by id. */
export interface GridTables {
  list(): readonly GridTable[];
  put(table: GridTable): void;
  remove(id: string): void;
}

/** Defined names: `put` adds or replaces by id. */
export interface GridNames {
  list(): readonly GridName[];
  put(name: GridName): void;
  remove(id: string): void;
}

/** A validation or conditional format for show: blocks and the rule in Office.js's own words. */
export interface ShownRule {
  readonly id: string;
  readonly rects: readonly Rect[];
  readonly rule: unknown;
}

/** Rules the grid draws and enforces on people; the host keeps the originals. */
export interface GridRules {
  showValidations(sheetId: string, rules: readonly ShownRule[]): void;
  showFormats(sheetId: string, rules: readonly ShownRule[]): void;
}

/** When formulas are calculated. */
export interface GridCalculation {
  setManual(manual: boolean): void;
  /** Has what waits calculated by the next `settle`, or all formulas. */
  calculate(all: boolean): void;
  /** True where formulas wait to be asked for. */
  isWaiting(): boolean;
}

/** What the host needs of a spreadsheet. */
export interface Grid {
  readonly sheets: GridSheets;
  readonly cells: GridCells;
  readonly styles: GridStyles;
  readonly layout: GridLayout;
  readonly tables: GridTables;
  readonly names: GridNames;
  readonly rules: GridRules;
  /** Resolves when every formula has its value, or, in manual calculation, those that were entered or asked for. */
  readonly settle: () => Promise<void>;
  readonly calculation: GridCalculation;
  /** True while a person has a cell open. */
  isEditing(): boolean;
  onEvent(listener: (event: GridEvent) => void): () => void;
  /** Asked before a person changes cells; a text refuses the change and says why. */
  setGuard(guard: (sheetId: string, rects: readonly Rect[]) => string | undefined): void;
  dispose(): void;
}

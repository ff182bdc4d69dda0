import type { Grid, GridSheet, GridTable } from "../grid";
import { itemNotFound } from "../wire/hostFault";
import type { EventHub } from "./events";
import { createSheetState, shiftChart, shiftSheetState, type SheetState } from "./sheetState";
import { renameSheetInRules, shiftRules, type ChangedRules } from "./ruleFormulas";
import { USUAL_EXCEL, type Plays } from "./plays";
import type { Rect, Shift } from "./rect";

/** What the host keeps of a table beside what the grid knows. */
export interface TableState {
  /** The one row of the body was made with the table, or is left after the last was deleted: Excel's "insert row". */
  hasInsertRow: boolean;
  showTotals: boolean;
  showFilterButton: boolean;
  showBandedRows: boolean;
  showBandedColumns: boolean;
  highlightFirstColumn: boolean;
  highlightLastColumn: boolean;
}

/** The workbook: the grid and what the grid has no place for. */
export interface Book {
  readonly grid: Grid;
  readonly events: EventHub;
  readonly plays: Plays;
  /** Sheets that the batch which runs has added. */
  readonly addedInBatch: Set<string>;
  readonly settings: Map<string, unknown>;
  readonly properties: Map<string, unknown>;
  protection: { readonly password: string } | undefined;
  calculationMode: string;
  /** Sheets whose rules the grid does not show yet. */
  readonly staleValidations: Set<string>;
  readonly staleFormats: Set<string>;
  sheet(sheetId: string): GridSheet;
  state(sheetId: string): SheetState;
  tableState(tableId: string): TableState;
  dropSheet(sheetId: string): void;
  /** Moves what the host keeps of a sheet, and what refers to it, after rows, columns or cells were inserted or removed. */
  shift(sheetId: string, shift: Shift): void;
  onShifted(listener: (sheetId: string, shift: Shift) => void): void;
  /** Rules that name a sheet follow it; formulas of cells and names, the grid keeps itself. */
  sheetRenamed(from: string, to: string): void;
  /** Tells that charts changed, so that the workbench draws them again. */
  chartsChanged(): void;
  onChartsChanged(listener: () => void): () => void;
  /** Hands a file to whoever can open it beside this workbook; false where nobody can. */
  openFile(bytes: Uint8Array): boolean;
  onFileOpened(listener: (bytes: Uint8Array) => void): () => void;
  nextId(prefix: string): string;
}

/** Makes the host's side of a workbook. */
export function createBook(grid: Grid, events: EventHub, plays: Partial<Plays> = {}): Book {
  const states = new Map<string, SheetState>();
  const tables = new Map<string, TableState>();
  const chartListeners = new Set<() => void>();
  const shiftListeners = new Set<(sheetId: string, shift: Shift) => void>();
  const fileListeners = new Set<(bytes: Uint8Array) => void>();
  let lastId = 0;
  const state = (sheetId: string): SheetState => {
    const known = states.get(sheetId) ?? createSheetState();
    states.set(sheetId, known);
    return known;
  };
  const chartsChanged = (): void => chartListeners.forEach((listener) => listener());
  const staleValidations = new Set<string>();
  const staleFormats = new Set<string>();
  const markStale = (sheetId: string, { validations, formats }: ChangedRules): void => {
    if (validations) staleValidations.add(sheetId);
    if (formats) staleFormats.add(sheetId);
  };
  return {
    grid,
    events,
    plays: { ...USUAL_EXCEL, ...plays },
    addedInBatch: new Set(),
    settings: new Map(),
    properties: new Map(),
    protection: undefined,
    calculationMode: "Automatic",
    staleValidations,
    staleFormats,
    sheet: (sheetId) => {
      const sheet = grid.sheets.list().find((candidate) => candidate.id === sheetId);
      if (!sheet) throw itemNotFound();
      return sheet;
    },
    state,
    tableState: (tableId) => {
      const known = tables.get(tableId) ?? newTableState();
      tables.set(tableId, known);
      return known;
    },
    dropSheet: (sheetId) => void states.delete(sheetId),
    shift: (sheetId, shift) => {
      const sheets = grid.sheets.list();
      const name = sheets.find(({ id }) => id === sheetId)?.name ?? "";
      for (const { id, name: home } of sheets) markStale(id, shiftRules(state(id), home, name, shift));
      shiftSheetState(state(sheetId), sheetId, shift);
      markStale(sheetId, { validations: true, formats: true });
      for (const { id } of sheets.filter((sheet) => sheet.id !== sheetId)) {
        state(id).charts = state(id).charts.map((chart) => shiftChart(chart, sheetId, shift));
      }
      shiftListeners.forEach((listener) => listener(sheetId, shift));
      chartsChanged();
    },
    onShifted: (listener) => void shiftListeners.add(listener),
    sheetRenamed: (from, to) => {
      for (const { id } of grid.sheets.list()) markStale(id, renameSheetInRules(state(id), from, to));
    },
    chartsChanged,
    onChartsChanged: (listener) => {
      chartListeners.add(listener);
      return () => void chartListeners.delete(listener);
    },
    openFile: (bytes) => {
      fileListeners.forEach((listener) => listener(bytes));
      return fileListeners.size > 0;
    },
    onFileOpened: (listener) => {
      fileListeners.add(listener);
      return () => void fileListeners.delete(listener);
    },
    nextId: (prefix) => `${prefix}${(lastId += 1)}`,
  };
}

function newTableState(): TableState {
  return {
    hasInsertRow: false,
    showTotals: false,
    showFilterButton: true,
    showBandedRows: true,
    showBandedColumns: false,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}

/** Header, body and totals row of a table. */
export function tableRect(book: Book, table: GridTable): Rect {
  const totals = book.tableState(table.id).showTotals ? 1 : 0;
  return { ...table.range, bottom: table.range.bottom + totals };
}

import type { Nullable, Worksheet } from "@univerjs/core";
import { STYLE_TRIGGER } from "./changedRect";
import type { RawCell } from "./rawTypes";

const SET_VALUES = "sheet.mutation.set-range-values";

/** What waits for a cell: members of its content, and the id of its style; null for no style. */
interface Waiting {
  content?: RawCell;
  style?: string | null;
}

/** Rows of a sheet → columns → what waits. */
type WaitingSheet = Map<number, Map<number, Waiting>>;

/**
 * Cells that the host has set and the grid has not been told of yet. Each time it is told, it looks through all cells of
 * all sheets: so it is told once of everything that is written in a row, before anything else happens.
 */
export interface CellBuffer {
  /** The cell as it will be. */
  at(sheetId: string, row: number, column: number): Nullable<RawCell>;
  isWaiting(sheetId: string, row: number, column: number): boolean;
  /** Looks at all cells of a sheet that have anything, each as it will be. */
  eachCell(sheetId: string, visit: (row: number, column: number, cell: Nullable<RawCell>) => void): void;
  setContent(sheetId: string, row: number, column: number, content: RawCell): void;
  /** By id of a style of the workbook; null takes the cell's own style away. */
  setStyle(sheetId: string, row: number, column: number, style: string | null): void;
  flush(): void;
}

/** How the buffer reaches the grid. */
interface Grid {
  sheet(sheetId: string): Worksheet;
  run(id: string, params: object): void;
}

type Matrix = Record<number, Record<number, RawCell>>;

/** Makes an empty buffer; what is put into it reaches the grid before the page's next event at the latest. */
export function createCellBuffer(grid: Grid): CellBuffer {
  let sheets = new Map<string, WaitingSheet>();

  const find = (sheetId: string, row: number, column: number): Waiting | undefined =>
    sheets.get(sheetId)?.get(row)?.get(column);
  const place = (sheetId: string, row: number, column: number): Waiting => {
    if (sheets.size === 0) queueMicrotask(flush);
    const rows = getOrMake(sheets, sheetId, () => new Map<number, Map<number, Waiting>>());
    return getOrMake(
      getOrMake(rows, row, () => new Map<number, Waiting>()),
      column,
      () => ({}),
    );
  };
  const flush = (): void => {
    const told = sheets;
    sheets = new Map();
    for (const [sheetId, rows] of told) tell(grid, sheetId, rows);
  };

  const at: CellBuffer["at"] = (sheetId, row, column) => {
    const raw = grid.sheet(sheetId).getCellRaw(row, column) as Nullable<RawCell>;
    const waiting = find(sheetId, row, column);
    if (!waiting) return raw;
    return { ...raw, ...waiting.content, ...(waiting.style === undefined ? {} : { s: waiting.style }) };
  };

  return {
    at,
    isWaiting: (sheetId, row, column) => find(sheetId, row, column) !== undefined,
    eachCell: (sheetId, visit) => {
      const waiting = sheets.get(sheetId);
      grid
        .sheet(sheetId)
        .getCellMatrix()
        .forValue((row, column, cell) => {
          if (!waiting?.get(row)?.has(column)) visit(row, column, cell);
        });
      waiting?.forEach((columns, row) => columns.forEach((_, column) => visit(row, column, at(sheetId, row, column))));
    },
    setContent: (sheetId, row, column, content) => {
      const waiting = place(sheetId, row, column);
      waiting.content = { ...waiting.content, ...content };
    },
    setStyle: (sheetId, row, column, style) => {
      place(sheetId, row, column).style = style;
    },
    flush,
  };
}

function getOrMake<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key) ?? make();
  map.set(key, known);
  return known;
}

/** Styles are put in place as they are to be, since Univer would merge them with the old ones cell by cell; then it is told. */
function tell(grid: Grid, subUnitId: string, rows: WaitingSheet): void {
  const contents: Matrix = {};
  const styles: Matrix = {};
  const cells = grid.sheet(subUnitId).getCellMatrix();
  for (const [row, columns] of rows) {
    for (const [column, { content, style }] of columns) {
      if (style !== undefined) {
        const cell: RawCell = { ...(cells.getValue(row, column) as Nullable<RawCell>) };
        if (style === null) delete cell.s;
        else cell.s = style;
        if (Object.keys(cell).length > 0) cells.setValue(row, column, cell as object);
        else cells.realDeleteValue(row, column);
      }
      if (content) (contents[row] ??= {})[column] = content;
      else if (style !== null) (styles[row] ??= {})[column] = {};
      else (styles[row] ??= {})[column] = { s: null };
    }
  }
  const isThere = (matrix: Matrix): boolean => Object.keys(matrix).length > 0;
  if (isThere(contents)) grid.run(SET_VALUES, { subUnitId, cellValue: contents });
  if (isThere(styles)) grid.run(SET_VALUES, { subUnitId, cellValue: styles, trigger: STYLE_TRIGGER });
}

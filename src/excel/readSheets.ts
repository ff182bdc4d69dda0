import type { HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import type { GridSnapshot, SheetSnapshot } from "../workbook/snapshot";
import { gridOf, joinedGrids, loadGrid, valueGrid, withFormats, withFormulas } from "./grid";
import { jsonBytes } from "./batches";
import type { Inspection } from "./inspection";

/** Grids by sheet name. */
export type Grids = ReadonlyMap<string, GridSnapshot>;

/** Every sheet of the workbook, with the cells that were read of it. */
export function sheetSnapshots({ sheets }: Inspection, grids: Grids): readonly SheetSnapshot[] {
  return sheets.map(({ name, visibility, protected: isProtected }) => ({
    name,
    visibility,
    protected: isProtected,
    grid: grids.get(name) ?? null,
  }));
}

/** What is asked for of a sheet: what costs much only where it can matter. Neither sheet nor ranges need be there. */
export interface WantedCells {
  readonly sheet: Excel.Worksheet;
  /** Cells whose values count; all of the sheet where left out. */
  readonly values?: Excel.Range;
  /** Cells whose formulas count; all of the sheet where left out. */
  readonly formulas?: Excel.Range | null;
  /** Other cells whose formulas count. */
  readonly moreFormulas?: readonly Excel.Range[];
  /** Cells whose number formats count; all of the sheet where left out. */
  readonly formats?: Excel.Range | null;
}

/** Queues cells. The function answers, after the next sync, the sheets that were there and not empty. */
export type SheetReader = (wanted: readonly WantedCells[]) => () => Promise<Grids>;

/** How cells are read in a run. */
export type ReaderOf = (context: Excel.RequestContext) => SheetReader;

/**
 * Reads sheets as a whole; where that is more than an answer may hold (Excel on the web: 5 MB), in parts, with as many round
 * trips as it takes.
 */
export async function wholeOrInParts<Value>(
  read: (readerOf: ReaderOf) => Promise<Result<Value, HostError>>,
): Promise<Result<Value, HostError>> {
  const whole = await read(() => wholeSheets);
  return whole.ok || whole.error.code !== "response-too-large" ? whole : read(sheetsInParts);
}

const PLACE = "rowIndex,columnIndex";

function queueWanted({ sheet, ...wanted }: WantedCells) {
  const used = wanted.values ?? sheet.getUsedRangeOrNullObject(true);
  const { formulas: first = used, moreFormulas = [], formats = used } = wanted;
  const formulas = first ? [first, ...moreFormulas] : moreFormulas;
  sheet.load("name");
  used.load(`${PLACE},values`);
  for (const each of formulas) each.load(`${PLACE},formulas`);
  formats?.load(`${PLACE},numberFormat,worksheet/name`);
  return { sheet, used, formulas, formats };
}

/** The cells in the round trip that asks for them. */
export const wholeSheets: SheetReader = (wanted) => {
  const queued = wanted.map(queueWanted);
  return () => {
    const grids = new Map<string, GridSnapshot>();
    for (const { sheet, used, formulas, formats } of queued) {
      if (sheet.isNullObject || used.isNullObject) continue;
      const before = grids.get(sheet.name);
      // Two tables may stand on one sheet.
      const values = before ? joinedGrids(before, valueGrid(used)) : valueGrid(used);
      const grid = formulas.filter(({ isNullObject }) => !isNullObject).reduce(withFormulas, values);
      // A defined name may lead to another sheet.
      const isOwn = formats && !formats.isNullObject && formats.worksheet.name === sheet.name;
      grids.set(sheet.name, isOwn ? withFormats(grid, formats) : grid);
    }
    return Promise.resolve(grids);
  };
};

/** What an answer should hold at most, in UTF-8 bytes. Excel on the web refuses those over 5 MB; rows differ in length. */
const PART_BYTES = 1_500_000;
/** Rows of the first part; how many bytes a row has is known after it. */
const FIRST_ROWS = 10;

/**
 * All cells of the sheets in parts of whole rows, as many rows as fit, each part in a round trip of its own. For sheets of
 * many megabytes.
 */
function sheetsInParts(context: Excel.RequestContext): SheetReader {
  return (wanted) => {
    const queued = wanted.map(({ sheet }) => {
      const used = sheet.getUsedRangeOrNullObject(true);
      sheet.load("name");
      used.load("rowIndex,columnIndex,rowCount,columnCount");
      return { sheet, used };
    });
    return async () => {
      const grids = new Map<string, GridSnapshot>();
      for (const { sheet, used } of queued) {
        if (sheet.isNullObject || used.isNullObject || grids.has(sheet.name)) continue;
        grids.set(sheet.name, await gridInParts(context, sheet, used));
      }
      return grids;
    };
  };
}

async function gridInParts(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { rowIndex, columnIndex, rowCount, columnCount }: Excel.Range,
): Promise<GridSnapshot> {
  const parts: GridSnapshot[] = [];
  let rows = FIRST_ROWS;
  for (let row = 0; row < rowCount;) {
    const count = Math.min(rows, rowCount - row);
    const cells = sheet.getRangeByIndexes(rowIndex + row, columnIndex, count, columnCount);
    const part = await readPart(context, cells, count > 1);
    if (part) {
      parts.push(part);
      row += count;
    }
    // After an answer that was too large, half as many; else as many as the last part says.
    rows = part ? Math.max(1, Math.floor((PART_BYTES * count) / jsonBytes(part))) : Math.ceil(count / 2);
  }
  return {
    row: rowIndex,
    column: columnIndex,
    values: parts.flatMap(({ values }) => values),
    formulas: parts.flatMap(({ formulas }) => formulas),
    numberFormats: parts.flatMap(({ numberFormats }) => numberFormats),
  };
}

const isTooLarge = (error: unknown): boolean =>
  typeof error === "object" && error !== null && "code" in error && error.code === "ResponsePayloadSizeLimitExceeded";

/** Null where the answer would be too large and fewer rows can be asked for. */
async function readPart(
  context: Excel.RequestContext,
  range: Excel.Range,
  canBeLess: boolean,
): Promise<GridSnapshot | null> {
  loadGrid(range);
  try {
    await context.sync();
    return gridOf(range);
  } catch (error) {
    if (isTooLarge(error) && canBeLess) return null;
    throw error;
  }
}

import type { GridSnapshot } from "../workbook/snapshot";
import { gridOf, loadGrid } from "./grid";
import { jsonBytes } from "./batches";

/** Grids by sheet name. */
export type Grids = ReadonlyMap<string, GridSnapshot>;

/**
 * Queues the cells of sheets that hold something; neither a sheet nor any cell of it need be there. The function answers,
 * after the next sync, the sheets that were there and not empty.
 */
export type SheetReader = (sheets: readonly Excel.Worksheet[]) => () => Promise<Grids>;

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function queueUsed(sheet: Excel.Worksheet, load: (range: Excel.Range) => void): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  load(used);
  return { sheet, used };
}

const isThere = ({ sheet, used }: QueuedSheet): boolean => !sheet.isNullObject && !used.isNullObject;

/** All cells in the round trip that asks for them. */
export const wholeSheets: SheetReader = (sheets) => {
  const queued = sheets.map((sheet) => queueUsed(sheet, loadGrid));
  return () =>
    Promise.resolve(new Map(queued.filter(isThere).map(({ sheet, used }) => [sheet.name, gridOf(used)] as const)));
};

/** What an answer should hold at most, in UTF-8 bytes. Excel on the web refuses those over 5 MB; rows differ in length. */
const PART_BYTES = 1_500_000;
/** Rows of the first part; how many bytes a row has is known after it. */
const FIRST_ROWS = 10;

/** Cells in parts of whole rows, as many rows as fit, each part in a round trip of its own. For sheets of many megabytes. */
export function sheetsInParts(context: Excel.RequestContext): SheetReader {
  return (sheets) => {
    const queued = sheets.map((sheet) =>
      queueUsed(sheet, (range) => range.load("rowIndex,columnIndex,rowCount,columnCount")),
    );
    return async () => {
      const grids = new Map<string, GridSnapshot>();
      for (const { sheet, used } of queued.filter(isThere)) {
        if (!grids.has(sheet.name)) grids.set(sheet.name, await gridInParts(context, sheet, used));
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

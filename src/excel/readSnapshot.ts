import type { HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { sameName } from "../domain/shared/text";
import { parseReference } from "../workbook/address";
import { METADATA_SHEET, sheetAnchorName } from "../workbook/contract";
import { CHART_SHEETS, sheetsWhere } from "../workbook/sheets";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { withFormats } from "./grid";
import { anchoredSheet, queueInspection } from "./inspect";
import type { Inspection } from "./inspection";
import { sheetSnapshots, wholeOrInParts, type Grids, type ReaderOf } from "./readSheets";
import { queueHeaders, tableGrid, type QueuedHeaders, type QueuedTable } from "./readTable";
import { runExcel } from "./run";
import { isBreakdown, lacksFormats, queueBreakdowns, queueKnown, type WantedTable } from "./wantedTables";

/** A snapshot, and what a write that follows at once need not ask again. */
export interface ReadResult {
  readonly snapshot: WorkbookSnapshot;
  readonly inspection: Inspection;
}

const OUR_NAMES = /^plan_/;
/** Anchors that alone are no reason to read their sheet. */
const UNREAD_ANCHORS: readonly string[] = sheetsWhere(({ reading }) => reading === "never").map(sheetAnchorName);

/** Sheets with a setting, or that held a table of ours which is gone; normally read already, with their tables. */
function missingSheets({ names, sheets, tables }: Inspection, read: Grids): readonly string[] {
  const ours = names.filter(({ name }) => OUR_NAMES.test(name) && !UNREAD_ANCHORS.includes(name));
  const marked = new Set(ours.map(({ refersTo }) => parseReference(refersTo)?.sheet));
  const withBreakdown = new Set(tables.filter(isBreakdown).map(({ sheet }) => sheet));
  return sheets
    .map(({ name }) => name)
    .filter((name) => marked.has(name) && !read.has(name) && !withBreakdown.has(name));
}

/** What was read so far of the sheets and tables of ours. */
interface ReadCells {
  readonly tables: readonly WantedTable[];
  readonly grids: Grids;
  /** Column names of the tables whose header is switched off. */
  readonly headers: ReadonlyMap<QueuedTable, QueuedHeaders>;
}

function tablesOf({ tables: wanted, grids, headers }: ReadCells, { tables }: Inspection): readonly TableSnapshot[] {
  return wanted.flatMap(({ table }) => {
    const place = table.place();
    const found = tables.find(({ name }) => sameName(name, table.name));
    const sheet = found ? grids.get(found.sheet) : undefined;
    if (!place || !found || !sheet) return [];
    return [{ name: found.name, sheet: found.sheet, grid: tableGrid(sheet, place, headers.get(table)) }];
  });
}

/** The places of tables that were read, for the write that follows. */
function withPlaces(inspection: Inspection, tables: readonly TableSnapshot[]): Inspection {
  const placeOf = (name: string) => {
    const grid = tables.find((table) => table.name === name)?.grid;
    return grid ? { row: grid.row, column: grid.column } : null;
  };
  return { ...inspection, tables: inspection.tables.map((table) => ({ ...table, header: placeOf(table.name) })) };
}

function readResult(inspection: Inspection, cells: ReadCells): ReadResult {
  const { grids } = cells;
  const tables = tablesOf(cells, inspection);
  const sheets = sheetSnapshots(inspection, grids);
  return { snapshot: { sheets, tables, names: inspection.names }, inspection: withPlaces(inspection, tables) };
}

/** Reads what `readWith` does, in one answer or in several. */
export function readSnapshot(): Promise<Result<ReadResult, HostError>> {
  return wholeOrInParts(readWith);
}

/** The tables whose figures have no number formats yet; there is a name of these cells, but for earlier versions and moved columns. */
function withoutFormats({ tables, grids, headers }: ReadCells, { tables: found }: Inspection): readonly WantedTable[] {
  const sheetOf = (name: string): string => found.find((each) => sameName(each.name, name))?.sheet ?? "";
  return tables.filter(
    (each) =>
      each.wanted.formats !== null && lacksFormats(each, grids.get(sheetOf(each.table.name)), headers.get(each.table)),
  );
}

/** Queues the formats of whole tables. The function answers, after the next sync, the grids with them. */
function queueFormats(tables: readonly WantedTable[]): (grids: Grids) => Grids {
  for (const { table } of tables) table.range.load("rowIndex,columnIndex,numberFormat,worksheet/name");
  return (grids) =>
    tables.reduce((read, { table: { range } }) => {
      const grid = read.get(range.worksheet.name);
      return grid ? new Map([...read, [range.worksheet.name, withFormats(grid, range)]]) : read;
    }, grids);
}

/**
 * Reads the metadata sheet, the guide with its settings and the sheets of our tables in one round trip. A second one is made only for
 * break-downs, for sheets that a name of ours marks although no table of ours is on them, and where something is not where
 * it was made; a third where columns of a break-down were moved.
 */
function readWith(readerOf: ReaderOf): Promise<Result<ReadResult, HostError>> {
  return runExcel("read workbook", async (context) => {
    const queueCells = readerOf(context);
    const { worksheets } = context.workbook;
    const lists = queueInspection(context, { tables: [], chartSheets: CHART_SHEETS });
    const known = queueKnown(context);
    const values = [worksheets.getItemOrNullObject(METADATA_SHEET), anchoredSheet(context, "guide")];
    const first = queueCells([
      ...values.map((sheet) => ({ sheet, formulas: null, formats: null })),
      ...known.map(({ wanted }) => wanted),
    ]);
    await context.sync();
    const inspection = lists.answer();
    const grids = await first();
    const breakdowns = queueBreakdowns(context, inspection);
    const missing = missingSheets(inspection, grids).map((name) => ({ sheet: worksheets.getItem(name) }));
    const tables = [...known, ...breakdowns];
    const headless = tables.filter(({ table }) =>
      inspection.tables.some(({ name, showHeaders }) => !showHeaders && sameName(name, table.name)),
    );
    const headers = new Map(headless.map(({ table }) => [table, queueHeaders(table)] as const));
    const unformatted = withoutFormats({ tables: known, grids, headers: new Map() }, inspection);
    if (breakdowns.length + missing.length + headless.length + unformatted.length === 0)
      return readResult(inspection, { tables: known, grids, headers });
    const others = queueCells([...breakdowns.map(({ wanted }) => wanted), ...missing]);
    const formatted = queueFormats(unformatted);
    await context.sync();
    const all = new Map([...formatted(grids), ...(await others())]);
    const cells = { tables, grids: all, headers };
    const moved = withoutFormats(cells, inspection);
    if (moved.length === 0) return readResult(inspection, cells);
    const rest = queueFormats(moved);
    await context.sync();
    return readResult(inspection, { ...cells, grids: rest(all) });
  });
}

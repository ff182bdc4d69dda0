import type { HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { sameName } from "../domain/shared/text";
import { parseReference } from "../workbook/address";
import { METADATA_SHEET, breakdownTableName, sheetAnchorName } from "../workbook/contract";
import { CHART_SHEETS, SHEETS, sheetsWhere } from "../workbook/sheets";
import type { TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { anchoredSheet, queueInspection } from "./inspect";
import type { Inspection } from "./inspection";
import { sheetsInParts, wholeSheets, type Grids, type SheetReader } from "./readSheets";
import { queueTable, tableGrid, type QueuedTable } from "./readTable";
import { runExcel } from "./run";

/** A snapshot, and what a write that follows at once need not ask again. */
export interface ReadResult {
  readonly snapshot: WorkbookSnapshot;
  readonly inspection: Inspection;
}

const KNOWN_TABLES = sheetsWhere(({ reading }) => reading === "table").flatMap((kind) => SHEETS[kind].table ?? []);
const BREAKDOWN_PREFIX = breakdownTableName("");
const OUR_NAMES = /^plan_/;
/** Anchors that alone are no reason to read their sheet. */
const UNREAD_ANCHORS: readonly string[] = sheetsWhere(({ reading }) => reading === "never").map(sheetAnchorName);

/** Break-down tables, known by name only once the list of tables is there. */
function breakdownNames({ tables }: Inspection): readonly string[] {
  return tables.map(({ name }) => name).filter((name) => name.startsWith(BREAKDOWN_PREFIX));
}

/** Sheets with a setting, or that held a table of ours which is gone; normally read already, with their tables. */
function missingSheets({ names, sheets, tables }: Inspection, read: Grids): readonly string[] {
  const ours = names.filter(({ name }) => OUR_NAMES.test(name) && !UNREAD_ANCHORS.includes(name));
  const marked = new Set(ours.map(({ refersTo }) => parseReference(refersTo)?.sheet));
  const withBreakdown = new Set(
    tables.filter(({ name }) => name.startsWith(BREAKDOWN_PREFIX)).map(({ sheet }) => sheet),
  );
  return sheets
    .map(({ name }) => name)
    .filter((name) => marked.has(name) && !read.has(name) && !withBreakdown.has(name));
}

function tablesOf(queued: readonly QueuedTable[], { tables }: Inspection, grids: Grids): readonly TableSnapshot[] {
  return queued.flatMap((each) => {
    const place = each.place();
    const found = tables.find(({ name }) => sameName(name, each.name));
    const sheet = found ? grids.get(found.sheet) : undefined;
    return place && found && sheet ? [{ name: found.name, sheet: found.sheet, grid: tableGrid(sheet, place) }] : [];
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

function readResult(inspection: Inspection, tables: readonly TableSnapshot[], grids: Grids): ReadResult {
  const sheets = inspection.sheets.map(({ name, visibility, protected: isProtected }) => ({
    name,
    visibility,
    protected: isProtected,
    grid: grids.get(name) ?? null,
  }));
  return { snapshot: { sheets, tables, names: inspection.names }, inspection: withPlaces(inspection, tables) };
}

/**
 * Reads what `readWith` does; where that is more than an answer may hold (Excel on the web: 5 MB), in parts, with as many round
 * trips as it takes.
 */
export async function readSnapshot(): Promise<Result<ReadResult, HostError>> {
  const whole = await readWith(() => wholeSheets);
  return whole.ok || whole.error.code !== "response-too-large" ? whole : readWith(sheetsInParts);
}

/**
 * Reads the metadata sheet, the guide with its settings and the sheets of our tables in one round trip. A second one is made only for
 * break-downs, and for sheets that a name of ours marks although no table of ours is on them.
 */
function readWith(readerOf: (context: Excel.RequestContext) => SheetReader): Promise<Result<ReadResult, HostError>> {
  return runExcel("read workbook", async (context) => {
    const queueCells = readerOf(context);
    const { worksheets } = context.workbook;
    const lists = queueInspection(context, { tables: [], chartSheets: CHART_SHEETS });
    const known = KNOWN_TABLES.map((name) => queueTable(context, name));
    const settings = anchoredSheet(context, "guide");
    const first = [
      worksheets.getItemOrNullObject(METADATA_SHEET),
      settings,
      ...known.map(({ table }) => table.worksheet),
    ];
    const cells = queueCells(first);
    await context.sync();
    const inspection = lists.answer();
    const grids = await cells();
    const breakdowns = breakdownNames(inspection).map((name) => queueTable(context, name));
    const missing = missingSheets(inspection, grids).map((name) => worksheets.getItem(name));
    if (breakdowns.length + missing.length === 0)
      return readResult(inspection, tablesOf(known, inspection, grids), grids);
    const others = queueCells([...breakdowns.map(({ table }) => table.worksheet), ...missing]);
    await context.sync();
    const all = new Map([...grids, ...(await others())]);
    return readResult(inspection, tablesOf([...known, ...breakdowns], inspection, all), all);
  });
}

import type { HostError } from "../app/ports";
import type { Result } from "../domain/shared/result";
import { METADATA_SHEET, TABLE_NAMES, breakdownTableName } from "../workbook/contract";
import type { GridSnapshot, TableSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import { gridOf, loadGrid } from "./grid";
import { anchoredSheet, queueInspection } from "./inspect";
import type { Inspection } from "./inspection";
import { queueTable, type QueuedTable } from "./readTable";
import { runExcel } from "./run";

/** A snapshot, and what a write that follows at once need not ask again. */
export interface ReadResult {
  readonly snapshot: WorkbookSnapshot;
  readonly inspection: Inspection;
}

/** Sheets of ours that every plan has; their cells hold settings, and the tables' remains if a table is gone. */
const FIXED_SHEETS = ["guide", "entry", "summary", "findings"] as const;
const CHART_SHEETS = ["summary"] as const;
const KNOWN_TABLES: readonly string[] = Object.values(TABLE_NAMES);
const BREAKDOWN_PREFIX = breakdownTableName("");

interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  loadGrid(used);
  return { sheet, used };
}

function gridsByName(queued: readonly QueuedSheet[]): ReadonlyMap<string, GridSnapshot> {
  const found = queued.filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject);
  return new Map(found.map(({ sheet, used }) => [sheet.name, gridOf(used)]));
}

function tablesOf(queued: readonly QueuedTable[], { tables }: Inspection): readonly TableSnapshot[] {
  return queued.flatMap((each) => {
    const grid = each.answer();
    const found = tables.find(({ name }) => name.toLowerCase() === each.name.toLowerCase());
    return grid && found ? [{ name: found.name, sheet: found.sheet, grid }] : [];
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

function snapshotOf(inspection: Inspection, tables: readonly TableSnapshot[], grids: ReadonlyMap<string, GridSnapshot>): ReadResult {
  const sheets = inspection.sheets.map(({ name, visibility, protected: isProtected }) => ({
    name,
    visibility,
    protected: isProtected,
    grid: grids.get(name) ?? null,
  }));
  return { snapshot: { sheets, tables, names: inspection.names }, inspection: withPlaces(inspection, tables) };
}

/** Break-down tables, known by name only once the list of tables is there. */
function breakdownNames({ tables }: Inspection): readonly string[] {
  return tables.map(({ name }) => name).filter((name) => name.startsWith(BREAKDOWN_PREFIX));
}

/**
 * Reads the metadata sheet, our fixed sheets and our tables in one round trip,
 * and in a second one the break-down tables, where there are any.
 */
export async function readSnapshot(): Promise<Result<ReadResult, HostError>> {
  return runExcel("read workbook", async (context) => {
    const lists = queueInspection(context, { tables: [], chartSheets: CHART_SHEETS });
    const known = KNOWN_TABLES.map((name) => queueTable(context, name));
    const metadata = context.workbook.worksheets.getItemOrNullObject(METADATA_SHEET);
    const sheets = [metadata, ...FIXED_SHEETS.map((id) => anchoredSheet(context, id))].map(queueSheet);
    await context.sync();
    const inspection = lists.answer();
    const fixed = tablesOf(known, inspection);
    const names = breakdownNames(inspection);
    if (names.length === 0) return snapshotOf(inspection, fixed, gridsByName(sheets));
    const breakdowns = names.map((name) => queueTable(context, name));
    await context.sync();
    return snapshotOf(inspection, [...fixed, ...tablesOf(breakdowns, inspection)], gridsByName(sheets));
  });
}

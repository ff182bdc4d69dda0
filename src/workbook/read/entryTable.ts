import { workbookFinding, type Finding } from "../../domain/audit";
import { cellAddress } from "../address";
import { TABLE_NAMES } from "../contract";
import type { EntryColumn } from "../entry/column";
import type { EntryKey } from "../entry/keys";
import type { GridSnapshot, SheetSnapshot, WorkbookSnapshot } from "../snapshot";
import { fromRow, textOf } from "./grid";
import { tableIn } from "./lookup";

/** A table as found: its cells with the header first. */
export interface FoundTable {
  readonly sheet: string;
  readonly grid: GridSnapshot;
}

/** Share of the headers that a row must hold to be the header row of a table that was converted to a range. */
const RECOGNISED = 0.5;

function headerRow(grid: GridSnapshot, headers: ReadonlySet<string>): number | null {
  const hits = grid.values.map((row) => new Set(row.map(textOf).filter((text) => headers.has(text))).size);
  const best = Math.max(0, ...hits);
  return best >= headers.size * RECOGNISED ? hits.indexOf(best) : null;
}

/** Looks for a table: by its name, else by its headers on the sheets given. */
export interface TableSearch {
  readonly name: string;
  readonly headers: readonly string[];
  readonly sheets: readonly SheetSnapshot[];
}

/** A table that was found, or null; native where it is still a table. */
export interface TableFound {
  readonly table: FoundTable | null;
  readonly isNative: boolean;
}

/** Finds a table of ours, also one that was converted to a range. */
export function findTable(snapshot: WorkbookSnapshot, { name, headers, sheets }: TableSearch): TableFound {
  const native = tableIn(snapshot, name);
  if (native) return { table: { sheet: native.sheet, grid: native.grid }, isNative: true };
  const wanted = new Set(headers);
  for (const { name: sheet, grid } of sheets) {
    const row = grid ? headerRow(grid, wanted) : null;
    if (grid && row !== null) return { table: { sheet, grid: fromRow(grid, row) }, isNative: false };
  }
  return { table: null, isNative: false };
}

/** Finds the entry table by its name, else by its headers on our entry sheet or any other that was read. */
export function findEntryTable(
  snapshot: WorkbookSnapshot,
  columns: readonly EntryColumn[],
  entrySheet: string | undefined,
): TableFound {
  const sheets = [...snapshot.sheets].sort((a, b) => Number(b.name === entrySheet) - Number(a.name === entrySheet));
  return findTable(snapshot, { name: TABLE_NAMES.entry, headers: columns.map(({ header }) => header), sheets });
}

/** What finding a column takes. */
export interface KeyedColumn<Key> {
  readonly key: Key;
  readonly header: string;
}

/** Position of each column in the found table; keys whose column is gone are left out. */
export interface FoundColumns<Key = EntryKey> {
  readonly positions: ReadonlyMap<Key, number>;
  readonly problems: readonly Finding[];
}

/** A header between the neighbours of a missing column, where it can be no other: the column, renamed. */
function renamedPosition<Key>(
  index: number,
  columns: readonly KeyedColumn<Key>[],
  found: readonly string[],
  positions: ReadonlyMap<Key, number>,
): number | null {
  const neighbour = (step: -1 | 1): number | null => {
    const key = columns[index + step]?.key;
    return key === undefined ? null : (positions.get(key) ?? null);
  };
  const before = index === 0 ? -1 : neighbour(-1);
  const after = index === columns.length - 1 ? found.length : neighbour(1);
  if (before === null || after === null || after !== before + 2) return null;
  const headers = new Set(columns.map(({ header }) => header));
  const header = found[before + 1] ?? "";
  return header === "" || headers.has(header) ? null : before + 1;
}

/** Finds the columns by their headers, wherever they stand now; a renamed one by its neighbours. */
export function findColumns<Key>({ sheet, grid }: FoundTable, columns: readonly KeyedColumn<Key>[]): FoundColumns<Key> {
  const found = (grid.values[0] ?? []).map(textOf);
  const problems: Finding[] = [];
  const positions = new Map<Key, number>();
  const headAt = (position: number) => ({
    place: { sheet, cell: cellAddress(grid.row, grid.column + position) },
  });
  for (const { key, header } of columns) {
    const first = found.indexOf(header);
    if (first < 0) continue;
    positions.set(key, first);
    const second = found.indexOf(header, first + 1);
    if (second >= 0) problems.push(workbookFinding("column-duplicated", { sheet, column: header }, headAt(second)));
  }
  const known = new Map(positions);
  const missing: string[] = [];
  columns.forEach(({ key, header }, index) => {
    if (known.has(key)) return;
    const position = renamedPosition(index, columns, found, known);
    if (position === null) missing.push(header);
    else {
      positions.set(key, position);
      problems.push(
        workbookFinding("header-renamed", { sheet, column: header, found: found[position] ?? "" }, headAt(position)),
      );
    }
  });
  return { positions, problems: [...problems, ...missingColumns(sheet, missing)] };
}

/** More columns than somebody deletes one by one. */
const MANY_COLUMNS = 3;
/** Columns that one finding names. */
const NAMED_COLUMNS = 6;

/** A finding for each missing column; of many, one for all, which names those that people see. */
function missingColumns(sheet: string, missing: readonly string[]): readonly Finding[] {
  const details = { place: { sheet } };
  if (missing.length <= MANY_COLUMNS)
    return missing.map((column) => workbookFinding("column-missing", { sheet, column }, details));
  const seen = missing.filter((header) => !header.startsWith("_")).slice(0, NAMED_COLUMNS);
  const columns = { zh: seen.join("、") || "—", en: seen.join(", ") || "—" };
  return [workbookFinding("columns-missing", { sheet, count: missing.length, columns }, details)];
}

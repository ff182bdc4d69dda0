import { workbookFinding, type Finding } from "../../domain/audit";
import { TABLE_NAMES } from "../contract";
import type { EntryColumn, EntryKey } from "../entry/columns";
import type { GridSnapshot, WorkbookSnapshot } from "../snapshot";
import { fromRow, textOf } from "./grid";

/** The entry table as found: its cells with the header first. */
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

/** Finds the entry table by its name, else by its headers on our entry sheet or any other that was read. */
export function findEntryTable(
  { tables, sheets }: WorkbookSnapshot,
  columns: readonly EntryColumn[],
  entrySheet: string | undefined,
): { readonly table: FoundTable | null; readonly isNative: boolean } {
  const native = tables.find(({ name }) => name === TABLE_NAMES.entry);
  if (native) return { table: { sheet: native.sheet, grid: native.grid }, isNative: true };
  const headers = new Set(columns.map(({ header }) => header));
  const ordered = [...sheets].sort((a, b) => Number(b.name === entrySheet) - Number(a.name === entrySheet));
  for (const { name, grid } of ordered) {
    const row = grid ? headerRow(grid, headers) : null;
    if (grid && row !== null) return { table: { sheet: name, grid: fromRow(grid, row) }, isNative: false };
  }
  return { table: null, isNative: false };
}

/** Position of each column in the found table; keys whose column is gone are left out. */
export interface FoundColumns {
  readonly positions: ReadonlyMap<EntryKey, number>;
  readonly problems: readonly Finding[];
}

/** A header between the neighbours of a missing column, where it can be no other: the column, renamed. */
function renamedPosition(
  index: number,
  columns: readonly EntryColumn[],
  found: readonly string[],
  positions: ReadonlyMap<EntryKey, number>,
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
export function findColumns({ sheet, grid }: FoundTable, columns: readonly EntryColumn[]): FoundColumns {
  const found = (grid.values[0] ?? []).map(textOf);
  const problems: Finding[] = [];
  const positions = new Map<EntryKey, number>();
  for (const { key, header } of columns) {
    const first = found.indexOf(header);
    if (first < 0) continue;
    positions.set(key, first);
    if (found.includes(header, first + 1)) problems.push(workbookFinding("column-duplicated", { sheet, column: header }, { place: { sheet } }));
  }
  const known = new Map(positions);
  columns.forEach(({ key, header }, index) => {
    if (known.has(key)) return;
    const position = renamedPosition(index, columns, found, known);
    const details = { place: { sheet } };
    if (position === null) problems.push(workbookFinding("column-missing", { sheet, column: header }, details));
    else {
      positions.set(key, position);
      problems.push(workbookFinding("header-renamed", { sheet, column: header, found: found[position] ?? "" }, details));
    }
  });
  return { positions, problems };
}

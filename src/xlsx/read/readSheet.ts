import { fail, ok, type Result } from "../../domain/shared/result";
import type { CellNote } from "../../workbook/snapshot";
import { readCellNotes } from "./cellNotes";
import { cellMemory } from "./earlierCells";
import type { XlsxError } from "./errors";
import { LIMITS } from "./limits";
import type { Package } from "./package";
import { relationshipsOf, type Relationship } from "./relationships";
import { readSheetPart } from "./sheetPart";
import type { Lookups, SheetFault, SheetPart } from "./sheetPart";
import { readTablePart } from "./tablePart";
import type { TablePart } from "./tablePart";
import type { SheetEntry } from "./workbookPart";

/** One sheet with its tables as read, its cells not arranged yet. */
export interface SheetContent extends Pick<SheetEntry, "name" | "visibility"> {
  readonly content: SheetPart;
  readonly tables: readonly TablePart[];
  readonly notes: readonly CellNote[];
}

const NO_CELLS: SheetPart = { cells: [], protected: false, hiddenRows: [], elsewhere: null };

/** Reads a sheet and its tables. */
export function readSheet(
  file: Package,
  { name, visibility, part }: SheetEntry,
  lookups: Lookups,
): Result<SheetContent, XlsxError> {
  if (part === null) return ok({ name, visibility, content: NO_CELLS, tables: [], notes: [] });
  const bytes = file.readOwned(part);
  if (!bytes.ok) return bytes;
  const content = readSheetPart(bytes.value, lookups, cellMemory(part, bytes.value));
  if (!content.ok) return fail(sheetError(content.error, name, part));
  const links = relationshipsOf(file, part);
  if (!links.ok) return links;
  const tables = readTables(file, links.value);
  if (!tables.ok) return tables;
  const notes = readCellNotes(file, links.value);
  return notes.ok ? ok({ name, visibility, content: content.value, tables: tables.value, notes: notes.value }) : notes;
}

function readTables(file: Package, links: readonly Relationship[]): Result<readonly TablePart[], XlsxError> {
  const tables: TablePart[] = [];
  for (const { target } of links.filter(({ kind, target: each }) => kind === "table" && file.has(each))) {
    const bytes = file.readOwned(target);
    if (!bytes.ok) return bytes;
    const table = readTablePart(bytes.value);
    if (!table.ok) return fail({ code: table.error, part: target });
    if (table.value) tables.push(table.value);
  }
  return ok(tables);
}

function sheetError(fault: SheetFault, sheet: string, part: string): XlsxError {
  if (typeof fault === "object") return { code: "ambiguous-cells", sheet, cell: fault.twice };
  return fault === "too-many-cells" ? tooManyCells(sheet) : { code: fault, part };
}

/** The refusal of a sheet with more cells than a returned workbook ever has. */
export function tooManyCells(sheet: string): XlsxError {
  return { code: "too-many-cells", sheet, limit: LIMITS.cells };
}

import { fail, ok, type Result } from "../../domain/shared/result";
import type { SheetSnapshot, TableSnapshot } from "../../workbook/snapshot";
import type { XlsxError, XlsxWarning } from "./errors";
import { byRow, lastCell, sizeOf, toGrid, usedRange } from "./grid";
import { LIMITS } from "./limits";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import { readSheetPart } from "./sheetPart";
import type { Lookups, SheetFault, SheetPart } from "./sheetPart";
import { readTablePart, toTable } from "./tablePart";
import type { TablePart } from "./tablePart";
import { formulaWarnings } from "./warnings";
import type { SheetEntry } from "./workbookPart";

/** One sheet with its tables, and what it costs. */
export interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableSnapshot[];
  readonly warnings: readonly XlsxWarning[];
  /** Cells that hold something or have a format. */
  readonly cells: number;
  /** Cells of its grids, blanks included. */
  readonly gridCells: number;
}

/**
 * Reads a sheet and its tables.
 *
 * @param room Cells that its grids may have together. Grids beyond that are left out.
 */
export function readSheet(
  file: Package,
  { name, visibility, part }: SheetEntry,
  lookups: Lookups,
  room: number,
): Result<SheetReading, XlsxError> {
  if (part === null)
    return ok({
      sheet: { name, visibility, protected: false, grid: null },
      tables: [],
      warnings: [],
      cells: 0,
      gridCells: 0,
    });
  const bytes = file.readOwned(part);
  if (!bytes.ok) return bytes;
  const content = readSheetPart(bytes.value, lookups);
  if (!content.ok) return fail(sheetError(content.error, name, part));
  const tables = readTables(file, part);
  return tables.ok ? ok(arrange({ name, visibility, content: content.value, tables: tables.value, room })) : tables;
}

function readTables(file: Package, part: string): Result<readonly TablePart[], XlsxError> {
  const links = relationshipsOf(file, part);
  if (!links.ok) return links;
  const tables: TablePart[] = [];
  for (const { target } of links.value.filter(({ kind, target: each }) => kind === "table" && file.has(each))) {
    const bytes = file.readOwned(target);
    if (!bytes.ok) return bytes;
    const table = readTablePart(bytes.value);
    if (!table.ok) return fail({ code: table.error, part: target });
    if (table.value) tables.push(table.value);
  }
  return ok(tables);
}

interface Found extends Pick<SheetEntry, "name" | "visibility"> {
  readonly content: SheetPart;
  readonly tables: readonly TablePart[];
  readonly room: number;
}

/** The grids, tables first: a sheet with something far away still has them. */
function arrange({ name, visibility, content, tables, room }: Found): SheetReading {
  const rows = byRow(content.cells);
  let left = room;
  const fits = (size: number): boolean => {
    if (size > left) return false;
    left -= size;
    return true;
  };
  const found = tables.filter(({ range }) => fits(sizeOf(range))).map((table) => toTable(table, name, rows));
  const used = usedRange(content.cells);
  const grid = used && fits(sizeOf(used)) ? toGrid(rows, used) : null;
  const warnings: readonly XlsxWarning[] = [
    ...formulaWarnings(name, content.cells),
    ...(content.elsewhere === null ? [] : [{ code: "cells-not-shown" as const, sheet: name, cell: content.elsewhere }]),
  ];
  return {
    sheet: { name, visibility, protected: content.protected, grid },
    tables: found,
    warnings: used && !grid ? [...warnings, { code: "sheet-too-wide", sheet: name, cell: lastCell(used) }] : warnings,
    cells: content.cells.length,
    gridCells: room - left,
  };
}

function sheetError(fault: SheetFault, sheet: string, part: string): XlsxError {
  if (typeof fault === "object") return { code: "ambiguous-cells", sheet, cell: fault.twice };
  return fault === "too-many-cells" ? tooManyCells(sheet) : { code: fault, part };
}

/** The refusal of a sheet with more cells than a returned workbook ever has. */
export function tooManyCells(sheet: string): XlsxError {
  return { code: "too-many-cells", sheet, limit: LIMITS.cells };
}

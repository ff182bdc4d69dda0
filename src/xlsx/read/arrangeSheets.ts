import { cellAddress } from "../../workbook/address";
import type { SheetSnapshot, TableSnapshot } from "../../workbook/snapshot";
import type { XlsxWarning } from "./errors";
import { byRow, sizeOf, toGrid, usedRange } from "./grid";
import { LIMITS } from "./limits";
import { nearRange } from "./nearRange";
import type { SheetContent } from "./readSheet";
import { toTable } from "./tablePart";
import { formulaWarnings } from "./warnings";

/** A sheet with its grids, and what to know about them. */
export interface ArrangedSheet {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableSnapshot[];
  readonly warnings: readonly XlsxWarning[];
}

/** Cells that grids may still have. */
interface Room {
  left: number;
}

function takes(room: Room, size: number): boolean {
  if (size > room.left) return false;
  room.left -= size;
  return true;
}

/** What lies far away is left out of a grid, and said; tables are read wherever they are. */
function arrange({ name, visibility, content, tables, notes }: SheetContent, room: Room): ArrangedSheet {
  const rows = byRow(content.cells);
  const found = tables.filter(({ range }) => takes(room, sizeOf(range))).map((table) => toTable(table, name, rows));
  const warnings: XlsxWarning[] = [...formulaWarnings(name, content.cells)];
  if (content.elsewhere !== null) warnings.push({ code: "cells-not-shown", sheet: name, cell: content.elsewhere });
  const used = nearRange(content.cells, room.left);
  const grid = used && takes(room, sizeOf(used.range)) ? toGrid(rows, used.range) : null;
  const far = used ? used.far : content.cells.find(({ value }) => value !== null);
  if (far) {
    const cell = cellAddress(far.row, far.column);
    warnings.push({ code: grid ? "far-cells" : "sheet-too-wide", sheet: name, cell });
  }
  const { hiddenRows } = content;
  const sheet: SheetSnapshot = {
    name,
    visibility,
    protected: content.protected,
    grid,
    ...(hiddenRows.length > 0 ? { hiddenRows } : {}),
    ...(notes.length > 0 ? { notes } : {}),
  };
  return { sheet, tables: found, warnings };
}

/** The sheets in their order. The smallest get their grids first: one that fills all the room leaves ours theirs. */
export function arrangeSheets(contents: readonly SheetContent[]): readonly ArrangedSheet[] {
  const room: Room = { left: LIMITS.gridCells };
  const sizes = new Map(contents.map((each) => [each, sizeOf(usedRange(each.content.cells) ?? NOTHING)]));
  const smallestFirst = [...contents].sort((a, b) => (sizes.get(a) ?? 0) - (sizes.get(b) ?? 0));
  const arranged = new Map(smallestFirst.map((each) => [each, arrange(each, room)]));
  return contents.flatMap((each) => arranged.get(each) ?? []);
}

const NOTHING = { row: 0, column: 0, rows: 0, columns: 0 };

import type { GridSnapshot } from "../workbook/snapshot";
import { gridOf, loadGrid } from "./grid";

/** A sheet asked for; neither the sheet nor any cell of it need be there. */
export interface QueuedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/** Grids by sheet name. */
export type Grids = ReadonlyMap<string, GridSnapshot>;

/** Queues the cells of a sheet that hold something. */
export function queueSheet(sheet: Excel.Worksheet): QueuedSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  sheet.load("name");
  loadGrid(used);
  return { sheet, used };
}

/** The sheets that were there and not empty. */
export function gridsOf(queued: readonly QueuedSheet[]): Grids {
  const found = queued.filter(({ sheet, used }) => !sheet.isNullObject && !used.isNullObject);
  return new Map(found.map(({ sheet, used }) => [sheet.name, gridOf(used)]));
}

import type { FindingPlace } from "../../domain/audit";
import { cellAddress } from "../address";
import { breakdownKey, lineOfPlace, ROWS_TO_LINES } from "../breakdown/keys";
import { periodColumn, type CellAddress } from "../locate";
import type { FoundBreakdowns, ReadBreakdown } from "./breakdowns";
import type { ReadTable } from "./integrity";

function locateInEntry(table: ReadTable | null, { indicatorId, period }: FindingPlace): CellAddress | null {
  if (!table || indicatorId === null) return null;
  const { sheet, grid, rows, positions } = table;
  const row = rows.get(indicatorId);
  const column = positions.get(periodColumn(period)) ?? positions.get("name");
  if (row === undefined || column === undefined) return { sheet, address: null };
  return { sheet, address: cellAddress(grid.row + row, grid.column + column) };
}

function locateInBreakdown(table: ReadBreakdown | undefined, place: FindingPlace): CellAddress | null {
  if (!table) return null;
  const { sheet, grid, rows, positions, layout } = table;
  const { table: own } = layout.known;
  const line = lineOfPlace(place, own);
  const row = line === null ? rows.get(place.region ?? "") : grid.values.length + ROWS_TO_LINES + line;
  const column = positions.get(breakdownKey(place, own));
  if (row === undefined && place.period === null) return { sheet, address: null };
  // Without a region the head of its column is meant.
  return { sheet, address: cellAddress(grid.row + (row ?? 0), grid.column + (column ?? 0)) };
}

/** Finds cells of a workbook as it is now. */
export function locator(table: ReadTable | null, { tables }: FoundBreakdowns) {
  return (place: FindingPlace): CellAddress | null => {
    if (place.sheet !== undefined) return { sheet: place.sheet, address: place.cell ?? null };
    return place.breakdownId === undefined
      ? locateInEntry(table, place)
      : locateInBreakdown(tables.get(place.breakdownId), place);
  };
}

import type { FindingPlace } from "../../domain/audit";
import { cellAddress } from "../address";
import { breakdownKey } from "../breakdown/keys";
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
  const { sheet, grid, rows, positions } = table;
  const row = place.region === undefined ? undefined : rows.get(place.region);
  const column = positions.get(breakdownKey(place, table.layout.known.table));
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

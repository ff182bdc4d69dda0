import type { FindingPlace } from "../../domain/audit";
import type { Plan } from "../../domain/plan";
import { cellAddress } from "../address";
import { breakdownTableName } from "../contract";
import { periodColumn, type CellAddress } from "../locate";
import type { WorkbookSnapshot } from "../snapshot";
import { textOf } from "./grid";
import type { ReadTable } from "./integrity";

function locateInEntry(table: ReadTable | null, { indicatorId, period }: FindingPlace): CellAddress | null {
  if (!table || indicatorId === null) return null;
  const { sheet, grid, rows, positions } = table;
  const row = rows.get(indicatorId);
  const column = positions.get(periodColumn(period)) ?? positions.get("name");
  if (row === undefined || column === undefined) return { sheet, address: null };
  return { sheet, address: cellAddress(grid.row + row, grid.column + column) };
}

function locateInBreakdown(snapshot: WorkbookSnapshot, plan: Plan, place: FindingPlace): CellAddress | null {
  const breakdown = plan.breakdowns.find(({ id }) => id === place.breakdownId);
  const table = snapshot.tables.find(({ name }) => breakdown && name === breakdownTableName(breakdown.number));
  if (!table) return null;
  const { sheet, grid } = table;
  const row = grid.values.findIndex((values, index) => index > 0 && textOf(values[0] ?? null) === place.region);
  const column = (grid.values[0] ?? []).findIndex((header) => textOf(header) === place.period);
  if (row < 0 && column < 0) return { sheet, address: null };
  return { sheet, address: cellAddress(grid.row + Math.max(0, row), grid.column + Math.max(0, column)) };
}

/** Finds cells of a workbook as it is now. */
export function locator(snapshot: WorkbookSnapshot, plan: Plan, table: ReadTable | null) {
  return (place: FindingPlace): CellAddress | null => {
    if (place.sheet !== undefined) return { sheet: place.sheet, address: place.cell ?? null };
    return place.breakdownId === undefined ? locateInEntry(table, place) : locateInBreakdown(snapshot, plan, place);
  };
}

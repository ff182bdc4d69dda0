import type { FindingPlace } from "../domain/audit";
import { formatText } from "../messages/format";
import { sheetNames } from "../messages/sheets/sheets";
import { cellAddress } from "./address";
import { breakdownKey, positionOf, shownColumns } from "./breakdown/columns";
import { BREAKDOWN_ROWS } from "./breakdown/geometry";
import { entryColumns, yearKey, type EntryKey } from "./entry/columns";
import { entrySheetName } from "./entry/entrySheet";
import { columnOfKey, ENTRY_ROWS } from "./entry/geometry";
import type { SheetInput } from "./input";

/** A cell, or a whole sheet where `address` is null. */
export interface CellAddress {
  readonly sheet: string;
  readonly address: string | null;
}

/** Column that a period is typed in; the name column stands for the whole row. */
export function periodColumn(period: string | null): EntryKey {
  if (period === null) return "name";
  if (period === "total") return "total";
  return /^\d{4}$/.test(period) ? yearKey("y", Number(period)) : "name";
}

function locateInBreakdown(
  { plan, language }: Pick<SheetInput, "plan" | "language">,
  place: FindingPlace,
): CellAddress | null {
  const table = plan.breakdowns.find(({ id }) => id === place.breakdownId);
  if (!table) return null;
  const row = table.rows.findIndex(({ region }) => region === place.region);
  const column = positionOf(shownColumns(plan, table, language), breakdownKey(place, table));
  return {
    sheet: formatText(sheetNames.breakdown, language, { number: table.number }),
    // Without a region the head of its column is meant.
    address: cellAddress(row < 0 ? BREAKDOWN_ROWS.header : BREAKDOWN_ROWS.first + row, Math.max(0, column)),
  };
}

/** Where a place of the domain stands in a workbook as it is built. */
export function locateInSpec(input: Pick<SheetInput, "plan" | "language">, place: FindingPlace): CellAddress | null {
  if (place.sheet !== undefined) return { sheet: place.sheet, address: place.cell ?? null };
  if (place.breakdownId !== undefined) return locateInBreakdown(input, place);
  const row = input.plan.indicators.findIndex(({ id }) => id === place.indicatorId);
  const column = columnOfKey(entryColumns(input.plan, input.language), periodColumn(place.period));
  if (row < 0 || column < 0) return null;
  return { sheet: entrySheetName(input), address: cellAddress(ENTRY_ROWS.first + row, column) };
}

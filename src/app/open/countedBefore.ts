import { parseNotation } from "../../domain/notation";
import { meantEntry, type EntryCell, type Indicator, type IndicatorCells } from "../../domain/plan";
import type { PlanWorkbook } from "../../workbook";

/** True for a figure typed with a unit that is not the row's: its formulas converted none. */
function isInOtherUnit(text: string, unit: string | null): boolean {
  const typed = parseNotation(text);
  return typed.ok && typed.value.form === "number" && ![null, unit?.trim()].includes(typed.value.unit);
}

function countedCell({ kind, unit }: Indicator, cell: EntryCell): EntryCell {
  if (typeof cell.raw !== "string" || isInOtherUnit(cell.raw, unit)) return cell;
  const meant = meantEntry(kind, unit, cell.raw);
  return meant === null ? cell : { ...cell, raw: meant };
}

function countedRow(indicator: Indicator, cells: IndicatorCells): IndicatorCells {
  return Object.fromEntries(Object.entries(cells).map(([period, cell]) => [period, countedCell(indicator, cell)]));
}

/**
 * A workbook as its own sheets count it: the formulas of the first version counted text that says a number, and still do; those
 * of its break-downs added up numbers alone. A returned file is not read this way: it is merged by today's rules, and what
 * was typed stands in the trace.
 */
export function countedBefore(workbook: PlanWorkbook): PlanWorkbook {
  const { plan, entries, countsText } = workbook;
  if (!countsText) return workbook;
  const rows = plan.indicators.flatMap((indicator): readonly (readonly [string, IndicatorCells])[] => {
    const cells = entries.cells[indicator.id];
    return cells ? [[indicator.id, countedRow(indicator, cells)]] : [];
  });
  return { ...workbook, entries: { ...entries, cells: { ...entries.cells, ...Object.fromEntries(rows) } } };
}

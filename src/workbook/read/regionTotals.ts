import { indicatorLabel, workbookFinding, type Finding } from "../../domain/audit";
import type { Plan, PlanSettings } from "../../domain/plan";
import { inLanguage, type Language } from "../../domain/shared/localText";
import { cellAddress } from "../address";
import { TABLE_NAMES } from "../contract";
import { regionFormulas } from "../entry/regionTotals";
import { formulaJudge } from "./formulas";
import { formulaAt, valueAt } from "./grid";
import type { ReadTable } from "./integrity";

/**
 * Cells of a merged workbook that no longer add up the regions: somebody typed over the formula.
 *
 * @param isOfToday False for a workbook of an earlier version: there any formula will do.
 */
export function overwrittenTotals(
  plan: Plan,
  settings: PlanSettings,
  language: Language,
  table: ReadTable,
  isOfToday: boolean,
): readonly Finding[] {
  const { grid, sheet, columns, positions, rows } = table;
  return plan.indicators.flatMap((indicator) => {
    const row = rows.get(indicator.id);
    if (row === undefined) return [];
    return [...regionFormulas(plan, indicator, settings, language)].flatMap(([key, formula]): readonly Finding[] => {
      const column = positions.get(key);
      if (column === undefined) return [];
      const found = formulaAt(grid, row, column);
      if (isOfToday ? formulaJudge(`=${formula}`, TABLE_NAMES.entry)(found) : found !== null) return [];
      const texts = {
        sheet,
        column: columns.find((each) => each.key === key)?.header ?? key,
        row: inLanguage(indicatorLabel(indicator), language),
      };
      const place = { indicatorId: indicator.id, sheet, cell: cellAddress(grid.row + row, grid.column + column) };
      return [workbookFinding("formula-overwritten", texts, { place, value: valueAt(grid, row, column) })];
    });
  });
}

import { planYears, type Indicator } from "../../domain/plan";
import { typedEntry, type Figures } from "../../domain/training";
import { formatText } from "../../messages/format";
import { exampleMessages } from "../../messages/sheets/example";
import { entryFormat, type PlanWorkbook } from "../../workbook";
import type { CellEdit } from "../ports";

/** The cell of a row's period or remark; null where its column or row is gone. */
export function entryCell(
  workbook: Pick<PlanWorkbook, "locate">,
  indicatorId: string,
  period: string,
): { readonly sheet: string; readonly address: string } | null {
  const cell = workbook.locate({ indicatorId, period });
  // A place that is gone leads to the row's name, which must not be written over.
  if (!cell?.address || cell.address === workbook.locate({ indicatorId, period: null })?.address) return null;
  return { sheet: cell.sheet, address: cell.address };
}

/** Every cell of a row: those that the example leaves blank are cleared, in the format that the workbook is made with. */
function rowEdits(workbook: PlanWorkbook, indicator: Indicator, row: Figures[string]): readonly CellEdit[] {
  const years = planYears(workbook.plan.period).map(String);
  // The total of a level is locked.
  const periods = indicator.kind === "flow" ? [...years, "total"] : years;
  return periods.flatMap((period): readonly CellEdit[] => {
    const place = entryCell(workbook, indicator.id, period);
    if (!place) return [];
    const typed = row[period];
    const { raw, formula } = typed === undefined ? { raw: null, formula: null } : typedEntry(typed);
    const value = formula === null ? raw : { formula, value: raw };
    return [{ ...place, values: [[value]], numberFormat: entryFormat(indicator, period) }];
  });
}

/** Each row says that its figures are invented; what somebody remarked stays. */
function remarkEdits(workbook: PlanWorkbook, { id }: Indicator): readonly CellEdit[] {
  const place = entryCell(workbook, id, "remark");
  if (!place || (workbook.entries.remarks[id] ?? "") !== "") return [];
  return [{ ...place, values: [[formatText(exampleMessages.remark, workbook.language)]] }];
}

/** The edits that put example figures into the entry sheet; a formula last, or Excel fills it into its whole column. */
export function exampleEdits(workbook: PlanWorkbook, figures: Figures): readonly CellEdit[] {
  const edits = workbook.plan.indicators.flatMap((indicator) => {
    const row = figures[indicator.id] ?? {};
    const remarks = Object.keys(row).length > 0 ? remarkEdits(workbook, indicator) : [];
    return [...rowEdits(workbook, indicator, row), ...remarks];
  });
  const isFormula = ({ values }: CellEdit): boolean => typeof values[0]?.[0] === "object" && values[0][0] !== null;
  return [...edits.filter((edit) => !isFormula(edit)), ...edits.filter(isFormula)];
}

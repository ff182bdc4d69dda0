import type { PlanWorkbook, RecordedFinding } from "../../workbook";
import type { FixedFinding, LocatedFinding } from "../types";

/** Number and name of an indicator as the pane shows them; null for none. */
export function indicatorShown({ plan }: PlanWorkbook, indicatorId: string | null): LocatedFinding["indicator"] {
  const indicator = plan.indicators.find(({ id }) => id === indicatorId);
  return indicator ? { number: indicator.number, name: indicator.name } : null;
}

/** A finding of the audit before that is gone, as the pane lists it. */
export function fixedFinding(
  workbook: PlanWorkbook,
  { rule, indicatorId, period, value }: RecordedFinding,
): FixedFinding {
  return { rule, period, value, indicator: indicatorShown(workbook, indicatorId) };
}

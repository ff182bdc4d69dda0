import type { Indicator, Plan } from "../../../plan/types";
import type { AuditContext } from "../../engine/types";

/** A row and the row of the plan before that counts the same. */
export interface RowPair {
  readonly plan: Plan;
  readonly row: Indicator;
  readonly previousPlan: Plan;
  readonly before: Indicator;
}

/** Rows that the plan before has as well, in the order of the plan; none without a plan before. */
export function pairsOf({ plan, previousPlan }: AuditContext): readonly RowPair[] {
  if (!previousPlan) return [];
  return plan.indicators.flatMap((row) => {
    const before = previousPlan.indicators.find(({ id, kind }) => id === row.id && kind === row.kind);
    return before ? [{ plan, row, previousPlan, before }] : [];
  });
}

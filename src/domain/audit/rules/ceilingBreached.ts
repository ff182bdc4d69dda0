import { auditRule } from "../engine/auditRule";
import { checkEachYear, yearlyGoal } from "../facts/yearlyTarget";

/** An upper limit that binds in each year, e.g. an unemployment ceiling, is kept in each year. */
export const ceilingBreached = auditRule({
  id: "ceiling-breached",
  severity: "warning",
  scope: "indicator",
  source: "method note, Basis: everyYear targets",
  appliesTo: (row) => yearlyGoal(row)?.side === "ceiling",
  check: checkEachYear,
});

import { auditRule } from "../engine/auditRule";
import { checkEachYear, yearlyGoal } from "../facts/yearlyTarget";

/** A floor that binds in each year, e.g. a rate to be kept, is reached in each year. */
export const floorMissed = auditRule({
  id: "floor-missed",
  severity: "warning",
  scope: "indicator",
  source: "method note, Basis: everyYear targets",
  appliesTo: (row) => yearlyGoal(row)?.side === "floor",
  check: checkEachYear,
});

import type { AuditRule } from "../engine/types";
import { checkEachYear, yearlyGoal } from "../facts/yearlyTarget";

/** A floor that binds in each year, e.g. a rate to be kept, is reached in each year. */
export const floorMissed: AuditRule<"indicator"> = {
  id: "floor-missed",
  severity: "warning",
  scope: "indicator",
  source: "method note, Basis: everyYear targets",
  appliesTo: (row) => yearlyGoal(row)?.side === "floor",
  check: checkEachYear,
};

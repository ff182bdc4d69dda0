import type { Plan } from "../plan/types";
import { regionTables } from "./regionTables";

/** Every region that a break-down of the plan names, as printed, in the order of first appearance. */
export function regionsOf(plan: Pick<Plan, "breakdowns">): readonly string[] {
  return [...regionTables(plan).keys()];
}

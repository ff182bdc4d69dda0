import type { Plan } from "../../domain/plan/types";
import { regionTables } from "../../domain/regions";
import type { SendableRegion } from "./types";

/** The regions of a plan with the number of rows of their workbooks, in the order in which the break-downs name them. */
export function sendableRegions(plan: Pick<Plan, "breakdowns">): readonly SendableRegion[] {
  return [...regionTables(plan)].map(([region, tables]) => ({ region, rows: tables.length }));
}

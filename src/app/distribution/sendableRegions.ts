import type { Plan } from "../../domain/plan/types";
import { regionsOf } from "../../domain/regions";
import type { SendableRegion } from "./types";

/** The regions of a plan with the number of rows of their workbooks, in the order in which the break-downs name them. */
export function sendableRegions({ breakdowns }: Pick<Plan, "breakdowns">): readonly SendableRegion[] {
  return regionsOf({ breakdowns }).map((region) => ({
    region,
    rows: breakdowns.filter(({ rows }) => rows.some((row) => row.region === region)).length,
  }));
}

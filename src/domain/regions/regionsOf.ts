import type { Plan } from "../plan/types";

/** Every region that a break-down of the plan names, as printed, in the order of first appearance. */
export function regionsOf({ breakdowns }: Pick<Plan, "breakdowns">): readonly string[] {
  return [...new Set(breakdowns.flatMap(({ rows }) => rows.map(({ region }) => region)))];
}

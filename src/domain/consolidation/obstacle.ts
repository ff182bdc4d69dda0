import { regionsOf } from "../regions/regionsOf";
import type { Plan } from "../plan/types";
import { fail, ok, type Result } from "../shared/result";
import type { MergeObstacle, Returned } from "./types";

/** Rows of the file that mean something else in the plan: unknown, of another kind, or in another unit. */
function strangeRows({ plan: own, region }: Pick<Returned, "plan" | "region">, plan: Plan): readonly string[] {
  return own.indicators.flatMap((row) => {
    const table = plan.breakdowns.find(({ id }) => id === row.id);
    const isSame =
      table?.rows.some((each) => each.region === region) === true && table.unit === row.unit && table.kind === row.kind;
    return isSame ? [] : [row.name.zh];
  });
}

/** Whether the figures of a file can be merged into the plan at all; changed targets alone keep nobody out. */
export function checkMergeable(
  returned: Pick<Returned, "plan" | "planId" | "region">,
  plan: Plan,
): Result<null, MergeObstacle> {
  if (returned.planId !== plan.id) return fail({ code: "other-plan", found: returned.planId, expected: plan.id });
  if (returned.plan.breakdowns.length > 0) return fail({ code: "whole-plan" });
  const known = regionsOf(plan);
  if (!known.includes(returned.region)) return fail({ code: "unknown-region", region: returned.region, known });
  const rows = strangeRows(returned, plan);
  return rows.length > 0 ? fail({ code: "other-version", rows }) : ok(null);
}

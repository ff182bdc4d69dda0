import { merge } from "../../domain/consolidation/merge";
import type { Consolidation } from "../../domain/consolidation";
import type { MergeChoice, TakenBack } from "./types";

/** The year that a merge reports on: the one chosen, inside the plan, else that of most files. */
export function yearOf({ plan, asOf }: Pick<TakenBack, "plan" | "asOf">, choice: Pick<MergeChoice, "asOf">): number {
  const { firstYear, lastYear } = plan.period;
  return Math.min(lastYear, Math.max(firstYear, choice.asOf ?? asOf));
}

/** Merges what was taken back. */
export function mergeReturned(taken: TakenBack, choice: MergeChoice): Consolidation {
  const { policy, choices } = choice;
  return merge(taken.plan, taken.dryRun, { policy, choices, asOf: yearOf(taken, choice) });
}

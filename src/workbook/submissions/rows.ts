import type { Consolidation, RegionOutcome } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { regionTables } from "../../domain/regions";

/** One region, with how many files it returned and how many break-downs name it. */
export interface SubmissionRow extends RegionOutcome {
  readonly files: number;
  readonly tables: number;
}

/** Every region of the plan, in its order. */
export function submissionRows(plan: Plan, merged: Consolidation): readonly SubmissionRow[] {
  const tables = regionTables(plan);
  return merged.regions.map((outcome) => {
    const { region, submission } = outcome;
    const duplicate = merged.duplicates.find((each) => each.region === region);
    return {
      ...outcome,
      files: duplicate?.files.length ?? (submission ? 1 : 0),
      tables: tables.get(region)?.length ?? 0,
    };
  });
}

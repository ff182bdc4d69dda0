import type { Plan } from "../plan/types";
import { regionsOf } from "../regions/regionsOf";
import { groupBy } from "../shared/groupBy";
import type { Chosen } from "./choose";
import { compareAge, contentKey } from "./order";
import type { DryRun, Duplicate, Submitted, UnusableFile } from "./types";

/** Submissions by region, oldest first. */
export function byRegion(submissions: readonly Submitted[]): ReadonlyMap<string, readonly Submitted[]> {
  const groups = groupBy(submissions, ({ region }) => region);
  for (const group of groups.values()) group.sort(compareAge);
  return groups;
}

/** Several submissions of one region, oldest first; null for one or none. */
export function duplicateOf(region: string, group: readonly Submitted[], chosen: Chosen | null): Duplicate | null {
  const [first, ...others] = group;
  if (!first || others.length === 0) return null;
  const key = contentKey(first);
  return {
    region,
    files: group.map(({ file, date, modified, round, returns }) => ({ file, date, modified, round, returns })),
    chosen: chosen?.submission?.file ?? null,
    isUndated: chosen?.isUndated ?? false,
    copies: others.every((each) => contentKey(each) === key),
  };
}

/** Who returned, who is missing, who returned several times. The order of the files does not matter. */
export function dryRun(plan: Plan, submissions: readonly Submitted[], unusable: readonly UnusableFile[] = []): DryRun {
  const groups = byRegion(submissions);
  const regions = regionsOf(plan);
  return {
    planId: plan.id,
    submissions: regions.flatMap((region) => groups.get(region) ?? []),
    unusable,
    missing: regions.filter((region) => !groups.has(region) && !unusable.some((each) => each.region === region)),
    duplicates: regions.flatMap((region) => duplicateOf(region, groups.get(region) ?? [], null) ?? []),
  };
}

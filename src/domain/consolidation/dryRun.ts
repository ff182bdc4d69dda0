import type { Plan } from "../plan/types";
import { regionsOf } from "../regions/regionsOf";
import { groupByRegion } from "./groupByRegion";
import { compareAge, contentKey } from "./order";
import type { DryRun, Duplicate, Submitted } from "./types";

/** Submissions by region, oldest first. */
export function byRegion(submissions: readonly Submitted[]): ReadonlyMap<string, readonly Submitted[]> {
  const groups = groupByRegion(submissions);
  for (const group of groups.values()) group.sort(compareAge);
  return groups;
}

/** Several submissions of one region, oldest first; null for one or none. */
export function duplicateOf(region: string, group: readonly Submitted[], chosen: Submitted | null): Duplicate | null {
  const [first, ...others] = group;
  if (!first || others.length === 0) return null;
  const key = contentKey(first);
  return {
    region,
    files: group.map(({ file, date, modified, round, returns }) => ({ file, date, modified, round, returns })),
    chosen: chosen?.file ?? null,
    copies: others.every((each) => contentKey(each) === key),
  };
}

/** Who returned, who is missing, who returned several times. The order of the files does not matter. */
export function dryRun(plan: Plan, submissions: readonly Submitted[]): DryRun {
  const groups = byRegion(submissions);
  const regions = regionsOf(plan);
  return {
    planId: plan.id,
    submissions: regions.flatMap((region) => groups.get(region) ?? []),
    missing: regions.filter((region) => !groups.has(region)),
    duplicates: regions.flatMap((region) => duplicateOf(region, groups.get(region) ?? [], null) ?? []),
  };
}

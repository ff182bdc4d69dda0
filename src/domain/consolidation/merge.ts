import type { BreakdownEntries, IndicatorCells } from "../plan/entries";
import { elapsedYears } from "../plan/period";
import { readCell } from "../plan/readings";
import type { Plan } from "../plan/types";
import { regionsOf } from "../regions/regionsOf";
import { regionTables } from "../regions/regionTables";
import { byRegion, duplicateOf } from "./dryRun";
import { contentKey } from "./order";
import { returnedValues } from "./returnedValues";
import { roundDifferences } from "./rounds";
import { regionTotals } from "./totals";
import type {
  Choices,
  Consolidation,
  DryRun,
  DuplicatePolicy,
  MergedValue,
  RegionOutcome,
  RegionStatus,
  ReturnedValue,
  Submitted,
} from "./types";

/** How a merge settles what the files leave open. */
export interface MergeOptions {
  readonly policy: DuplicatePolicy;
  readonly choices: Choices;
  /** Year reported on: how many figures each region owes. */
  readonly asOf: number;
}

/** The submission that counts, of one region's oldest first; null where nobody chose. */
function chosenOf(group: readonly Submitted[], region: string, { policy, choices }: MergeOptions): Submitted | null {
  const wanted = Object.hasOwn(choices, region) ? choices[region] : undefined;
  const named = group.filter(({ file }) => file === wanted).at(-1);
  if (named) return named;
  const [first] = group;
  if (!first) return null;
  if (policy === "first") return first;
  const isOne = policy === "newest" || group.every((each) => contentKey(each) === contentKey(first));
  return isOne ? (group.at(-1) ?? null) : null;
}

type Progress = Pick<RegionOutcome, "expected" | "reported">;

function statusOf(
  group: readonly Submitted[],
  chosen: Submitted | null,
  { expected, reported }: Progress,
): RegionStatus {
  if (group.length === 0) return "missing";
  if (!chosen) return "undecided";
  if (chosen.counts.error > 0) return "withErrors";
  return reported < expected ? "incomplete" : "complete";
}

/** Figures that count: text that is none does not, though it is kept as it stands. */
function figuresOf({ breakdowns }: Plan, submission: Submitted): readonly ReturnedValue[] {
  return returnedValues(submission).filter(({ breakdownId, cell }) => {
    const table = breakdowns.find(({ id }) => id === breakdownId);
    return table !== undefined && readCell(table.kind, cell).state === "number";
  });
}

/** How many figures a region owes by the year reported on, and how many it gave. */
function progressOf(plan: Plan, region: string, chosen: Submitted | null, asOf: number): Progress {
  const due = new Set(elapsedYears(plan.period, asOf).map(String));
  const tables = regionTables(plan).get(region)?.length ?? 0;
  const figures = chosen ? figuresOf(plan, chosen) : [];
  return { expected: tables * due.size, reported: figures.filter(({ period }) => due.has(period)).length };
}

function outcomeOf(plan: Plan, region: string, group: readonly Submitted[], options: MergeOptions): RegionOutcome {
  const submission = chosenOf(group, region, options);
  const progress = progressOf(plan, region, submission, options.asOf);
  return { region, status: statusOf(group, submission, progress), submission, ...progress };
}

function mergedValues(regions: readonly RegionOutcome[]): readonly MergedValue[] {
  return regions.flatMap(({ region, submission }) =>
    submission
      ? returnedValues(submission).map(({ breakdownId, period, cell, typed, source }) => ({
          breakdownId,
          region,
          period,
          cell,
          typed,
          source: { ...source, file: submission.file, reporter: submission.reporter, date: submission.date },
        }))
      : [],
  );
}

/** Merges the files of a dry run into one data set. No figure is changed; nothing depends on the order of the files. */
export function merge(plan: Plan, { submissions }: DryRun, options: MergeOptions): Consolidation {
  const groups = byRegion(submissions);
  const names = regionsOf(plan);
  const regions = names.map((region) => outcomeOf(plan, region, groups.get(region) ?? [], options));
  const values = mergedValues(regions);
  return {
    planId: plan.id,
    policy: options.policy,
    regions,
    missing: names.filter((region) => !groups.has(region)),
    duplicates: regions.flatMap(
      ({ region, submission }) => duplicateOf(region, groups.get(region) ?? [], submission) ?? [],
    ),
    values,
    totals: regionTotals(plan, breakdownEntries(values)),
    rounds: names.flatMap((region) => roundDifferences(region, groups.get(region) ?? [])),
  };
}

/** Merged values as entries of the plan: values only, formulas of the districts stay in their files. */
export function breakdownEntries(values: readonly MergedValue[]): BreakdownEntries {
  const tables = new Map<string, Map<string, Record<string, IndicatorCells[string]>>>();
  for (const { breakdownId, region, period, cell } of values) {
    const table = tables.get(breakdownId) ?? new Map<string, Record<string, IndicatorCells[string]>>();
    tables.set(breakdownId, table);
    const row = table.get(region) ?? {};
    table.set(region, row);
    row[period] = { ...cell, formula: null };
  }
  return Object.fromEntries([...tables].map(([id, table]) => [id, Object.fromEntries(table)]));
}

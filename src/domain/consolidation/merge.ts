import type { BreakdownEntries, IndicatorCells } from "../plan/entries";
import { elapsedYears } from "../plan/period";
import { readCell } from "../plan/readings";
import type { Plan } from "../plan/types";
import { regionsOf } from "../regions/regionsOf";
import { regionTables } from "../regions/regionTables";
import { alikeRegions } from "./alike";
import { asOfYear } from "./asOfYear";
import { chosenOf, type ChoiceOptions, type Chosen } from "./choose";
import { byRegion, duplicateOf } from "./dryRun";
import { returnedValues } from "./returnedValues";
import { roundDifferences } from "./rounds";
import { regionTotals } from "./totals";
import type {
  Consolidation,
  DryRun,
  MergedValue,
  RegionOutcome,
  RegionStatus,
  ReturnedValue,
  Submitted,
} from "./types";

/** How a merge settles what the files leave open. */
export interface MergeOptions extends ChoiceOptions {
  /** Year reported on: how many figures each region owes. */
  readonly asOf: number;
}

/** What came back from one region. */
interface OfRegion {
  readonly region: string;
  /** Oldest first. */
  readonly group: readonly Submitted[];
  readonly chosen: Chosen;
  /** Files that cannot be merged. */
  readonly unusable: readonly string[];
}

function byRegionOf(plan: Plan, { submissions, unusable }: DryRun, options: MergeOptions): readonly OfRegion[] {
  const groups = byRegion(submissions);
  return regionsOf(plan).map((region) => {
    const group = groups.get(region) ?? [];
    const lost = unusable.filter((each) => each.region === region).map(({ file }) => file);
    return { region, group, chosen: chosenOf(group, region, options), unusable: lost };
  });
}

type Progress = Pick<RegionOutcome, "expected" | "reported">;

function statusOf(
  { group, unusable }: OfRegion,
  chosen: Submitted | null,
  { expected, reported }: Progress,
): RegionStatus {
  if (group.length === 0) return unusable.length > 0 ? "unusable" : "missing";
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

function outcomeOf(plan: Plan, ofRegion: OfRegion, asOf: number): RegionOutcome {
  const { region, chosen, unusable } = ofRegion;
  const submission = chosen.submission && asOfYear(plan, chosen.submission, asOf);
  const progress = progressOf(plan, region, submission, asOf);
  return { region, status: statusOf(ofRegion, submission, progress), submission, ...progress, unusable };
}

function commentOn({ notes }: Submitted, id: string, at: string): string | null {
  const own = notes.filter(
    ({ kind, breakdownId, period }) => kind === "comment" && breakdownId === id && period === at,
  );
  return own.length > 0 ? own.map(({ text }) => text).join("\n") : null;
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
          comment: commentOn(submission, breakdownId, period),
          source: { ...source, file: submission.file, reporter: submission.reporter, date: submission.date },
        }))
      : [],
  );
}

/** Merges the files of a dry run into one data set. No figure is changed; nothing depends on the order of the files. */
export function merge(plan: Plan, run: DryRun, options: MergeOptions): Consolidation {
  const all = byRegionOf(plan, run, options);
  const regions = all.map((each) => outcomeOf(plan, each, options.asOf));
  const values = mergedValues(regions);
  return {
    planId: plan.id,
    policy: options.policy,
    regions,
    missing: regions.filter(({ status }) => status === "missing").map(({ region }) => region),
    alike: alikeRegions(regions),
    duplicates: all.flatMap(({ region, group, chosen }) => duplicateOf(region, group, chosen) ?? []),
    values,
    totals: regionTotals(plan, breakdownEntries(values)),
    rounds: all.flatMap(({ region, group }) => roundDifferences(region, group)),
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

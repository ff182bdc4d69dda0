import { dryRun, regionNamed, type Submitted, type UnusableFile } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { regionsOf } from "../../domain/regions";
import { fail, ok, type Result } from "../../domain/shared/result";
import { gathering } from "./gathering";
import { planLookup } from "./planLookup";
import { takeEach } from "./takeEach";
import { fileTaker, type TakeFileDependencies } from "./takeFile";
import type { FileWorkers, NothingTaken, Rejection, TakeBackRequest, TakenBack } from "./types";

/** What taking back needs of the world. */
export interface TakeBackDependencies extends TakeFileDependencies {
  /** Threads that read beside this one; left out: this one reads. */
  readonly workers?: FileWorkers;
  /** ISO date on which the files are read. */
  readonly today: string;
}

/** The year that most files report on, of equally many the later; of none, the first year of the plan. */
function yearOfMost(submissions: readonly Submitted[], { period }: Plan): number {
  const counts = new Map<number, number>();
  for (const { asOf } of submissions) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  const [most] = [...counts].sort(([a, files], [b, otherFiles]) => otherFiles - files || b - a);
  return most?.[0] ?? period.firstYear;
}

/** Whose file each is: what it says, else what its name says. A region that sent a file is not one that is missing. */
function unusableFiles(rejected: readonly Rejection[], plan: Plan): readonly UnusableFile[] {
  const regions = regionsOf(plan);
  return rejected.map(({ file, region }) => ({
    file,
    region: region !== undefined && regions.includes(region) ? region : regionNamed(file, regions),
  }));
}

/**
 * Reads returned files: who returned, who is missing, what is wrong with each file. One broken file never stops the
 * others; memory grows with the figures only. Nothing depends on the order of the files, nor on how many threads read.
 * Fails where no file tells the plan, or the plan is not broken down by region.
 */
export async function takeBack(
  dependencies: TakeBackDependencies,
  request: TakeBackRequest,
): Promise<Result<TakenBack, NothingTaken>> {
  const { files, plan: given } = request;
  const { templates, workers, today } = dependencies;
  const task = { plan: given, today };
  const all = gathering(given?.id ?? null);
  const read = await takeEach(fileTaker(dependencies, task), workers ? { workers, task } : null, request, (taken) =>
    all.add(taken),
  );
  const { gathered, rejected } = all.outcome();
  const cancelled = read < files.length;
  const plan = gathered && (await planLookup(given, templates)(gathered.planId));
  if (!plan) return fail({ code: "nothing-returned", rejected, cancelled });
  if (plan.breakdowns.length === 0) return fail({ code: "no-breakdowns", rejected, cancelled });
  const { submissions } = gathered;
  return ok({
    plan,
    dryRun: dryRun(plan, submissions, unusableFiles(rejected, plan)),
    rejected,
    asOf: yearOfMost(submissions, plan),
    read,
    cancelled,
  });
}

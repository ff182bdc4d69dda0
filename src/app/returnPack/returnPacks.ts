import type { Submitted } from "../../domain/consolidation";
import type { Result } from "../../domain/shared/result";
import { pauser } from "../consolidation/pauser";
import type { Rejection, ReturnedFile, TakenBack } from "../consolidation/types";
import type { Job } from "../job";
import { packOne } from "./packOne";
import type { ReturnedPack, ReturnPackTools } from "./types";

/** The latest file of each region, where the audit found something that the region has to do; files stand oldest first. */
function latestToReturn({ dryRun }: TakenBack): readonly Submitted[] {
  const latest = new Map(dryRun.submissions.map((each) => [each.region, each]));
  return [...latest.values()].filter(({ counts }) => counts.error + counts.warning > 0);
}

function namedFiles(files: readonly ReturnedFile[]): ReadonlyMap<string, readonly ReturnedFile[]> {
  const named = new Map<string, ReturnedFile[]>();
  for (const file of files) named.set(file.name, [...(named.get(file.name) ?? []), file]);
  return named;
}

/**
 * Makes the return packs of all regions with errors or unexplained warnings, one after the other in the order of the
 * plan: a copy of the file that the region returned last, its findings sheet written and its cells marked. A file that
 * cannot be packed is a rejection among the others. Ends early where the job is stopped.
 *
 * @param files The files that were taken back.
 */
export async function* returnPacks(
  tools: ReturnPackTools,
  taken: TakenBack,
  files: readonly ReturnedFile[],
  { onProgress, signal }: Job = {},
): AsyncGenerator<Result<ReturnedPack, Rejection>, void> {
  const [context, named, pause] = [{ ...tools, plan: taken.plan }, namedFiles(files), pauser()];
  const submissions = latestToReturn(taken);
  for (const [index, submitted] of submissions.entries()) {
    if (signal?.aborted) return;
    const packed = await packOne(context, submitted, named.get(submitted.file) ?? []);
    if (!packed.ok) yield packed;
    else if (packed.value) yield { ok: true, value: packed.value };
    onProgress?.({ done: index + 1, total: submissions.length, name: submitted.region });
    await pause();
  }
}

import { dryRun, type Submitted } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { faultText } from "../../domain/shared/faultText";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { TemplateSource } from "../load/templateSource";
import { gathering, type Gathering } from "./gathering";
import { pauser } from "./pauser";
import { returnedReader } from "./readReturned";
import { rejection } from "./rejections";
import type { NothingTaken, ReadReturned, ReadWorkbookFile, ReturnedFile, TakeBackRequest, TakenBack } from "./types";

/** What taking back needs of the world. */
export interface TakeBackDependencies {
  readonly read: ReadWorkbookFile;
  readonly templates: TemplateSource;
}

/** The year that most files report on, of equally many the later; of none, the first year of the plan. */
function yearOfMost(submissions: readonly Submitted[], { period }: Plan): number {
  const counts = new Map<number, number>();
  for (const { asOf } of submissions) counts.set(asOf, (counts.get(asOf) ?? 0) + 1);
  const [most] = [...counts].sort(([a, files], [b, otherFiles]) => otherFiles - files || b - a);
  return most?.[0] ?? period.firstYear;
}

async function takeOne(read: ReadReturned, file: ReturnedFile, into: Gathering): Promise<void> {
  const { name, modified } = file;
  try {
    const content = await file.bytes();
    const returned = content.ok
      ? await read(content.value, name, modified)
      : fail({ file: name, reason: content.error.code, text: content.error.text });
    if (returned.ok) await into.add(returned.value);
    else into.reject(returned.error);
  } catch (fault) {
    // A fault of the program, on this file only: a thousand others wait.
    into.reject(rejection(name, "fault", { detail: faultText(fault) }));
  }
}

/**
 * Reads returned files one after the other: who returned, who is missing, what is wrong with each file. One broken
 * file never stops the others; memory grows with the figures only. Nothing depends on the order of the files.
 * Fails where no file tells the plan, or the plan is not broken down by region.
 */
export async function takeBack(
  { read, templates }: TakeBackDependencies,
  request: TakeBackRequest,
): Promise<Result<TakenBack, NothingTaken>> {
  const { files, plan: given, onProgress, signal } = request;
  const [gathered, reader, pause] = [gathering(given, templates), returnedReader(read), pauser()];
  let done = 0;
  for (const file of files) {
    if (signal?.aborted) break;
    await takeOne(reader, file, gathered);
    done += 1;
    onProgress?.({ done, total: files.length, name: file.name });
    await pause();
  }
  const { gathered: found, rejected } = gathered.outcome();
  const cancelled = done < files.length;
  if (!found) return fail({ code: "nothing-returned", rejected, cancelled });
  const { plan, submissions } = found;
  if (plan.breakdowns.length === 0) return fail({ code: "no-breakdowns", rejected, cancelled });
  return ok({
    plan,
    dryRun: dryRun(plan, submissions),
    rejected,
    asOf: yearOfMost(submissions, plan),
    read: done,
    cancelled,
  });
}

import { changedTargets, checkMergeable, toSubmitted, type Returned } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { faultText } from "../../domain/shared/faultText";
import { fail, ok } from "../../domain/shared/result";
import type { TemplateSource } from "../load/templateSource";
import { planLookup, type PlanLookup } from "./planLookup";
import { returnedReader } from "./readReturned";
import { obstacleRejection, rejection } from "./rejections";
import type { ReadReturned, ReadWorkbookFile, Rejection, ReturnedFile, TakenFile } from "./types";

/** What taking a file needs of the world. */
export interface TakeFileDependencies {
  readonly read: ReadWorkbookFile;
  readonly templates: TemplateSource;
}

const refused = (planId: string | null, problem: Rejection): TakenFile => ({ planId, outcome: fail(problem) });

/** A file over which the program failed. */
export function faultyFile({ name }: ReturnedFile, fault: unknown): TakenFile {
  return refused(null, rejection(name, "fault", { detail: faultText(fault) }));
}

/** Holds a file that was read against its plan. */
async function heldAgainst(planOf: PlanLookup, returned: Returned): Promise<TakenFile> {
  const plan = await planOf(returned.planId);
  if (!plan) return refused(null, rejection(returned.file, "unknown-plan", { found: returned.planId }));
  const mergeable = checkMergeable(returned, plan);
  if (!mergeable.ok) return refused(plan.id, obstacleRejection(returned.file, mergeable.error));
  const findings = [...changedTargets(returned, plan), ...returned.findings];
  return { planId: plan.id, outcome: ok(toSubmitted({ ...returned, findings })) };
}

async function taken(read: ReadReturned, planOf: PlanLookup, file: ReturnedFile): Promise<TakenFile> {
  const { name, modified } = file;
  const content = await file.bytes();
  if (!content.ok) return refused(null, { file: name, reason: content.error.code, text: content.error.text });
  const returned = await read(content.value, name, modified);
  return returned.ok ? heldAgainst(planOf, returned.value) : refused(null, returned.error);
}

/**
 * Takes returned files one by one: bytes → workbook → audit → what is kept of it for its plan. Never throws: a fault of
 * the program is a rejection of the file in hand, since a thousand others wait.
 *
 * @param plan Null: each file's own.
 */
export function fileTaker(
  { read, templates }: TakeFileDependencies,
  plan: Plan | null,
): (file: ReturnedFile) => Promise<TakenFile> {
  const [reader, planOf] = [returnedReader(read), planLookup(plan, templates)];
  return (file) => taken(reader, planOf, file).catch((fault: unknown) => faultyFile(file, fault));
}

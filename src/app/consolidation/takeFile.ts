import { workbookFinding } from "../../domain/audit";
import { fitToPlan, regionNamed, toSubmitted, type Returned } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import { regionsOf } from "../../domain/regions";
import { faultText } from "../../domain/shared/faultText";
import { fail, ok } from "../../domain/shared/result";
import type { TemplateSource } from "../load/templateSource";
import { planLookup, type PlanLookup } from "./planLookup";
import { returnedReader } from "./readReturned";
import { obstacleRejection, rejection } from "./rejections";
import type { FileTask, ReadReturned, ReadWorkbookFile, Rejection, ReturnedFile, TakenFile } from "./types";

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

/** The file with a warning where its name tells another region of the plan. */
function nameChecked(returned: Returned, plan: Plan): Returned {
  const { file, region, findings } = returned;
  const named = regionNamed(file, regionsOf(plan));
  if (named === null || named === region) return returned;
  return { ...returned, findings: [workbookFinding("file-named-otherwise", { named, region }), ...findings] };
}

/** Holds a file that was read against its plan. */
async function heldAgainst(planOf: PlanLookup, returned: Returned, today: string): Promise<TakenFile> {
  const { file, region, planId } = returned;
  const plan = await planOf(planId);
  if (!plan) return refused(null, { ...rejection(file, "unknown-plan", { found: planId }), region });
  const fitting = fitToPlan(returned, plan);
  if (!fitting.ok) return refused(plan.id, { ...obstacleRejection(file, fitting.error), region });
  return { planId: plan.id, outcome: ok(toSubmitted(nameChecked(fitting.value, plan), today)) };
}

/** Takes one file whose plan is looked up. */
interface Taker {
  readonly read: ReadReturned;
  readonly planOf: PlanLookup;
  readonly today: string;
}

async function taken({ read, planOf, today }: Taker, file: ReturnedFile): Promise<TakenFile> {
  const { name, modified } = file;
  const content = await file.bytes();
  if (!content.ok) return refused(null, { file: name, reason: content.error.code, text: content.error.text });
  const returned = await read(content.value, name, modified);
  return returned.ok ? heldAgainst(planOf, returned.value, today) : refused(null, returned.error);
}

/**
 * Takes returned files one by one: bytes → workbook → audit → what is kept of it for its plan. Never throws: a fault of
 * the program is a rejection of the file in hand, since a thousand others wait.
 */
export function fileTaker(
  { read, templates }: TakeFileDependencies,
  { plan, today }: FileTask,
): (file: ReturnedFile) => Promise<TakenFile> {
  const taker = { read: returnedReader(read), planOf: planLookup(plan, templates), today };
  return (file) => taken(taker, file).catch((fault: unknown) => faultyFile(file, fault));
}

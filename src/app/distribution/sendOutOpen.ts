import { fail, ok, type Result } from "../../domain/shared/result";
import { speaker } from "../../messages/format";
import { distributionMessages } from "../../messages/app/distribution";
import type { PlanWorkbook } from "../../workbook";
import { fromHost } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import type { Job, OutFile, PackedFiles } from "../job";
import { openPlanOf } from "../open/openWorkbook";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import type { AppError } from "../types";
import { zipName } from "./fileNames";
import { asSent, planRefusal, regionFiles } from "./regionFiles";
import { sendableRegions } from "./sendableRegions";
import type { SendOutChoices, SendOutRequest } from "./types";

async function readSendable({ port }: AppDependencies): Promise<Result<PlanWorkbook, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const { plan, submission } = workbook.value;
  const refusal = planRefusal(plan, submission?.sendOut?.region ?? null);
  return refusal ? fail({ code: "send-refused", reason: refusal }) : workbook;
}

/** Which regions the open plan can be sent to. At most two round trips. */
export async function openSendOutChoices(dependencies: AppDependencies): Promise<Result<SendOutChoices, AppError>> {
  const workbook = await readSendable(dependencies);
  if (!workbook.ok) return workbook;
  return ok({ plan: openPlanOf(workbook.value), regions: sendableRegions(workbook.value.plan) });
}

async function filesOf(
  dependencies: AppDependencies,
  workbook: PlanWorkbook,
  request: SendOutRequest,
  job?: Job,
): Promise<Result<readonly OutFile[], AppError>> {
  const { files, today } = dependencies;
  const made: OutFile[] = [];
  for await (const file of regionFiles(workbook, { request, today: today(), write: files.write }, job)) {
    if (!file.ok) return file;
    made.push(file.value);
  }
  return job?.signal?.aborted ? fail({ code: "cancelled" }) : ok(made);
}

/** Makes a zip with one workbook per region of the open plan. At most two round trips; the open workbook is not changed. */
export async function sendOutOpen(
  dependencies: AppDependencies,
  request: SendOutRequest,
  job?: Job,
): Promise<Result<PackedFiles, AppError>> {
  const workbook = await readSendable(dependencies);
  if (!workbook.ok) return workbook;
  const made = await filesOf(dependencies, workbook.value, request, job);
  if (!made.ok) return made;
  const { files, today } = dependencies;
  return ok({
    name: zipName(
      workbook.value.plan,
      asSent(workbook.value.plan, request),
      speaker(distributionMessages, request.language)("zip"),
    ),
    bytes: await files.pack(made.value, today()),
    files: made.value.map(({ region, name }) => ({ region, name })),
  });
}

/** Opens the workbook of one region as a new workbook, where the host can do that. */
export async function openForRegion(
  dependencies: AppDependencies,
  request: SendOutRequest,
): Promise<Result<null, AppError>> {
  if (request.regions.length !== 1)
    return fail({
      code: "send-refused",
      reason: { code: request.regions.length === 0 ? "no-regions" : "not-one-region" },
    });
  const workbook = await readSendable(dependencies);
  if (!workbook.ok) return workbook;
  const made = await filesOf(dependencies, workbook.value, request);
  if (!made.ok) return made;
  const [file] = made.value;
  return file
    ? fromHost(await dependencies.newWorkbooks.open(file.bytes))
    : fail({ code: "send-refused", reason: { code: "no-regions" } });
}

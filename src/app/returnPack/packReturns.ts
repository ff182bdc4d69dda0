import { fail, ok, type Result } from "../../domain/shared/result";
import { speaker } from "../../messages/format";
import { returnTexts } from "../../messages/app/returnPack";
import type { Rejection } from "../consolidation/types";
import type { AppDependencies } from "../dependencies";
import { zipName } from "../distribution";
import type { Job } from "../job";
import type { AppError } from "../types";
import { returnPacks } from "./returnPacks";
import type { PackedReturns, ReturnedPack, ReturnRequest } from "./types";

/**
 * Packs the workbooks that regions have to mend into one zip. Files that could not be packed are listed beside it.
 * Fails where there is nothing to return, or the job was stopped.
 */
export async function packReturns(
  { files: workbooks, today }: Pick<AppDependencies, "files" | "today">,
  { taken, files, language }: ReturnRequest,
  job?: Job,
): Promise<Result<PackedReturns, AppError>> {
  const tools = { read: workbooks.read, patch: workbooks.patch, today: today() };
  const packs: ReturnedPack[] = [];
  const failed: Rejection[] = [];
  for await (const packed of returnPacks(tools, taken, files, job)) {
    if (packed.ok) packs.push(packed.value);
    else failed.push(packed.error);
  }
  if (job?.signal?.aborted) return fail({ code: "cancelled" });
  if (packs.length === 0) return fail({ code: "nothing-to-return", failed });
  const { plan, asOf } = taken;
  return ok({
    name: zipName(plan, { asOf, round: 1, language }, speaker(returnTexts, language)("fileMark")),
    bytes: await workbooks.pack(packs, tools.today),
    files: packs.map(({ region, name }) => ({ region, name })),
    failed,
  });
}

import type { Submitted } from "../../domain/consolidation";
import { faultText } from "../../domain/shared/faultText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { returnTexts } from "../../messages/app/returnPack";
import type { PlanWorkbook } from "../../workbook";
import { regionOf } from "../consolidation/readReturned";
import { rejection, unusableRejection } from "../consolidation/rejections";
import type { FileProblem, Rejection, ReturnedFile } from "../consolidation/types";
import { openWorkbook } from "../open/openWorkbook";
import { packName } from "./packName";
import { returnPatch } from "./returnPatch";
import type { ReturnedPack, ReturnPackContext } from "./types";

/** A file as read again. */
interface ReadAgain {
  readonly bytes: Uint8Array;
  readonly workbook: PlanWorkbook;
}

const refused = (file: string, { code, text }: FileProblem): Result<never, Rejection> =>
  fail({ file, reason: code, text });

async function readAgain({ read }: ReturnPackContext, file: ReturnedFile): Promise<Result<ReadAgain, Rejection>> {
  const content = await file.bytes();
  if (!content.ok) return refused(file.name, content.error);
  const reading = await read(content.value);
  if (!reading.ok) return refused(file.name, reading.error);
  const workbook = openWorkbook(reading.value.snapshot, null);
  if (!workbook.ok) return fail(unusableRejection(file.name, workbook.error));
  return ok({ bytes: content.value, workbook: workbook.value });
}

function isSame({ workbook }: ReadAgain, { region, planId, round, returns }: Submitted): boolean {
  const { plan, submission } = workbook;
  return (
    regionOf(workbook) === region &&
    plan.id === planId &&
    (submission?.sendOut?.round ?? 1) === round &&
    workbook.returns === returns
  );
}

/** Files of one name may come from several folders: the one that holds what was taken back. */
async function findAgain(
  context: ReturnPackContext,
  submitted: Submitted,
  files: readonly ReturnedFile[],
): Promise<Result<ReadAgain, Rejection>> {
  let problem: Rejection = { file: submitted.file, reason: "gone", text: returnTexts.gone };
  for (const file of files) {
    const again = await readAgain(context, file);
    if (!again.ok) problem = again.error;
    else if (isSame(again.value, submitted)) return again;
  }
  return fail(problem);
}

async function pack(
  context: ReturnPackContext,
  submitted: Submitted,
  files: readonly ReturnedFile[],
): Promise<Result<ReturnedPack | null, Rejection>> {
  const again = await findAgain(context, submitted, files);
  if (!again.ok) return again;
  const { bytes, workbook } = again.value;
  const described = returnPatch(workbook, context.plan, context.today);
  if (!described) return ok(null);
  const patched = await context.patch(bytes, described.patch);
  if (!patched.ok) return refused(submitted.file, patched.error);
  const { region, file: source } = submitted;
  return ok({
    name: packName(context.plan, submitted, workbook),
    region,
    bytes: patched.value,
    source,
    open: described.open,
  });
}

/**
 * Reads what a region returned once more and makes its return pack: the findings that were kept in memory are the first
 * ones only. Null where nothing is to be mended or explained.
 *
 * @param files Those of the submission's name.
 */
export async function packOne(
  context: ReturnPackContext,
  submitted: Submitted,
  files: readonly ReturnedFile[],
): Promise<Result<ReturnedPack | null, Rejection>> {
  try {
    return await pack(context, submitted, files);
  } catch (fault) {
    // A fault of the program, on this file only: a thousand others wait.
    return fail(rejection(submitted.file, "fault", { detail: faultText(fault) }));
  }
}

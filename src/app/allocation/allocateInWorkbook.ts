import type { AllocationRequest } from "../../domain/allocation";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import { allocationChoices } from "./allocationChoices";
import type { AllocationChoices, AllocationPreview, AllocationReport } from "./allocationTypes";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { openPlanOf } from "../open/openWorkbook";
import { planFromSource } from "../load/planFromSource";
import { planWithAllocation, previewAllocation } from "./previewAllocation";
import { previousPlanOf } from "../load/previousPlan";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import { rebuildWorkbook } from "../load/rebuildWorkbook";
import type { Job } from "../job";
import type { AppError } from "../types";
import { stepDone } from "../writingSteps";

interface Previewed {
  readonly workbook: PlanWorkbook;
  readonly preview: AllocationPreview;
}

async function readAndPreview(
  { port, templates }: AppDependencies,
  request: AllocationRequest,
): Promise<Result<Previewed, AppError>> {
  const read = await readOpenWorkbook(port);
  if (!read.ok) return read;
  const workbook = read.value;
  const { plan, entries, language } = workbook;
  // A plan that is not in the collection is compared with its own table.
  const document = await planFromSource(templates, plan.id).catch(() => null);
  const preview = previewAllocation(
    { plan, entries, language, document: document?.ok ? document.value : null },
    request,
  );
  return preview.ok
    ? ok({ workbook, preview: preview.value })
    : fail({ code: "allocation-refused", problem: preview.error });
}

/** What the open plan offers to spread. At most two round trips. */
export async function openAllocationChoices({ port }: AppDependencies): Promise<Result<AllocationChoices, AppError>> {
  const workbook = await readOpenWorkbook(port);
  return workbook.ok ? ok(allocationChoices(workbook.value)) : workbook;
}

/** An allocation of the open plan; writes nothing. At most two round trips. */
export async function previewInWorkbook(
  dependencies: AppDependencies,
  request: AllocationRequest,
): Promise<Result<AllocationPreview, AppError>> {
  const previewed = await readAndPreview(dependencies, request);
  return previewed.ok ? ok(previewed.value.preview) : previewed;
}

/**
 * Writes an allocation into the open workbook: the plan gets its break-down, and the sheets are written anew with figures,
 * explanations and settings kept. A break-down that is there is replaced only with `replace`. At most three round trips.
 * Stopped before the sheets are sent, it changes nothing.
 */
export async function allocateInWorkbook(
  dependencies: AppDependencies,
  request: AllocationRequest,
  replace: boolean,
  job?: Job,
): Promise<Result<AllocationReport, AppError>> {
  const { port, templates, today } = dependencies;
  const previewed = await readAndPreview(dependencies, request);
  if (!previewed.ok) return previewed;
  const { workbook, preview } = previewed.value;
  if (preview.replaces && !replace) return fail({ code: "breakdown-exists", ...preview.replaces });
  if (!(await stepDone("read", job))) return fail({ code: "cancelled" });
  const changed = { ...workbook, plan: planWithAllocation(workbook.plan, preview) };
  const spec = rebuildWorkbook(changed, await previousPlanOf(templates, changed.plan), today());
  if (!(await stepDone("described", job))) return fail({ code: "cancelled" });
  const put = await port.putSheets(spec, { deleteOthers: false, activate: false });
  if (!put.ok) return hostFailure(put.error);
  await stepDone("written", job);
  const { sheetNames } = put.value;
  return ok({
    plan: openPlanOf({ ...changed, sheetNames }),
    preview,
    sheet: sheetNames[`breakdown-${preview.table.number}`] ?? "",
  });
}

import type { Plan } from "../../domain/plan/types";
import { fail, ok, type Result } from "../../domain/shared/result";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import type { Job } from "../job";
import { openWorkbook } from "../open/openWorkbook";
import type { AppError } from "../types";
import { takeBack } from "./takeBack";
import type { ReturnedFile, TakenBack } from "./types";

/** The plan of the open workbook where regions report to it; null in any other workbook, such as that of one region. */
async function openPlanWithRegions({ port }: AppDependencies): Promise<Result<Plan | null, AppError>> {
  const snapshot = await port.read();
  if (!snapshot.ok) return hostFailure(snapshot.error);
  const workbook = openWorkbook(snapshot.value, null);
  return ok(workbook.ok && workbook.value.plan.breakdowns.length > 0 ? workbook.value.plan : null);
}

/** Reads returned files into the plan of the open workbook, or of most files. At most two round trips. */
export async function takeFilesBack(
  dependencies: AppDependencies,
  files: readonly ReturnedFile[],
  job: Job = {},
): Promise<Result<TakenBack, AppError>> {
  const plan = await openPlanWithRegions(dependencies);
  if (!plan.ok) return plan;
  const { templates, workers, today } = dependencies;
  const taken = await takeBack(
    { read: dependencies.files.read, templates, today: today(), ...(workers ? { workers } : {}) },
    { files, plan: plan.value, ...job },
  );
  if (taken.ok) return taken;
  return fail(taken.error.cancelled ? { code: "cancelled" } : { code: "nothing-taken", problem: taken.error });
}

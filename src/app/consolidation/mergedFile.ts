import { inLanguage } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import type { WorkbookSpec } from "../../workbook";
import { mergedFileName } from "../../messages/app/consolidation";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { LONGEST_REGION, safeNamePart } from "../distribution";
import type { Job, OutFile } from "../job";
import { openPlanOf, openWorkbook } from "../open/openWorkbook";
import type { AppError, LoadReport } from "../types";
import { stepDone } from "../writingSteps";
import { mergedWorkbook, type MergeBase } from "./mergedWorkbook";
import { mergeReturned, yearOf } from "./mergeReturned";
import type { MergeRequest } from "./types";

interface OpenState {
  readonly isPlan: boolean;
  /** Names of our sheets in it. */
  readonly sheets: readonly string[];
  readonly base: MergeBase | null;
}

/** What the open workbook holds of the plan that is merged. Only a workbook of the whole plan counts. */
async function openState({ port }: AppDependencies, planId: string): Promise<Result<OpenState, AppError>> {
  const snapshot = await port.read();
  if (!snapshot.ok) return hostFailure(snapshot.error);
  const read = openWorkbook(snapshot.value, null);
  if (!read.ok) return ok({ isPlan: read.error.code !== "no-plan", sheets: [], base: null });
  const { plan, entries, settings, explanations, sheetNames } = read.value;
  const isSame = plan.id === planId && plan.breakdowns.length > 0;
  return ok({
    isPlan: true,
    sheets: Object.values(sheetNames),
    base: isSame ? { entries, settings, explanations } : null,
  });
}

function described(
  dependencies: AppDependencies,
  request: MergeRequest,
  base: MergeBase | null,
): Promise<WorkbookSpec> {
  const { taken, choice, language } = request;
  const { templates, today } = dependencies;
  const merged = mergeReturned(taken, choice);
  return mergedWorkbook({ taken, merged, base, asOf: yearOf(taken, choice), language, templates, today: today() });
}

/** The merged workbook as a file. At most two round trips: figures of the open workbook that no region reports go with it. */
export async function mergedFile(
  dependencies: AppDependencies,
  request: MergeRequest,
): Promise<Result<OutFile, AppError>> {
  const { taken, choice, language } = request;
  const state = await openState(dependencies, taken.plan.id);
  if (!state.ok) return state;
  const bytes = await dependencies.files.write(await described(dependencies, request, state.value.base));
  const region = safeNamePart(inLanguage(taken.plan.region.name, language), LONGEST_REGION);
  return ok({ name: mergedFileName(region, yearOf(taken, choice), language), region: "", bytes });
}

/**
 * Writes the merged workbook into the open one. What is there in at most two round trips, the write, and showing the sheets.
 * Stopped before the sheets are sent, it changes nothing.
 */
export async function putMerged(
  dependencies: AppDependencies,
  request: MergeRequest,
  replace: boolean,
  job?: Job,
): Promise<Result<LoadReport, AppError>> {
  const { taken, choice, language } = request;
  const state = await openState(dependencies, taken.plan.id);
  if (!state.ok) return state;
  if (state.value.isPlan && !replace) return fail({ code: "plan-exists", sheets: state.value.sheets });
  if (!(await stepDone("read", job))) return fail({ code: "cancelled" });
  const spec = await described(dependencies, request, state.value.base);
  if (!(await stepDone("described", job))) return fail({ code: "cancelled" });
  const put = await dependencies.port.putSheets(spec, { deleteOthers: true, activate: true });
  if (!put.ok) return hostFailure(put.error);
  await stepDone("written", job);
  const { sheetNames, layoutError } = put.value;
  return ok({
    plan: openPlanOf({ plan: taken.plan, settings: { asOf: yearOf(taken, choice) }, language, sheetNames }),
    sheetNames,
    withoutPages: layoutError !== null,
  });
}

import type { PlanSettings } from "../domain/plan/settings";
import { fail, ok, type Result } from "../domain/shared/result";
import { readWorkbook, type PlanWorkbook } from "../workbook";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { AppError, OpenPlan } from "./types";

/** Reads a snapshot as a workbook of ours. `asOf` overrides the year in the workbook; null keeps it. */
export function openWorkbook(snapshot: WorkbookSnapshot, asOf: number | null): Result<PlanWorkbook, AppError> {
  const read = readWorkbook(snapshot);
  if (!read.ok) return fail({ code: "unusable-workbook", problem: read.error });
  const { settings } = read.value;
  return ok({ ...read.value, settings: asOf === null ? settings : withAsOf(settings, asOf) });
}

function withAsOf(settings: PlanSettings, asOf: number): PlanSettings {
  return { ...settings, asOf };
}

/** What the pane shows of an open workbook. */
export function openPlanOf(workbook: PlanWorkbook): OpenPlan {
  const { plan, settings, language } = workbook;
  return { id: plan.id, title: plan.title, period: plan.period, asOf: settings.asOf, language };
}

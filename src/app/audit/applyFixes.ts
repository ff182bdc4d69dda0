import { ok, type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { planFix, planUndo, togetherFixed, type PlannedFix } from "./fixPlan";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import type { AppError, FixableFinding, FixReport } from "../types";

/** Reads, plans, writes: all changes in one batch, none where nothing is left to change. */
async function change(
  { port }: AppDependencies,
  plan: (workbook: PlanWorkbook) => readonly PlannedFix[],
): Promise<Result<FixReport, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const { edits, report } = togetherFixed(plan(workbook.value));
  if (edits.length === 0) return ok(report);
  const edited = await port.edit(edits);
  return edited.ok ? ok(report) : hostFailure(edited.error);
}

/**
 * Applies the fixes of findings, in one batch. A cell that no longer holds what the finding saw is left alone and reported.
 * At most three round trips.
 */
export function applyFixes(
  dependencies: AppDependencies,
  findings: readonly FixableFinding[],
): Promise<Result<FixReport, AppError>> {
  return change(dependencies, (workbook) => findings.map((finding) => planFix(workbook, finding)));
}

/** Puts back what fixes replaced, formulas and formats too, where the cells still hold what the fixes wrote. */
export function undoFixes(dependencies: AppDependencies, report: FixReport): Promise<Result<FixReport, AppError>> {
  return change(dependencies, (workbook) => report.changed.map((done) => planUndo(workbook, done)));
}

import { ok, type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { planFix, planUndo, type PlannedFix } from "./fixPlan";
import type { CellEdit } from "../ports";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import type { AppError, ChangedCell, FixableFinding, FixReport, SkippedFix } from "../types";

/** The first plan for each cell; a second one would undo it. */
function onePerCell(plans: readonly PlannedFix[]): readonly PlannedFix[] {
  const taken = new Set<string>();
  return plans.map((plan): PlannedFix => {
    if (!("changed" in plan)) return plan;
    const { rule, place, cell } = plan.changed;
    const key = JSON.stringify([cell.sheet, cell.address]);
    if (taken.has(key)) return { skipped: { rule, place, reason: "changed" } };
    taken.add(key);
    return plan;
  });
}

/** Reads, plans, writes: all changes in one batch, none where nothing is left to change. */
async function change(
  { port }: AppDependencies,
  plan: (workbook: PlanWorkbook) => readonly PlannedFix[],
): Promise<Result<FixReport, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const plans = onePerCell(plan(workbook.value));
  const edits = plans.flatMap((each): readonly CellEdit[] => ("edit" in each ? [each.edit] : []));
  const changed = plans.flatMap((each): readonly ChangedCell[] => ("changed" in each ? [each.changed] : []));
  const skipped = plans.flatMap((each): readonly SkippedFix[] => ("skipped" in each ? [each.skipped] : []));
  if (edits.length === 0) return ok({ changed, skipped });
  const edited = await port.edit(edits);
  return edited.ok ? ok({ changed, skipped }) : hostFailure(edited.error);
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

import { inReportOrder, runAudit } from "../../domain/audit";
import type { Plan } from "../../domain/plan/types";
import { buildWorkbook, type PlanWorkbook, type WorkbookSpec } from "../../workbook";

/** What a workbook is made of anew. */
export type Rebuildable = Pick<
  PlanWorkbook,
  "plan" | "settings" | "entries" | "language" | "explanations" | "submission" | "recorded"
>;

/**
 * Describes a workbook anew after its plan changed: figures, remarks, explanations, settings and submission stay; where it was
 * audited before, it is audited again.
 *
 * @param previousPlan The same region's plan before, for rules that compare the two documents.
 */
export function rebuildWorkbook(workbook: Rebuildable, previousPlan: Plan | null, today: string): WorkbookSpec {
  const { plan, settings, entries, language, explanations, submission, recorded } = workbook;
  const findings =
    recorded === null ? null : inReportOrder(runAudit({ plan, previousPlan, settings, entries, workbookProblems: [] }));
  return buildWorkbook({
    plan,
    settings,
    entries,
    language,
    explanations,
    findings,
    today,
    ...(submission ? { submission } : {}),
  });
}

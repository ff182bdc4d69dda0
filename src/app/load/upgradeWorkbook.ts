import { inReportOrder, runAudit } from "../../domain/audit";
import type { Plan } from "../../domain/plan/types";
import { ok, type Result } from "../../domain/shared/result";
import { upgradedWorkbook, type PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { openPlanOf } from "../open/openWorkbook";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import type { AppError, LoadReport } from "../types";
import { planFromSource } from "./planFromSource";
import { previousPlanOf } from "./previousPlan";
import type { TemplateSource } from "./templateSource";

/** The whole plan that a region's workbook was sent from; null where it is not in the collection. */
async function cityPlanOf(templates: TemplateSource, { submission, plan }: PlanWorkbook): Promise<Plan | null> {
  if (!submission?.sendOut) return null;
  const loaded = await planFromSource(templates, submission.sendOut.planId || plan.id).catch(() => null);
  return loaded?.ok ? loaded.value : null;
}

/** What an audit says of it; null where it was not audited yet. */
async function auditedAgain(templates: TemplateSource, { plan, settings, entries, recorded }: PlanWorkbook) {
  if (recorded === null) return null;
  const previousPlan = await previousPlanOf(templates, plan);
  return inReportOrder(runAudit({ plan, previousPlan, settings, entries, workbookProblems: [] }));
}

/**
 * Writes the sheets of a workbook that an earlier version made in today's form: figures, remarks, explanations, settings and
 * who reported stay. Sheets that say what was merged, and the findings of a returned workbook, stay as they are.
 * At most three round trips, and one that sets up pages anew.
 */
export async function upgradeOpenWorkbook({
  port,
  templates,
  today,
}: AppDependencies): Promise<Result<LoadReport, AppError>> {
  const read = await readOpenWorkbook(port);
  if (!read.ok) return read;
  const workbook = read.value;
  const spec = upgradedWorkbook(workbook, {
    city: await cityPlanOf(templates, workbook),
    findings: await auditedAgain(templates, workbook),
    today: today(),
  });
  const put = await port.putSheets(spec, { deleteOthers: false, activate: false, newPages: true });
  if (!put.ok) return hostFailure(put.error);
  const sheetNames = { ...workbook.sheetNames, ...put.value.sheetNames };
  const withoutPages = put.value.layoutError !== null;
  return ok({ plan: openPlanOf({ ...workbook, isOlder: false, sheetNames }), sheetNames, withoutPages });
}

import { ok, type Result } from "../domain/shared/result";
import { findingsWorkbook } from "../workbook";
import { hostFailure } from "./appFailure";
import { auditWorkbook } from "./auditWorkbook";
import type { AppDependencies } from "./createApp";
import { previousPlanOf } from "./previousPlan";
import { readOpenWorkbook } from "./readOpenWorkbook";
import type { AppError, AuditReport } from "./types";

/**
 * Audits the open workbook and writes the findings sheet; explanations that were typed there stay with their findings.
 * At most three round trips.
 */
export async function auditOpenWorkbook({ port, templates, today }: AppDependencies): Promise<Result<AuditReport, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const report = auditWorkbook(workbook.value, await previousPlanOf(templates, workbook.value.plan));
  const spec = findingsWorkbook(workbook.value, report.findings, today());
  const put = await port.putSheets(spec, { deleteOthers: false, activate: false });
  if (!put.ok) return hostFailure(put.error);
  const sheetNames = { ...report.plan.sheetNames, ...put.value.sheetNames };
  return ok({ ...report, plan: { ...report.plan, sheetNames } });
}

import { ok, type Result } from "../../domain/shared/result";
import { findingsWorkbook, ledgerEdits } from "../../workbook";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import { readAndAudit } from "./recheckOpenWorkbook";
import type { AppError, AuditReport } from "../types";

/**
 * Audits the open workbook and writes the findings sheet; explanations that were typed there stay with their findings,
 * and are kept in the metadata, too.
 * At most three round trips.
 */
export async function auditOpenWorkbook(dependencies: AppDependencies): Promise<Result<AuditReport, AppError>> {
  const { port, today } = dependencies;
  const audited = await readAndAudit(dependencies);
  if (!audited.ok) return audited;
  const { workbook, report } = audited.value;
  const spec = findingsWorkbook(workbook, report.findings, today());
  const edits = ledgerEdits(workbook, report.findings, "all");
  const put = await port.putSheets(spec, { deleteOthers: false, activate: false, edits });
  if (!put.ok) return hostFailure(put.error);
  const sheetNames = { ...report.plan.sheetNames, ...put.value.sheetNames };
  return ok({ ...report, written: true, plan: { ...report.plan, sheetNames } });
}

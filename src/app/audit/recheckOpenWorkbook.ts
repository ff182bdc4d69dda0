import { ok, type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import { auditWorkbook } from "./auditWorkbook";
import type { AppDependencies } from "../dependencies";
import { previousPlanOf } from "../load/previousPlan";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import type { AppError, AuditReport } from "../types";

/** A workbook as read and its audit in memory. */
export interface AuditedWorkbook {
  readonly workbook: PlanWorkbook;
  readonly report: AuditReport;
}

/** Reads the open workbook and audits it without writing anything; at most two round trips. */
export async function readAndAudit({ port, templates }: AppDependencies): Promise<Result<AuditedWorkbook, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const previousPlan = await previousPlanOf(templates, workbook.value.plan);
  return ok({ workbook: workbook.value, report: auditWorkbook(workbook.value, previousPlan) });
}

/** The audit of the workbook as it is now; the findings sheet stays as it is. */
export async function recheckOpenWorkbook(dependencies: AppDependencies): Promise<Result<AuditReport, AppError>> {
  const audited = await readAndAudit(dependencies);
  return audited.ok ? ok(audited.value.report) : audited;
}

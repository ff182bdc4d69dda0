import { ok, type Result } from "../../domain/shared/result";
import { summaryWorkbook, type PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import type { AppDependencies } from "../dependencies";
import type { WorkbookPort } from "../ports";
import { previousPlanOf } from "../load/previousPlan";
import { readOpenWorkbook } from "../open/readOpenWorkbook";
import { summarizeWorkbook } from "./summarizeWorkbook";
import type { AppError, SummaryReport } from "../types";

/** Shows the summary sheet; it is live, so it is written again only where somebody deleted it. */
async function showSummary(
  port: WorkbookPort,
  workbook: PlanWorkbook,
  today: string,
): Promise<Result<Readonly<Record<string, string>>, AppError>> {
  const { sheetNames } = workbook;
  const sheet = sheetNames["summary"];
  if (sheet !== undefined) {
    const gone = await port.goTo({ sheet, address: null });
    return gone.ok ? ok(sheetNames) : hostFailure(gone.error);
  }
  const put = await port.putSheets(summaryWorkbook(workbook, today), { deleteOthers: false, activate: true });
  return put.ok ? ok({ ...sheetNames, ...put.value.sheetNames }) : hostFailure(put.error);
}

/** Computes the summary of the open workbook and shows its summary sheet. At most three round trips. */
export async function summarizeOpenWorkbook({
  port,
  templates,
  today,
}: AppDependencies): Promise<Result<SummaryReport, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const report = summarizeWorkbook(workbook.value, await previousPlanOf(templates, workbook.value.plan));
  const sheetNames = await showSummary(port, workbook.value, today());
  if (!sheetNames.ok) return sheetNames;
  return ok({ ...report, plan: { ...report.plan, sheetNames: sheetNames.value } });
}

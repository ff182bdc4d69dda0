import type { AppError, OpenPlan, PlanApp } from "../app/types";
import { ok, type Result } from "../domain/shared/result";

/** What a ribbon command may do with the workbook. */
export type ReportCommand = (app: PlanApp) => Promise<Result<null, AppError>>;

/** Audits the workbook and shows the findings sheet. */
export const runAudit: ReportCommand = async (app) => showReport(app, await app.audit(), "findings");

/** Brings the summary up to date and shows its sheet. */
export const showSummary: ReportCommand = async (app) => showReport(app, await app.summarize(), "summary");

async function showReport(
  app: PlanApp,
  report: Result<{ readonly plan: OpenPlan }, AppError>,
  sheetId: "findings" | "summary",
): Promise<Result<null, AppError>> {
  if (!report.ok) {
    return report;
  }
  const sheet = report.value.plan.sheetNames?.[sheetId];
  if (sheet === undefined) return ok(null);
  const shown = await app.goTo({ sheet, address: null });
  return shown.ok ? ok(null) : shown;
}

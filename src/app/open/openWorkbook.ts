import { workbookFinding, type Finding } from "../../domain/audit";
import { fail, ok, type Result } from "../../domain/shared/result";
import { readWorkbook, type PlanWorkbook, type ReadProblem } from "../../workbook";
import type { WorkbookSnapshot } from "../../workbook";
import type { AppError, LocatedFinding, OpenPlan } from "../types";

/** A problem that concerns the workbook as a whole; its cell, where known, is a whole sheet. */
function wholeWorkbook(finding: Finding, sheet: string | null): LocatedFinding {
  return {
    ...finding,
    scope: "workbook",
    key: finding.rule,
    cell: sheet === null ? null : { sheet, address: null },
    indicator: null,
  };
}

/** What the pane is told where a workbook cannot be read as one of ours. */
export function unusable(problem: ReadProblem): AppError {
  switch (problem.code) {
    case "not-ours":
      return { code: "no-plan" };
    case "metadata-missing":
      return {
        code: "workbook-broken",
        findings: [wholeWorkbook(workbookFinding("metadata-missing", {}), problem.sheets[0] ?? null)],
      };
    case "metadata-damaged":
      return {
        code: "workbook-broken",
        findings: [wholeWorkbook(workbookFinding("metadata-damaged", { part: problem.part }), null)],
      };
    case "newer-workbook": {
      const { found, current } = problem;
      return {
        code: "workbook-broken",
        findings: [wholeWorkbook(workbookFinding("newer-workbook", { found, current }), null)],
      };
    }
  }
}

/** Reads a snapshot as a workbook of ours. `asOf` overrides the year in the workbook; null keeps it. */
export function openWorkbook(snapshot: WorkbookSnapshot, asOf: number | null): Result<PlanWorkbook, AppError> {
  const read = readWorkbook(snapshot);
  if (!read.ok) return fail(unusable(read.error));
  const { settings } = read.value;
  return ok({ ...read.value, settings: asOf === null ? settings : { ...settings, asOf } });
}

/** What the pane shows of an open workbook. */
export function openPlanOf({
  plan,
  settings,
  language,
  sheetNames,
  isOlder = false,
}: Pick<PlanWorkbook, "plan" | "language" | "sheetNames"> & {
  readonly settings: Pick<PlanWorkbook["settings"], "asOf">;
  readonly isOlder?: boolean;
}): OpenPlan {
  const { id, title, period } = plan;
  return { id, title, period, asOf: settings.asOf, language, sheetNames, ...(isOlder && { isOlder }) };
}

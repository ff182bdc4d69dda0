import { fail, ok, type Result } from "../../domain/shared/result";
import { SETTING_NAMES, type PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import { locateFinding } from "../audit/auditWorkbook";
import type { AppDependencies } from "../dependencies";
import { openPlanOf } from "./openWorkbook";
import { readOpenWorkbook } from "./readOpenWorkbook";
import type { AppError, OpenPlan } from "../types";

/** The plan in the open workbook. */
export async function openPlan({ port }: AppDependencies): Promise<Result<OpenPlan, AppError>> {
  const workbook = await readOpenWorkbook(port);
  return workbook.ok ? ok(openPlanOf(workbook.value)) : workbook;
}

/** Without its cell the year cannot be written: the findings about settings say what is gone. */
function withoutYearCell(workbook: PlanWorkbook): AppError {
  const aboutSettings = workbook.problems.filter(({ rule }) => rule === "setting-invalid");
  return {
    code: "workbook-broken",
    findings: aboutSettings.map((each, index) => locateFinding(workbook, each, index)),
  };
}

/**
 * Writes the year reported on into its cell; every formula follows.
 * A year outside the plan becomes the nearest that the workbook can report on.
 */
export async function setAsOf({ port }: AppDependencies, year: number): Promise<Result<OpenPlan, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const place = workbook.value.settingCells[SETTING_NAMES.asOf];
  if (!place) return fail(withoutYearCell(workbook.value));
  const { baseYear, lastYear } = workbook.value.plan.period;
  const asOf = Math.min(lastYear, Math.max(baseYear, Math.round(year)));
  const edited = await port.edit([{ sheet: place.sheet, address: place.address, values: [[asOf]] }]);
  return edited.ok ? ok({ ...openPlanOf(workbook.value), asOf }) : hostFailure(edited.error);
}

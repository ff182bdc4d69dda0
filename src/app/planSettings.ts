import { fail, ok, type Result } from "../domain/shared/result";
import { SETTING_NAMES } from "../workbook";
import { hostFailure } from "./appFailure";
import { locateFinding } from "./auditWorkbook";
import type { AppDependencies } from "./createApp";
import { openPlanOf } from "./openWorkbook";
import { readOpenWorkbook } from "./readOpenWorkbook";
import type { AppError, OpenPlan } from "./types";

/** The plan in the open workbook. */
export async function openPlan({ port }: AppDependencies): Promise<Result<OpenPlan, AppError>> {
  const workbook = await readOpenWorkbook(port);
  return workbook.ok ? ok(openPlanOf(workbook.value)) : workbook;
}

/** Writes the year reported on into its cell; every formula follows. */
export async function setAsOf({ port }: AppDependencies, year: number): Promise<Result<OpenPlan, AppError>> {
  const workbook = await readOpenWorkbook(port);
  if (!workbook.ok) return workbook;
  const place = workbook.value.settingCells[SETTING_NAMES.asOf];
  if (!place) return fail({ code: "workbook-broken", findings: workbook.value.problems.map((each, index) => locateFinding(workbook.value, each, index)) });
  const edited = await port.edit([{ sheet: place.sheet, address: place.address, values: [[year]] }]);
  return edited.ok ? ok({ ...openPlanOf(workbook.value), asOf: year }) : hostFailure(edited.error);
}

import { fail, ok, type Result } from "../../domain/shared/result";
import { readPlanFrame, type PlanFrame } from "../../workbook";
import { hostFailure } from "../appFailure";
import { locateFinding } from "../audit/auditWorkbook";
import type { AppDependencies } from "../dependencies";
import type { WorkbookPort } from "../ports";
import { openPlanOf, unusable } from "./openWorkbook";
import { readOpenWorkbook } from "./readOpenWorkbook";
import type { AppError, OpenPlan } from "../types";

async function readOpenFrame(port: WorkbookPort): Promise<Result<PlanFrame, AppError>> {
  const read = await port.readFrame();
  if (!read.ok) return hostFailure(read.error);
  const frame = readPlanFrame(read.value);
  return frame.ok ? frame : fail(unusable(frame.error));
}

const openPlanIn = (frame: PlanFrame, asOf: number): OpenPlan => openPlanOf({ ...frame, settings: { asOf } });

/** The plan in the open workbook. */
export async function openPlan({ port }: AppDependencies): Promise<Result<OpenPlan, AppError>> {
  const frame = await readOpenFrame(port);
  return frame.ok ? ok(openPlanIn(frame.value, frame.value.asOf)) : frame;
}

/** Without its cell the year cannot be written: the findings about settings say what is gone. */
async function withoutYearCell(port: WorkbookPort): Promise<Result<never, AppError>> {
  const read = await readOpenWorkbook(port);
  if (!read.ok) return read;
  const aboutSettings = read.value.problems.filter(({ rule }) => rule === "setting-invalid");
  return fail({
    code: "workbook-broken",
    findings: aboutSettings.map((each, index) => locateFinding(read.value, each, index)),
  });
}

/**
 * Writes the year reported on into its cell; every formula follows.
 * A year outside the plan becomes the nearest that the workbook can report on.
 */
export async function setAsOf({ port }: AppDependencies, year: number): Promise<Result<OpenPlan, AppError>> {
  const frame = await readOpenFrame(port);
  if (!frame.ok) return frame;
  const place = frame.value.asOfCell;
  if (!place) return withoutYearCell(port);
  const { baseYear, lastYear } = frame.value.plan.period;
  const asOf = Math.min(lastYear, Math.max(baseYear, Math.round(year)));
  const edited = await port.edit([{ sheet: place.sheet, address: place.address, values: [[asOf]] }]);
  return edited.ok ? ok(openPlanIn(frame.value, asOf)) : hostFailure(edited.error);
}

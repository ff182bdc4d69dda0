import { ok, type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import { countedBefore } from "./countedBefore";
import { openWorkbook } from "./openWorkbook";
import type { WorkbookPort } from "../ports";
import type { AppError } from "../types";

/** Reads the plan in the open workbook; at most two round trips. */
export async function readOpenWorkbook(port: WorkbookPort): Promise<Result<PlanWorkbook, AppError>> {
  const snapshot = await port.read();
  if (!snapshot.ok) return hostFailure(snapshot.error);
  const workbook = openWorkbook(snapshot.value, null);
  return workbook.ok ? ok(countedBefore(workbook.value)) : workbook;
}

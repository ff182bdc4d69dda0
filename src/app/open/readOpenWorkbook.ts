import { type Result } from "../../domain/shared/result";
import type { PlanWorkbook } from "../../workbook";
import { hostFailure } from "../appFailure";
import { openWorkbook } from "./openWorkbook";
import type { WorkbookPort } from "../ports";
import type { AppError } from "../types";

/** Reads the plan in the open workbook; at most two round trips. */
export async function readOpenWorkbook(port: WorkbookPort): Promise<Result<PlanWorkbook, AppError>> {
  const snapshot = await port.read();
  return snapshot.ok ? openWorkbook(snapshot.value, null) : hostFailure(snapshot.error);
}

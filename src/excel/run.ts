import type { HostError } from "../app/ports";
import { fail, ok, type Result } from "../domain/shared/result";
import { hostErrorOf } from "./hostErrorOf";
import { BASELINE, supportsExcelApi } from "./requirementSets";

/** Ends a batch with an error that is known before Excel is asked. */
export class Refusal extends Error {
  constructor(readonly hostError: HostError) {
    super(hostError.detail);
  }
}

/**
 * Runs one batch. Waits while the user edits a cell, where Excel can wait.
 * @param step What is being done, for the error.
 */
export async function runExcel<Value>(
  step: string,
  batch: (context: Excel.RequestContext) => Promise<Value>,
): Promise<Result<Value, HostError>> {
  if (typeof Excel === "undefined" || !supportsExcelApi(BASELINE)) {
    return fail({ code: "not-supported", step, detail: `ExcelApi ${BASELINE} is not supported`, written: [] });
  }
  try {
    return ok(await Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    return fail(error instanceof Refusal ? error.hostError : hostErrorOf(error, step));
  }
}

import type { HostError } from "../app/ports";
import { fail, ok, type Result } from "../domain/shared/result";
import { watched } from "./cellEdit";
import { hostErrorOf } from "./hostErrorOf";
import { BASELINE, supportsExcelApi } from "./requirementSets";

/** Ends a batch with an error that is known before Excel is asked. */
export class Refusal extends Error {
  constructor(readonly hostError: HostError) {
    super(hostError.detail);
  }
}

type Batch<Value> = (context: Excel.RequestContext) => Promise<Value>;

async function answered<Value>(step: string, work: () => Promise<Value>): Promise<Result<Value, HostError>> {
  if (typeof Excel === "undefined" || !supportsExcelApi(BASELINE)) {
    return fail({ code: "not-supported", step, detail: `ExcelApi ${BASELINE} is not supported`, written: [] });
  }
  try {
    return ok(await watched(work));
  } catch (error) {
    return fail(error instanceof Refusal ? error.hostError : hostErrorOf(error, step));
  }
}

/**
 * Runs one batch. Waits while the user edits a cell, where Excel can wait; `onCellEdit` tells that it does.
 * @param step What is being done, for the error.
 */
export async function runExcel<Value>(step: string, batch: Batch<Value>): Promise<Result<Value, HostError>> {
  return answered(step, () => Excel.run({ delayForCellEdit: true }, batch));
}

/** The same for a look that is not worth waiting for: refused while the user edits a cell. */
export async function runUnlessEditing<Value>(step: string, batch: Batch<Value>): Promise<Result<Value, HostError>> {
  return answered(step, () => Excel.run(batch));
}

/**
 * The same for work whose ranges are used in no later batch than the one that asks for them. Within `Excel.run` the host keeps
 * each range until the run ends, and keeping costs half as many bytes as the range; outside of it, ranges are kept only where
 * they are marked for tracking by hand (reference of Office Add-ins, "TrackedObjectsCollection"). So such work queues on a
 * context of its own, and sends with `sendQueued` instead of `context.sync`.
 */
export async function runPassing<Value>(step: string, batch: Batch<Value>): Promise<Result<Value, HostError>> {
  return answered(step, () => batch(new Excel.RequestContext()));
}

/** Sends what was queued on a context, and waits while the user edits a cell, where Excel can wait. */
export async function sendQueued(queued: Excel.RequestContext): Promise<void> {
  await Excel.run({ delayForCellEdit: true, previousObjects: queued }, (context) => context.sync());
}

import type { HostError, PutOptions, PutReport } from "../app/ports";
import type { Result } from "../domain/shared/result";
import type { WorkbookSpec } from "../workbook/spec";
import { REQUEST_BYTES, toBatches, type WriteStep } from "./batches";
import { finishSteps, type Finish } from "./finishSteps";
import { hostErrorOf } from "./hostErrorOf";
import { queueInspection, type InspectionScope } from "./inspect";
import type { Inspection } from "./inspection";
import { planPut, type PutPlan } from "./planPut";
import { Refusal, runPassing, sendQueued } from "./run";
import { isLayoutStep } from "./trace";
import { planLooks } from "./writeLook";
import { sheetLookup, writeSteps, type Writing } from "./writeSteps";

const STEP = "write sheets";

function scopeOf(spec: WorkbookSpec): InspectionScope {
  return {
    tables: spec.sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    chartSheets: spec.sheets.filter(({ charts }) => charts.length > 0).map(({ id }) => id),
  };
}

async function inspect(context: Excel.RequestContext, spec: WorkbookSpec): Promise<Inspection> {
  const queued = queueInspection(context, scopeOf(spec));
  await sendQueued(context);
  return queued.answer();
}

/** Refuses what Excel would refuse half-way: sheets cannot come and go while the workbook's structure is protected. */
function checkStructure({ targets, removed }: PutPlan, { structureProtected }: Inspection): void {
  const moves = removed.length > 0 || targets.some(({ sheet, existing }) => existing?.name !== sheet.name);
  if (!structureProtected || !moves) return;
  const detail = "The structure of the workbook is protected.";
  throw new Refusal({ code: "access-denied", step: "unprotect workbook structure", detail, written: [] });
}

/** Sends batches one after the other; an error says what the ones before it changed. */
async function send(
  { context, sheets }: Pick<Writing, "context" | "sheets">,
  batches: readonly (readonly WriteStep[])[],
  written: readonly string[],
): Promise<void> {
  const [batch, ...rest] = batches;
  if (!batch) return;
  context.application.suspendApiCalculationUntilNextSync();
  context.application.suspendScreenUpdatingUntilNextSync();
  for (const step of batch) step.queue();
  try {
    await sendQueued(context);
  } catch (error) {
    throw new Refusal(hostErrorOf(error, STEP, written));
  }
  sheets.forget();
  await send({ context, sheets }, rest, [...written, ...batch.flatMap(({ sheet }) => sheet ?? [])]);
}

/** Reports formulas that Excel filled in or replaced: wrong figures must not pass for right ones. */
function checkFormulas({ checks }: Writing, written: readonly string[]): void {
  const changed = checks.map((check) => check()).find((address) => address !== null);
  if (changed === undefined) return;
  const detail = `Excel changed formulas in ${changed}.`;
  throw new Refusal({ code: "formulas-changed", step: "read formulas back", detail, written });
}

/** Shows the sheets and sets up their pages. Answers what went wrong with the pages: the sheets are there without them. */
async function finish(
  context: Excel.RequestContext,
  { show, layout }: Finish,
  written: readonly string[],
): Promise<HostError | null> {
  const steps = [...show, ...layout];
  if (steps.length === 0) return null;
  for (const queue of steps) queue();
  try {
    await sendQueued(context);
    return null;
  } catch (error) {
    const hostError = hostErrorOf(error, STEP, written);
    if (isLayoutStep(hostError.step)) return hostError;
    throw new Refusal(hostError);
  }
}

/**
 * Creates or rewrites the sheets of a description.
 * @param known What a read found out a moment ago; saves the round trip of asking again. Null asks.
 */
export async function putSheets(
  spec: WorkbookSpec,
  options: PutOptions,
  known: Inspection | null,
): Promise<Result<PutReport, HostError>> {
  return runPassing(STEP, async (context) => {
    const inspection = known ?? (await inspect(context, spec));
    const plan = planPut(spec, options, inspection);
    checkStructure(plan, inspection);
    const looks = planLooks(plan.targets.map(({ sheet }) => sheet));
    const writing: Writing = { context, plan, sheets: sheetLookup(context), looks, checks: [] };
    await send(writing, toBatches(writeSteps(writing, inspection, options), REQUEST_BYTES), []);
    const written = plan.targets.map(({ sheet }) => sheet.name);
    const layoutError = await finish(context, finishSteps(context, plan, writing.sheets, options), written);
    checkFormulas(writing, written);
    return { sheetNames: Object.fromEntries(plan.targets.map(({ sheet }) => [sheet.id, sheet.name])), layoutError };
  });
}

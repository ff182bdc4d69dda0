import type { Plan, PlanEntries } from "../../domain/plan";
import { regionPlan, regionsOf } from "../../domain/regions";
import { fail, ok, type Result } from "../../domain/shared/result";
import { planHash, regionWorkbook, sendOutTo, type WorkbookSpec } from "../../workbook";
import { pauser } from "../consolidation/pauser";
import type { Job, OutFile } from "../job";
import type { AppError } from "../types";
import { regionFileName } from "./fileNames";
import type { SendOutRequest, SendRefusal, SentPlan } from "./types";

/** What making the workbooks takes besides the plan. */
export interface SendOut {
  readonly request: SendOutRequest;
  /** ISO date. */
  readonly today: string;
  readonly write: (spec: WorkbookSpec) => Promise<Uint8Array>;
}

/** Characters that a line of the guide can show well. */
const LONGEST_ADDRESS = 300;

/** Why a plan cannot be sent out at all; null where it can. */
export function planRefusal({ breakdowns }: Pick<Plan, "breakdowns">, sentTo: string | null): SendRefusal | null {
  if (sentTo !== null) return { code: "of-region", region: sentTo };
  return breakdowns.every(({ rows }) => rows.length === 0) ? { code: "no-breakdowns" } : null;
}

/** Why these regions cannot be sent to; null where all of them can. Nothing is written before this is known. */
export function regionsRefusal(plan: Plan, regions: readonly string[]): SendRefusal | null {
  if (regions.length === 0) return { code: "no-regions" };
  for (const region of regions) {
    const own = regionPlan(plan, region);
    if (own.ok) continue;
    return own.error.code === "unknown-region"
      ? { code: "unknown-region", region, known: regionsOf(plan) }
      : { code: "unreadable-targets", region };
  }
  return null;
}

/** A request as it is carried out: a year of the plan, a round from 1, no blank texts. */
export function asSent(
  { period }: Plan,
  { regions, language, asOf, round, due, returnTo }: SendOutRequest,
): SendOutRequest {
  const address = (returnTo ?? "").replace(/\s+/g, " ").trim().slice(0, LONGEST_ADDRESS);
  return {
    regions,
    language,
    asOf: Math.min(period.lastYear, Math.max(period.firstYear, Math.round(asOf))),
    round: Math.max(1, Math.round(round)),
    ...(due && { due }),
    ...(address && { returnTo: address }),
  };
}

/** What a region reported before, by row of its plan; what the plan does not know stays blank. */
function reportedBefore({ plan, entries }: SentPlan, region: string): PlanEntries {
  const known = plan.breakdowns.flatMap(({ id }) => {
    const table = entries.breakdowns?.[id];
    const cells = table && Object.hasOwn(table, region) ? table[region] : undefined;
    return cells ? [[id, cells] as const] : [];
  });
  return { cells: Object.fromEntries(known), remarks: {} };
}

/** One workbook at a time, once every region is known to have one. */
async function* filesOf(
  sent: SentPlan,
  { request, today, write }: SendOut,
  job: Job,
): AsyncGenerator<Result<OutFile, AppError>, void> {
  const { plan, settings } = sent;
  const { regions: asked, language, ...choice } = asSent(plan, request);
  const [hash, pause] = [planHash(plan), pauser()];
  const regions = regionsOf(plan).filter((region) => asked.includes(region));
  for (const [index, region] of regions.entries()) {
    if (job.signal?.aborted) {
      yield fail({ code: "cancelled" });
      return;
    }
    const sendOut = sendOutTo(plan, hash, region, choice, today);
    const spec = regionWorkbook({
      plan,
      region,
      settings,
      language,
      sendOut,
      entries: reportedBefore(sent, region),
      today,
    });
    if (!spec.ok) throw new Error(`${region}: ${spec.error.code}`);
    yield ok({ name: regionFileName(plan, region, { ...choice, language }), region, bytes: await write(spec.value) });
    job.onProgress?.({ done: index + 1, total: regions.length, name: region });
    await pause();
  }
}

/**
 * Makes one workbook per region, one after the other, in the order of the plan; a region named twice gets one. Others get a
 * turn between two of them. Every region is checked before the first is made; ends with "cancelled" once the signal is aborted.
 */
export async function* regionFiles(
  sent: SentPlan,
  sendOut: SendOut,
  job: Job = {},
): AsyncGenerator<Result<OutFile, AppError>, void> {
  const refusal = planRefusal(sent.plan, null) ?? regionsRefusal(sent.plan, sendOut.request.regions);
  if (refusal) yield fail({ code: "send-refused", reason: refusal });
  else yield* filesOf(sent, sendOut, job);
}

import type { MergeBase } from "../../app/consolidation/mergedWorkbook";
import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import { fail, ok, type Result } from "../../domain/shared/result";
import { namedWorkbook } from "../namedWorkbook";
import { namedPlan } from "../namedPlan";
import { EXIT, type CliPorts, type ExitCode } from "../ports";
import { say } from "../speak";

/** The plan that the user named, and what its workbook holds already. */
export interface GivenPlan {
  readonly plan: Plan | null;
  readonly base: MergeBase | null;
  readonly language: Language | null;
}

async function found(ports: CliPorts, named: string): Promise<Result<GivenPlan, ExitCode>> {
  if (/\.xlsx$/i.test(named)) {
    const workbook = await namedWorkbook(ports, { file: named, asOf: null });
    if (!workbook.ok) return workbook;
    const { plan, entries, settings, explanations, language } = workbook.value;
    return ok({ plan, base: { entries, settings, explanations }, language });
  }
  const plan = await namedPlan(ports, named);
  return plan.ok ? ok({ plan: plan.value, base: null, language: null }) : plan;
}

/** Loads what `--plan` names; a plan without regions is refused before any file is read. */
export async function planGiven(ports: CliPorts, named: string | null): Promise<Result<GivenPlan, ExitCode>> {
  if (named === null) return ok({ plan: null, base: null, language: null });
  const given = await found(ports, named);
  if (!given.ok) return given;
  if (given.value.plan?.breakdowns.length === 0)
    return fail(say(ports, EXIT.input, "planWithoutRegions", { plan: named }));
  return given;
}

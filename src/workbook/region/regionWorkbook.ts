import type { Plan, PlanEntries, PlanSettings } from "../../domain/plan";
import { regionPlan, regionRows, type RegionPlanError } from "../../domain/regions";
import type { Language } from "../../domain/shared/localText";
import { ok, type Result } from "../../domain/shared/result";
import { buildWorkbook } from "../buildWorkbook";
import type { SendOut, WorkbookInput } from "../input";
import type { WorkbookSpec } from "../spec";

/** What the workbook of one region is made of. */
export interface RegionWorkbookInput {
  /** The whole plan, with its break-downs. */
  readonly plan: Plan;
  /** As printed in the break-downs. */
  readonly region: string;
  /** Settings of the whole plan; the year is that of `sendOut`. */
  readonly settings: PlanSettings;
  readonly language: Language;
  readonly sendOut: SendOut;
  /** What the region reported before, by row of its plan; left out where it starts from blank cells. */
  readonly entries?: PlanEntries;
  /** ISO date. */
  readonly today: string;
}

/** Policies by indicator of the whole plan, as policies by row of a region's plan. */
function regionPolicies({ breakdowns }: Plan, { policyByIndicator }: PlanSettings): PlanSettings["policyByIndicator"] {
  const own = breakdowns.flatMap(({ id, indicator }) => {
    const policy = indicator === null ? undefined : policyByIndicator[indicator];
    return policy === undefined ? [] : [[id, policy] as const];
  });
  return Object.fromEntries(own);
}

const NO_ENTRIES: PlanEntries = { cells: {}, remarks: {} };

/** What the workbook of a region is built from, as for any other workbook. */
export function regionInput(input: RegionWorkbookInput): Result<WorkbookInput, RegionPlanError> {
  const { plan, region, settings, language, sendOut, today } = input;
  const own = regionPlan(plan, region);
  if (!own.ok) return own;
  return ok({
    plan: own.value,
    settings: {
      ...settings,
      asOf: sendOut.asOf,
      policyByIndicator: regionPolicies(plan, settings),
      totalsFromRegions: false,
    },
    entries: input.entries ?? NO_ENTRIES,
    language,
    findings: null,
    submission: { region, reporter: "", contact: "", date: "", sendOut },
    regional: { city: plan.region.name, rows: regionRows(plan, region) },
    today,
  });
}

/**
 * Describes the workbook that is sent to a region: its rows and targets only, the yearly targets beside what it
 * reports, the guide that says what is asked, and the identity by which it is known when it comes back.
 */
export function regionWorkbook(input: RegionWorkbookInput): Result<WorkbookSpec, RegionPlanError> {
  const described = regionInput(input);
  return described.ok ? ok(buildWorkbook(described.value)) : described;
}

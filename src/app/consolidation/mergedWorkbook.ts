import { runAudit } from "../../domain/audit";
import { breakdownEntries, type Consolidation } from "../../domain/consolidation";
import { defaultSettings, type Plan, type PlanEntries, type PlanSettings } from "../../domain/plan";
import { plainFigures } from "../../domain/regions";
import type { Language } from "../../domain/shared/localText";
import { buildWorkbook, type Explanation, type WorkbookInput, type WorkbookSpec } from "../../workbook";
import type { TemplateSource } from "../load/templateSource";
import { previousPlanOf } from "../load/previousPlan";
import type { TakenBack } from "./types";

/** What a workbook of the whole plan holds already: figures that no region reports, settings, explanations. */
export interface MergeBase {
  readonly entries: PlanEntries;
  readonly settings: PlanSettings;
  readonly explanations: readonly Explanation[];
}

/** What a merged workbook is made of. */
export interface MergedWorkbook {
  readonly taken: TakenBack;
  readonly merged: Consolidation;
  /** Null: a new workbook. */
  readonly base: MergeBase | null;
  readonly asOf: number;
  readonly language: Language;
  readonly templates: TemplateSource;
  /** ISO date. */
  readonly today: string;
}

const NO_ENTRIES: PlanEntries = { cells: {}, remarks: {} };

/** The merged figures beside those that were there; what regions reported before is replaced as a whole. */
function mergedInput(
  plan: Plan,
  { taken: { rejected }, merged, base, asOf, language, today }: MergedWorkbook,
): WorkbookInput {
  const settings: PlanSettings = { ...(base?.settings ?? defaultSettings(asOf)), asOf, totalsFromRegions: true };
  const entries: PlanEntries = {
    ...(base?.entries ?? NO_ENTRIES),
    breakdowns: plainFigures(plan, breakdownEntries(merged.values)),
  };
  return {
    plan,
    language,
    entries,
    settings,
    findings: null,
    explanations: base?.explanations ?? [],
    consolidation: { merged, rejected },
    today,
  };
}

/** Describes the merged workbook, audited as any other. */
export async function mergedWorkbook(asked: MergedWorkbook): Promise<WorkbookSpec> {
  const { plan } = asked.taken;
  const input = mergedInput(plan, asked);
  const { settings, entries } = input;
  const findings = runAudit({
    plan,
    previousPlan: await previousPlanOf(asked.templates, plan),
    settings,
    entries,
    workbookProblems: [],
  });
  return buildWorkbook({ ...input, findings });
}

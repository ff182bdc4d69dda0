import { runAudit, type Finding } from "../../src/domain/audit";
import { hasPublishedResults, publishedResults } from "../../src/domain/plan/publishedResults";
import { defaultSettings, loadTemplate } from "../../src/domain/plan";
import type { Plan } from "../../src/domain/plan";
import type { Language } from "../../src/domain/shared/localText";
import { templates } from "../../src/templates";
import { buildWorkbook } from "../../src/workbook";
import type { WorkbookInput, WorkbookSpec } from "../../src/workbook";
import { dataSets } from "./dataSets";
import type { DataSet } from "./dataSets";

/** One workbook to be recalculated, with what it was made of. */
export interface Case {
  readonly name: string;
  readonly input: WorkbookInput;
  readonly spec: WorkbookSpec;
}

/** A plan of the collection. */
export async function planOf(id: string): Promise<Plan> {
  const loaded = loadTemplate(await templates.find((template) => template.id === id)?.load());
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

/** A finished plan is checked with the results that it prints, a running one with generated figures. */
function setsOf(plan: Plan): readonly DataSet[] {
  if (!hasPublishedResults(plan)) return dataSets(plan, templates.findIndex(({ id }) => id === plan.id) * 3);
  return [{ name: "published results", asOf: plan.period.lastYear, entries: publishedResults(plan) }];
}

function auditOf(plan: Plan, { asOf, entries }: DataSet): readonly Finding[] {
  return runAudit({
    plan,
    previousPlan: null,
    settings: defaultSettings(asOf),
    entries,
    workbookProblems: [],
    ofRegion: false,
  });
}

/** The workbooks of a plan; every third in English too, since only texts differ. */
export async function casesOf(id: string): Promise<readonly Case[]> {
  const plan = await planOf(id);
  return setsOf(plan).flatMap((set, index) => {
    const languages: readonly Language[] = index % 4 === 0 ? ["zh-CN", "en"] : ["zh-CN"];
    return languages.map((language) => {
      const input: WorkbookInput = {
        plan,
        settings: defaultSettings(set.asOf),
        entries: set.entries,
        language,
        // What an audit found marks rows of the summary and leaves them out of its means.
        findings: index % 3 === 2 ? auditOf(plan, set) : null,
        today: "2026-03-01",
      };
      return { name: `${set.name}, ${language}`, input, spec: buildWorkbook(input) };
    });
  });
}

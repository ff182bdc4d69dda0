import { takeBack } from "../../src/app/consolidation";
import { mergedWorkbook } from "../../src/app/consolidation/mergedWorkbook";
import { mergeReturned, yearOf } from "../../src/app/consolidation/mergeReturned";
import { templateSource } from "../../src/app/load/templateSource";
import { returnPacks } from "../../src/app/returnPack";
import { inReportOrder, runAudit } from "../../src/domain/audit";
import { explanationBasis, identityOf, printedValue } from "../../src/domain/audit/ledger/identity";
import { defaultSettings, type Indicator, type IndicatorCells, type Plan } from "../../src/domain/plan";
import { regionsOf } from "../../src/domain/regions";
import type { Language } from "../../src/domain/shared/localText";
import { templates, templateSummaries } from "../../src/templates";
import { buildWorkbook, type WorkbookInput, type WorkbookSpec } from "../../src/workbook";
import { patchWorkbookFile, readWorkbookFile, writeXlsx } from "../../src/xlsx";
import { fileOf, returnedInput, upTo } from "../app/consolidation/returnedFiles";
import { targetsOf, XUZHOU, type Typed } from "../domain/consolidation/returns";
import { planOf } from "../workbook/fixtures";
import { mergedInput, OF_EACH_KIND } from "../workbook/merged";
import { inputFor } from "../workbook/regions";

/** The kinds of workbook that travel; one file of each is stored for every version of the contract. */
export const KINDS = ["plan", "plan.en", "region", "merged", "returnPack"] as const;
export type Kind = (typeof KINDS)[number];

const TODAY = "2024-01-20";
const NOW = new Date(`${TODAY}T00:00:00Z`);
const SHARES = [0.17, 0.23, 0.2];
const LEVELS = [0.97, 0.99, 1.01];
const COMPOSITIONS = ["7:26:67", "9:25:66", "10:25:65"];

const cell = (raw: string | number) => ({ raw, formula: null, numberFormat: null });

function figureOf({ kind, targetValue }: Indicator, index: number): string | number {
  if (kind === "composition") return COMPOSITIONS[index] ?? "";
  if (kind === "qualitative") return "高于全省平均水平";
  const target = targetValue.form === "number" ? targetValue.value : 50;
  return Number((target * ((kind === "flow" ? SHARES : LEVELS)[index] ?? 0)).toFixed(2));
}

/** Three years of every row, with a text that says a number, one that says none, bounds, and a total alone. */
function typedOf(plan: Plan): Readonly<Record<string, IndicatorCells>> {
  const rows = plan.indicators.map((row): [string, IndicatorCells] => [
    row.id,
    Object.fromEntries([2021, 2022, 2023].map((year, index) => [String(year), cell(figureOf(row, index))])),
  ]);
  const cells = Object.fromEntries(rows);
  return {
    ...cells,
    "new-urban-jobs": { ...cells["new-urban-jobs"], 2022: cell("１２．５") },
    "supported-entrepreneurs": { total: cell(7.5) },
    "newly-employed-insured-graduates": { ...cells["newly-employed-insured-graduates"], 2021: cell("约两万") },
    "unemployed-graduate-employment-rate": { ...cells["unemployed-graduate-employment-rate"], 2023: cell("≥98") },
    "pension-contribution-rate": { ...cells["pension-contribution-rate"], 2023: cell("98%以上") },
  };
}

/** The workbook after an audit whose first two warnings were explained. */
function explained(input: WorkbookInput): WorkbookInput {
  const { plan, settings, entries } = input;
  const findings = inReportOrder(runAudit({ plan, previousPlan: null, settings, entries, workbookProblems: [] }));
  const explanations = findings
    .filter(({ severity }) => severity === "warning")
    .slice(0, 2)
    .map((finding, index) => ({
      ...identityOf(finding),
      value: printedValue(finding.value),
      basis: explanationBasis(finding, plan),
      text: index === 0 ? "口径调整，已报批" : "疫情影响",
    }));
  return { ...input, findings, explanations };
}

function planInput(language: Language): WorkbookInput {
  const plan = planOf("nanjing-14fyp");
  const settings = {
    ...defaultSettings(2023),
    thresholds: { ahead: 1.2, onTrack: 1, near: 0.9 },
    aboutTolerance: 0.08,
  };
  const remarks = { "new-urban-jobs": "含灵活就业", "supported-entrepreneurs": "=1+1 按文本" };
  return explained({
    plan,
    language,
    settings,
    entries: { cells: typedOf(plan), remarks },
    findings: null,
    today: TODAY,
  });
}

/** What the regions report: their targets; the first typed a number as text, the second two mistakes. */
function typedBy(region: string, index: number): Typed {
  const typed = upTo(2023, targetsOf(region));
  const [first = ""] = Object.keys(typed);
  if (index === 0) return { ...typed, [first]: { ...typed[first], 2022: "１２００" } };
  return index === 1 ? { ...typed, [first]: { ...typed[first], 2022: -5, 2023: "0.75万" } } : typed;
}

const written = (spec: WorkbookSpec): Promise<Uint8Array> => writeXlsx(spec, { now: NOW });

/** The workbook sent to a region, filled in and signed. */
function regionInput(region: string, index: number): WorkbookInput {
  const sent = inputFor(region);
  const { entries, submission } = returnedInput(region, {
    typed: typedBy(region, index),
    remarks: index === 0 ? { "breakdown-1": "含市外" } : {},
  });
  const sendOut = sent.submission?.sendOut ?? null;
  return { ...sent, entries, ...(submission && { submission: { ...submission, sendOut } }) };
}

async function fromRegions(): Promise<Readonly<Record<"merged" | "returnPack", Uint8Array>>> {
  const source = templateSource(templates, templateSummaries);
  const regions = regionsOf(XUZHOU);
  const files = await Promise.all(
    regions.map(async (region, index) =>
      fileOf(`${region}.xlsx`, await written(buildWorkbook(regionInput(region, index)))),
    ),
  );
  const taken = await takeBack({ read: readWorkbookFile, templates: source, today: TODAY }, { files, plan: null });
  if (!taken.ok) throw new Error(JSON.stringify(taken.error));
  const choice = { policy: "newest", choices: {}, asOf: null } as const;
  const merged = mergeReturned(taken.value, choice);
  const asOf = yearOf(taken.value, choice);
  const about = { taken: taken.value, merged, base: null, asOf, language: "zh-CN", today: TODAY } as const;
  const spec = await mergedWorkbook({ ...about, templates: source });
  for await (const packed of returnPacks(
    { read: readWorkbookFile, patch: patchWorkbookFile, today: TODAY },
    taken.value,
    files,
  )) {
    if (packed.ok && packed.value.region === regions[1])
      return { merged: await written(spec), returnPack: packed.value.bytes };
  }
  throw new Error("no region got its file back");
}

/** The workbooks of a plan, of a region and of merged returns, as data. */
export function specsOfToday(): readonly WorkbookSpec[] {
  const [first = ""] = regionsOf(XUZHOU);
  return [planInput("zh-CN"), regionInput(first, 0), mergedInput(OF_EACH_KIND)].map(buildWorkbook);
}

/** A workbook of each kind as this version makes it: filled in, audited, explained. */
export async function workbooksOfToday(): Promise<Readonly<Record<Kind, Uint8Array>>> {
  const [first = ""] = regionsOf(XUZHOU);
  return {
    plan: await written(buildWorkbook(planInput("zh-CN"))),
    "plan.en": await written(buildWorkbook(planInput("en"))),
    region: await written(buildWorkbook(explained(regionInput(first, 0)))),
    ...(await fromRegions()),
  };
}

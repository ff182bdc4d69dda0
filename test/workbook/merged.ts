import { workbookFinding } from "../../src/domain/audit";
import { breakdownEntries, dryRun, merge, type DuplicatePolicy, type Submitted } from "../../src/domain/consolidation";
import { defaultSettings, type Plan } from "../../src/domain/plan";
import { regionsOf } from "../../src/domain/regions";
import type { Language } from "../../src/domain/shared/localText";
import type { ConsolidationInput, WorkbookInput } from "../../src/workbook";
import { aSubmitted, targetsOf, XUZHOU, type Typed } from "../domain/consolidation/returns";

/** What differs from a merge of a finished plan in Chinese. */
export interface MergedOptions {
  readonly plan?: Plan;
  readonly asOf?: number;
  readonly policy?: DuplicatePolicy;
  readonly language?: Language;
  readonly rejected?: ConsolidationInput["rejected"];
}

/** The input of the workbook that these files are merged into. */
export function mergedInput(files: readonly Submitted[], options: MergedOptions = {}): WorkbookInput {
  const { plan = XUZHOU, asOf = 2025, policy = "newest", language = "zh-CN", rejected = [] } = options;
  const merged = merge(plan, dryRun(plan, files), { policy, choices: {}, asOf });
  return {
    plan,
    language,
    settings: { ...defaultSettings(asOf), totalsFromRegions: true },
    entries: { cells: {}, remarks: {}, breakdowns: breakdownEntries(merged.values) },
    findings: null,
    consolidation: { merged, rejected },
    today: "2026-01-15",
  };
}

/** Every region of Xuzhou reports exactly what was allotted to it. */
export const AS_PUBLISHED: readonly Submitted[] = regionsOf(XUZHOU).map((region) =>
  aSubmitted(region, targetsOf(region), { asOf: 2025 }),
);

const upTo = (year: number, typed: Typed): Typed =>
  Object.fromEntries(
    Object.entries(typed).map(([id, row]) => [
      id,
      Object.fromEntries(Object.entries(row).filter(([period]) => Number(period) <= year)),
    ]),
  );

const formula = workbookFinding(
  "formula-overwritten",
  { sheet: "指标填报", column: "完成率", row: "城镇新增就业" },
  { place: { indicatorId: "breakdown-1", sheet: "指标填报", cell: "P7" } },
);
const missing = workbookFinding(
  "row-missing",
  { sheet: "指标填报", row: "农村劳动力转移" },
  { place: { indicatorId: "breakdown-2" } },
);

/** One of each kind: complete, incomplete, with an error, returned twice, two of the same age; the others are missing. */
export const OF_EACH_KIND: readonly Submitted[] = [
  aSubmitted("丰县", upTo(2023, targetsOf("丰县")), {
    file: "报回/丰县.xlsx",
    findings: [formula],
    explained: 1,
    notes: [
      { kind: "explanation", breakdownId: "breakdown-1", period: "2022", text: "=新增口径，含灵活就业" },
      { kind: "comment", breakdownId: "breakdown-1", period: "2023", text: "含新增园区" },
      { kind: "explanation", breakdownId: null, period: null, text: "联系人已更换" },
    ],
    warnings: [{ zh: "文件含有指向其他文件的链接。", en: "The file links to another file." }],
  }),
  aSubmitted(
    "沛县",
    { "breakdown-1": { 2021: 8000, 2022: "约8000", total: "+1" } },
    { file: "报回/沛县.xlsx", reporter: "@李四" },
  ),
  aSubmitted("睢宁县", upTo(2023, targetsOf("睢宁县")), { file: "报回/睢宁县.xlsx", findings: [missing] }),
  aSubmitted(
    "邳州市",
    { ...upTo(2023, targetsOf("邳州市")), "breakdown-1": { 2021: 1, 2022: 8000 } },
    { file: "报回/邳州市.xlsx", date: "2024-01-08", findings: [missing] },
  ),
  aSubmitted("邳州市", upTo(2023, targetsOf("邳州市")), {
    file: "报回/邳州市-改.xlsx",
    date: "2024-02-08",
    round: 2,
    findings: [formula],
  }),
];

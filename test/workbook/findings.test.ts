import { ruleSetFingerprint, RULE_SET_VERSION, type Finding } from "../../src/domain/audit";
import { DEFAULT_THRESHOLDS, defaultSettings } from "../../src/domain/plan";
import {
  buildFindingsSheet,
  findingsWorkbook,
  readWorkbook,
  type CellSpec,
  type Explanation,
} from "../../src/workbook";
import { tableCells } from "./figureCells";
import { planOf, specOf } from "./fixtures";
import { toSnapshot } from "./toSnapshot";

const PLAN = planOf("nanjing-14fyp");

function finding(value: number): Finding {
  return {
    rule: "ceiling-breached",
    severity: "warning",
    message: "ceiling-breached",
    params: { value, target: "4以内" },
    value,
    expected: 4,
    fix: null,
    undecidable: false,
    place: { indicatorId: "registered-unemployment-rate", period: "2022" },
  };
}

const CELL = { sheet: "指标填报", address: "K9" };
const EXPLANATION: Explanation = {
  rule: "ceiling-breached",
  indicatorId: "registered-unemployment-rate",
  period: "2022",
  value: "4.4",
  text: "口径调整，已报批",
};

function rowsOf(
  findings: readonly Finding[] | null,
  explanations: readonly Explanation[] = [],
): readonly (readonly CellSpec[])[] {
  const placed = findings?.map((each) => ({ finding: each, cell: CELL })) ?? null;
  const { sheet } = buildFindingsSheet({
    plan: PLAN,
    language: "zh-CN",
    findings: placed,
    explanations,
    today: "2024-01-15",
    settings: defaultSettings(2021),
    sheetName: null,
    limits: null,
  });
  return tableCells(sheet, "PlanFindings").slice(1);
}

test("the head says when, and by which rules: other thresholds, another fingerprint", () => {
  const head = (settings: ReturnType<typeof defaultSettings>): unknown =>
    buildFindingsSheet({
      plan: PLAN,
      language: "en",
      findings: [],
      explanations: [],
      today: "2024-01-15",
      settings,
      sheetName: null,
      limits: null,
    }).sheet.blocks[1]?.values[0]?.[0];
  const settings = defaultSettings(2021);
  const stricter = { ...settings, thresholds: { ...DEFAULT_THRESHOLDS, near: 0.9 } };
  expect(head(settings)).toContain(`2024-01-15, `);
  expect(head(settings)).toContain(`rule set ${RULE_SET_VERSION} (${ruleSetFingerprint(settings)})`);
  expect(head(stricter)).not.toBe(head(settings));
});

const valueOf = (cell: CellSpec | undefined) => (typeof cell === "object" && cell !== null ? cell.value : cell);

test.each([
  ["not audited", null, "尚未审核"],
  ["nothing found", [], "没有发现问题"],
] as const)("%s: one row says so", (_, findings, text) => {
  const rows = rowsOf(findings);
  expect(rows).toHaveLength(1);
  expect(rows[0]?.filter((cell) => typeof cell === "string").join("")).toContain(text);
});

test("a finding names its cell and stays open until it is explained", () => {
  const [row] = rowsOf([finding(4.4)]);
  expect(row?.slice(0, 8)).toEqual([
    "警告",
    expect.any(String),
    "指标填报",
    "K9",
    expect.stringContaining("城镇登记失业率"),
    "2022年",
    "4.4",
    "4",
  ]);
  expect(valueOf(row?.[10])).toBe("待处理");
});

test.each([
  ["the same value", 4.4, "口径调整，已报批", "已说明"],
  ["another value", 4.5, "口径调整，已报批", "已失效"],
])("an explanation of %s: the text is kept, its state says whether it holds", (_, value, text, state) => {
  const [row] = rowsOf([finding(value)], [EXPLANATION]);
  expect([row?.[9], valueOf(row?.[10])]).toEqual([text, state]);
});

test("an explanation survives the next audit of a workbook, under the sheet's present name", () => {
  const first = readWorkbook(toSnapshot(specOf("nanjing-14fyp", 2022)));
  if (!first.ok) throw new Error(JSON.stringify(first.error));
  const workbook = {
    ...first.value,
    sheetNames: { ...first.value.sheetNames, findings: "我的审核" },
    explanations: [EXPLANATION],
  };
  const spec = findingsWorkbook(workbook, [{ ...finding(4.4), cell: CELL }], "2024-02-01");
  expect(spec.sheets.map(({ name }) => name)).toEqual(["我的审核"]);
  const whole = toSnapshot(specOf("nanjing-14fyp", 2022));
  const rewritten = toSnapshot(spec);
  const again = readWorkbook({
    ...whole,
    tables: [...whole.tables.filter(({ name }) => name !== "PlanFindings"), ...rewritten.tables],
  });
  expect(again.ok && again.value.explanations).toEqual([{ ...EXPLANATION, subject: "", basis: '["4.4","4以内",1]' }]);
});

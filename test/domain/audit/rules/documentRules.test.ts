import { auditDocument, auditRuleTable, type Finding } from "../../../../src/domain/audit";
import {
  loadTemplate,
  NO_DOCUMENT,
  type DocumentFacts,
  type IndicatorTemplate,
  type Plan,
  type PlanTemplate,
} from "../../../../src/domain/plan";
import { aTemplate, anIndicator } from "../../plan/aTemplate";
import { planBefore, PLANS } from "../fixtures";

const PLACE = { zh: "第一章", en: "Chapter 1" };

function planOf(
  rows: readonly Partial<IndicatorTemplate>[],
  document: Partial<DocumentFacts> = {},
  more: Partial<PlanTemplate> = {},
): Plan {
  const indicators = rows.map((row, index) =>
    anIndicator({ id: `row-${index + 1}`, number: String(index + 1), ...row }),
  );
  const loaded = loadTemplate(
    aTemplate({ indicators, breakdowns: [], document: { ...NO_DOCUMENT, ...document }, ...more }),
  );
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error));
  return loaded.value;
}

const messages = (findings: readonly Finding[]): readonly string[] => findings.map(({ message }) => message);

type Stated = DocumentFacts["statements"][number]["period"];

describe("a figure of the text and the column of the table", () => {
  const DIFFERS = "text-differs-from-table";
  const RATE = { kind: "rate", unit: "%", direction: "maintain", baseline: null } as const;
  const FLOW = { kind: "flow", baseline: null } as const;

  test.each<[value: string, period: Stated, row: Partial<IndicatorTemplate>, says: string | null]>([
    ["40万人", "target", {}, null],
    ["400000人", "target", {}, null],
    ["40万名", "target", {}, null],
    ["40 万人以上", "target", {}, null],
    ["达到40万人", "target", {}, null],
    ["37万人", "baseline", {}, null],
    ["6.5 万人以上", "target", { target: "6.33", baseline: null }, DIFFERS],
    ["41万人", "target", {}, DIFFERS],
    ["4万人", "target", {}, DIFFERS],
    ["400000", "target", {}, DIFFERS],
    ["33万人", "result", { result: "33.4", target: "30", baseline: null }, `${DIFFERS}-rounded`],
    ["0.15万人", "target", { ...FLOW, target: "[0.2]" }, `${DIFFERS}-rounded`],
    ["控制在5.5%", "target", { ...RATE, target: "5.5左右", direction: "decrease" }, `${DIFFERS}-bound`],
    ["控制在5.5%左右", "target", { ...RATE, target: "5.5左右", direction: "decrease" }, null],
    ["4.3%以内", "target", { ...RATE, target: "<4.3" }, `${DIFFERS}-bound`],
    ["4.3%以内", "target", { ...RATE, target: "4.3" }, null],
    ["95%以上", "target", { ...RATE, target: "95" }, null],
    ["超过11万人", "target", { ...FLOW, target: "[11]" }, `${DIFFERS}-bound`],
    ["不超过40万人", "target", {}, `${DIFFERS}-bound`],
    ["12万人次", "perYear", { ...FLOW, target: "[60]" }, `${DIFFERS}-unit`],
    ["12万人次", "target", { ...FLOW, target: "[12]" }, `${DIFFERS}-unit`],
    ["98%以上", "result", { ...RATE, target: "≥99", result: "99.95" }, `${DIFFERS}-weaker`],
    ["99%以上", "result", { ...RATE, target: "≥99", result: "99.95" }, null],
    ["4%以内", "result", { ...RATE, target: "4以内", result: "3.59" }, null],
    ["5%以内", "result", { ...RATE, target: "4以内", result: "3.59" }, `${DIFFERS}-weaker`],
    ["3%以内", "result", { ...RATE, target: "4以内", result: "3.59" }, DIFFERS],
    ["超过9.61万人", "result", { ...FLOW, target: "7.5", result: "{ 9.61 }" }, `${DIFFERS}-bound`],
    ["2.7%左右", "result", { ...RATE, target: "4以内", result: "2.7%" }, `${DIFFERS}-bound`],
  ])("%s (%s) against %p: %p", (value, period, row, says) => {
    const plan = planOf([row], {
      statements: [{ indicator: "row-1", place: PLACE, quote: `“${value}”`, value, period }],
    });
    const [finding, ...others] = auditDocument(plan, null).filter(({ rule }) => rule === DIFFERS);
    expect(finding?.message ?? null).toBe(says);
    expect(others).toEqual([]);
    if (finding)
      expect(finding).toMatchObject({
        value,
        params: { place: PLACE, quote: `“${value}”` },
        place: { indicatorId: "row-1", period: null },
      });
  });
});

describe("so much a year", () => {
  const PACE = "yearly-pace-differs";
  test.each<[value: string, row: Partial<IndicatorTemplate>, says: string | null, working: string | null]>([
    ["2.2万人", { kind: "flow", target: "[11]" }, null, null],
    ["50000名", { kind: "flow", target: "[25]" }, null, null],
    ["2万人以上", { kind: "flow", target: "2", attribute: "annualAverage" }, null, null],
    ["2万人", { kind: "flow", target: "[11]" }, PACE, "2 × 5"],
    ["2.1万人", { kind: "flow", target: "[11]" }, `${PACE}-rounded`, "2.1 × 5"],
    ["3万人", { kind: "flow", target: "2", attribute: "annualAverage" }, PACE, "3 × 1"],
    ["0.6万人", {}, null, null],
    ["5000人", { baseline: "11.6", target: "14" }, `${PACE}-rounded`, "11.6 + 0.5 × 5"],
    ["5000人", { baseline: null, target: "14" }, null, null],
  ])("%s against %p: %p", (value, row, says, working) => {
    const plan = planOf([row], {
      statements: [{ indicator: "row-1", place: PLACE, quote: value, value, period: "perYear" }],
    });
    const found = auditDocument(plan, null).filter(({ rule }) => rule === PACE);
    expect(found.map(({ message, params }) => [message, params.working])).toEqual(
      says === null ? [] : [[says, working]],
    );
  });
});

test.each<[value: string, parts: readonly string[], says: readonly string[]]>([
  ["164万人", ["25.94", "138.27"], []],
  ["164.21万人", ["25.94", "138.27"], []],
  ["1642100人", ["25.94", "138.27"], []],
  ["165万人", ["25.94", "138.27"], ["declared-sum-differs"]],
  ["164.2万人", ["25.94", "138.37"], ["declared-sum-differs"]],
  ["164万人", ["25.94", "-"], []],
])("a total of the text, %s, and its rows %p: %p", (value, parts, says) => {
  const rows = parts.map((result) => ({ result, baseline: null }));
  const plan = planOf(rows, {
    sums: [{ place: PLACE, quote: value, value, column: "result", parts: ["row-1", "row-2"] }],
  });
  expect(messages(auditDocument(plan, null)).filter((id) => id === "declared-sum-differs")).toEqual(says);
});

test.each<[value: string, part: string, whole: string, says: readonly string[]]>([
  ["35%左右", "14", "40", []],
  ["33%左右", "14", "40", []],
  ["31%左右", "14", "40", ["declared-ratio-differs"]],
  ["33.3%", "1", "3", []],
  ["33.4%", "1", "3", ["declared-ratio-differs"]],
])("a share of the text, %s, and %s of %s: %p", (value, part, whole, says) => {
  const ratio = {
    place: PLACE,
    quote: value,
    value,
    column: "target",
    numerator: "row-1",
    denominator: "row-2",
  } as const;
  const plan = planOf(
    [
      { target: part, baseline: null },
      { target: whole, baseline: null },
    ],
    { ratios: [ratio] },
  );
  expect(messages(auditDocument(plan, null))).toEqual(says);
});

describe("a plan and the plan before it", () => {
  const BEFORE = { period: { baseYear: 2015, firstYear: 2016, lastYear: 2020 } };
  const RATE = { kind: "rate", unit: "%", direction: "maintain" } as const;

  test.each<[row: Partial<IndicatorTemplate>, before: Partial<IndicatorTemplate>, says: readonly string[]]>([
    [{}, { target: "36", result: "37" }, []],
    [{ baseline: "36" }, { target: "36", result: "37" }, ["baseline-equals-previous-target"]],
    [{ baseline: "37" }, { target: "37", result: "37" }, []],
    [{ baseline: "36.5" }, { target: "36", result: "37.2" }, ["baseline-differs-from-previous-result"]],
    [{ baseline: "37" }, { target: "36", result: "37.2" }, ["baseline-differs-from-previous-result-rounded"]],
    [{ baseline: "370000", target: "400000", unit: "人" }, { target: "36", result: "37" }, []],
    [{ unit: "万张" }, { target: "36", result: "37.2" }, ["unit-differs-from-previous-plan"]],
    [{ baseline: null, target: "36.9" }, { target: "36", result: "37" }, ["target-below-previous-result"]],
    [{ baseline: null, target: "35" }, { target: "36", result: "37" }, ["target-below-previous-result-and-target"]],
    [
      { ...RATE, baseline: null, target: "4以内" },
      { ...RATE, target: "<4", result: "1.71" },
      ["target-below-previous-result"],
    ],
    [{ ...RATE, baseline: null, target: "1.7以内" }, { ...RATE, target: "<4", result: "1.71" }, []],
    [
      { kind: "flow", baseline: "2", target: "2", attribute: "annualAverage" },
      { kind: "flow", target: "[9]", result: "[10]" },
      [],
    ],
    [
      { kind: "flow", baseline: "2", target: "2", attribute: "annualAverage" },
      { kind: "flow", target: "[9]", result: "[11]" },
      ["target-below-previous-result"],
    ],
  ])("%p after %p: %p", (row, before, says) => {
    const found = messages(auditDocument(planOf([row]), planOf([before], {}, BEFORE)));
    expect(found.filter((id) => /previous/.test(id))).toEqual(says);
  });
});

describe("a table by itself", () => {
  test.each<[rows: readonly Partial<IndicatorTemplate>[], says: readonly string[], more?: Partial<PlanTemplate>]>([
    [[{}], []],
    [[{ target: "36" }], ["target-worse-than-baseline"]],
    [[{ target: "36", direction: "decrease" }], []],
    [
      [{ kind: "rate", unit: "%", baseline: "1.76", target: "4以内", direction: "maintain" }],
      ["target-worse-than-baseline"],
    ],
    [[{ baseline: "37万人以上" }], ["baseline-is-a-bound"]],
    [[{ target: "〔40〕" }], ["cumulative-mark-on-stock"]],
    [[{ target: null }], ["target-missing"]],
    [[{ target: "**" }], []],
    [[{}, { attribute: null }], ["attribute-missing"]],
    [[{ attribute: null }, { attribute: null }], []],
    [[{ kind: "flow", baseline: "8.8", target: "[37.5]" }], ["pace-below-baseline"]],
    [[{ kind: "flow", baseline: "7.5", target: "[37.5]" }], []],
    [[{ kind: "flow", baseline: "8.8", target: "[37.5](新口径)" }], ["pace-below-baseline-new-scope"]],
    [
      [
        { kind: "flow", baseline: null, target: "[20]" },
        { kind: "flow", baseline: null, target: "20" },
      ],
      ["cumulative-mark-missing"],
    ],
    [[{ kind: "flow", baseline: null, target: "20" }], ["cumulative-mark-missing-no-marks"]],
    [
      [{ kind: "flow", baseline: null, target: "20" }],
      [],
      { notes: [{ zh: "备注：技能人才总量为五年累计数之和。", en: "Note." }] },
    ],
    [
      [{ kind: "flow", baseline: null, target: "{ 20 }" }],
      ["note-bracket-differs"],
      { notes: [{ zh: "注：（）内为五年积累数。", en: "Note." }] },
    ],
    [
      [{ kind: "flow", baseline: null, target: "[20]" }],
      [],
      { notes: [{ zh: "备注：[]为五年累计数。", en: "Note." }] },
    ],
    [[{ name: { zh: "新招收博士后人数", en: "Postdocs" }, unit: "万人" }], ["unit-implausible-magnitude"]],
    [[{ name: { zh: "持卡人数", en: "Card holders" }, unit: "万张" }], ["unit-implausible"]],
    [[{ name: { zh: "培训人次", en: "Training" }, unit: "万人" }], ["unit-implausible"]],
    [[{}, { partOf: "row-1", unit: "%", kind: "rate" }], ["part-in-another-unit"]],
    [[{}, { partOf: "row-1", unit: "人" }], []],
  ])("%p: %p", (rows, says, more = {}) => {
    expect(messages(auditDocument(planOf(rows, {}, more), null))).toEqual(says);
  });
});

test("a text that claims all targets is held against each outcome", () => {
  const claim = { code: "all-targets-met", indicator: null, place: PLACE, quote: "全面完成", other: null } as const;
  const rows = [
    { result: "40" },
    { result: "39.9" },
    { result: "—" },
    { kind: "composition", unit: null, baseline: null, target: "13:41:46", result: "14:41:45" },
  ] as const;
  const found = auditDocument(planOf(rows, { remarks: [claim] }), null);
  expect(found.map(({ message, place }) => [message, place.indicatorId])).toEqual([
    ["all-targets-met-claimed", "row-2"],
  ]);
});

test("every rule about documents says something about a published plan, but for sums that do not add up", () => {
  const said = Object.keys(PLANS).flatMap((id) =>
    messages(auditDocument(PLANS[id as keyof typeof PLANS], planBefore(id as keyof typeof PLANS))),
  );
  const documented = auditRuleTable()
    .filter(({ scope }) => scope === "document")
    .flatMap((rule) => rule.messages);
  expect(documented.filter((id) => !said.includes(id))).toEqual(["declared-sum-differs"]);
});

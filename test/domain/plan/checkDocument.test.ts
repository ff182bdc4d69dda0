import { loadTemplate } from "../../../src/domain/plan";
import { aTemplate } from "./aTemplate";

const PLACE = { zh: "第一章", en: "Chapter 1" };
const FIGURE = { place: PLACE, quote: "技能人才 40 万人以上", value: "40 万人以上" };
const problems = (document: unknown) => {
  const loaded = loadTemplate({ ...aTemplate(), document });
  return loaded.ok ? [] : loaded.error.map(({ code, path }) => `${code} ${path}`);
};

test("lists that are left out are empty; a template without a document has none", () => {
  const loaded = loadTemplate({ ...aTemplate(), document: { goals: [{ id: "a", name: PLACE, ...FIGURE }] } });
  expect(loaded.ok && loaded.value.document).toEqual({
    statements: [],
    goals: [{ id: "a", name: PLACE, ...FIGURE, pace: null }],
    results: [],
    sums: [],
    ratios: [],
    remarks: [],
  });
  const plain = loadTemplate(aTemplate());
  expect(plain.ok && plain.value.document).toBeUndefined();
});

test.each<[string, unknown, readonly string[]]>([
  ["a good one", { statements: [{ indicator: "skilled-talent", ...FIGURE, period: "target" }] }, []],
  [
    "an unknown row",
    { statements: [{ indicator: "nobody", ...FIGURE, period: "target" }] },
    ["unknown-indicator document.statements.0.indicator"],
  ],
  [
    "a figure in words",
    { statements: [{ indicator: "skilled-talent", ...FIGURE, value: "全覆盖", period: "target" }] },
    ["not-a-number document.statements.0.value"],
  ],
  [
    "a pace in words",
    { goals: [{ id: "a", name: PLACE, ...FIGURE, pace: { ...FIGURE, value: "持续提高" } }] },
    ["not-a-number document.goals.0.pace.value"],
  ],
  [
    "an unknown part",
    { sums: [{ ...FIGURE, column: "target", parts: ["skilled-talent", "x"] }] },
    ["unknown-indicator document.sums.0.parts.1"],
  ],
  [
    "an unknown denominator",
    { ratios: [{ ...FIGURE, column: "target", numerator: "skilled-talent", denominator: "x" }] },
    ["unknown-indicator document.ratios.0.denominator"],
  ],
  [
    "a remark about no row",
    { remarks: [{ code: "places-disagree", place: PLACE, quote: "一", other: { place: PLACE, quote: "二" } }] },
    [],
  ],
  [
    "a remark about an unknown row",
    { remarks: [{ code: "places-disagree", indicator: "x", place: PLACE, quote: "一" }] },
    ["unknown-indicator document.remarks.0.indicator"],
  ],
  ["an unknown remark", { remarks: [{ code: "odd", place: PLACE, quote: "一" }] }, ["shape document.remarks.0.code"]],
  ["a misspelt list", { statement: [] }, ["shape document.statement"]],
  [
    "an empty quote",
    { statements: [{ indicator: "skilled-talent", ...FIGURE, quote: "", period: "target" }] },
    ["shape document.statements.0.quote"],
  ],
])("%s", (_, document, expected) => {
  expect(problems(document)).toEqual(expected);
});

import fc from "fast-check";
import { indicatorNamed, loadTemplate, planYears } from "../../../src/domain/plan";
import type { IndicatorTemplate } from "../../../src/domain/plan";
import { aBreakdown, anIndicator, aTemplate } from "./aTemplate";

const withRow = (fields: Partial<IndicatorTemplate>) => aTemplate({ indicators: [anIndicator(fields)] });
const withTable = (fields: Parameters<typeof aBreakdown>[0]) => aTemplate({ breakdowns: [aBreakdown(fields)] });

/** Code and path of each problem, as "code path". */
function problems(json: unknown): readonly string[] {
  const loaded = loadTemplate(json);
  return loaded.ok ? [] : loaded.error.map(({ code, path }) => `${code} ${path}`);
}

test("typed values stand beside the printed text", () => {
  const milestones = [{ year: 2023, value: "38.5", quote: "到2023年达到38.5万人" }];
  const loaded = loadTemplate(withRow({ target: "40万人以上", milestones }));
  expect(loaded).toMatchObject({
    ok: true,
    value: {
      indicators: [
        {
          target: "40万人以上",
          baselineValue: { form: "number", value: 37, comparator: "=" },
          targetValue: { form: "number", value: 40, comparator: ">=" },
          resultValue: { form: "notGiven" },
          targetBasis: "endYear",
          milestoneValues: [{ year: 2023, value: 38.5 }],
        },
      ],
      breakdowns: [
        {
          cells: [
            { region: "丰县", values: [0.3, 0.3, 0.6] },
            { region: "沛县", values: [1, null, 1] },
          ],
          totals: [1.3, 0.3, 1.6],
        },
      ],
    },
  });
});

const MISSHAPEN: readonly [string, unknown, string][] = [
  ["nothing", undefined, "shape "],
  ["a list", [], "shape id"],
  ["a missing id", { ...aTemplate(), id: undefined }, "shape id"],
  ["an unknown field", { ...aTemplate(), colour: "red" }, "shape colour"],
  ["a number for text", withRow({ target: 40 as unknown as string }), "shape indicators.0.target"],
  ["an empty cell that is not null", withRow({ target: "" }), "shape indicators.0.target"],
  ["an unknown kind", withRow({ kind: "ratio" as "rate" }), "shape indicators.0.kind"],
  ["an id that objects inherit", withRow({ id: "constructor" }), "shape indicators.0.id"],
  ["an id with capitals", withRow({ id: "toString" }), "shape indicators.0.id"],
  ["no indicators", aTemplate({ indicators: [], breakdowns: [] }), "shape indicators"],
  ["a break-down without rows", withTable({ rows: [], total: null }), "shape breakdowns.0.rows"],
  ["a region code with letters", aTemplate({ region: { ...aTemplate().region, code: "32010X" } }), "shape region.code"],
  ["a text of a megabyte", withRow({ target: "4".repeat(1_000_000) }), "shape indicators.0.target"],
];

test.each(MISSHAPEN)("refuses %s", (_what, json, problem) => {
  expect(problems(json)).toContain(problem);
});

test.each([
  ["at the top", (json: string) => json.replace("{", '{"__proto__":{"id":"x"},'), "shape __proto__"],
  [
    "in a row",
    (json: string) => json.replace('[{"id":"skilled', '[{"__proto__":{"kind":"rate"},"id":"skilled'),
    "shape indicators.0.__proto__",
  ],
])("refuses a __proto__ key %s", (_where, poison, problem) => {
  expect(problems(JSON.parse(poison(JSON.stringify(aTemplate()))))).toEqual([problem]);
});

const part = (id: string, number: string, partOf: string) => anIndicator({ id, number, partOf });

const INCONSISTENT: readonly [string, unknown, readonly string[]][] = [
  [
    "years out of order",
    aTemplate({ period: { baseYear: 2021, firstYear: 2021, lastYear: 2025 } }),
    ["bad-period period"],
  ],
  [
    "a plan of a century",
    aTemplate({ period: { baseYear: 2020, firstYear: 2021, lastYear: 2120 } }),
    ["bad-period period"],
  ],
  [
    "an id and a number used twice",
    aTemplate({ indicators: [anIndicator(), anIndicator()] }),
    ["duplicate-id indicators.1.id", "duplicate-number indicators.1.number"],
  ],
  [
    "a number used twice in a group",
    aTemplate({ indicators: [anIndicator(), anIndicator({ id: "b" })] }),
    ["duplicate-number indicators.1.number"],
  ],
  [
    "a break-down used twice",
    aTemplate({ breakdowns: [aBreakdown(), aBreakdown()] }),
    ["duplicate-id breakdowns.1.id"],
  ],
  ["a whole that is not there", withRow({ partOf: "talent" }), ["unknown-whole indicators.0.partOf"]],
  ["a row that is its own part", withRow({ partOf: "skilled-talent" }), ["circular-whole indicators.0.partOf"]],
  [
    "two rows that are parts of each other",
    aTemplate({ indicators: [part("skilled-talent", "1", "b"), part("b", "2", "skilled-talent")] }),
    ["circular-whole indicators.0.partOf", "circular-whole indicators.1.partOf"],
  ],
  [
    "a milestone in the last year",
    withRow({ milestones: [{ year: 2025, value: "39", quote: "…" }] }),
    ["milestone-year indicators.0.milestones.0.year"],
  ],
  [
    "milestones out of order",
    withRow({
      milestones: [
        { year: 2023, value: "39", quote: "…" },
        { year: 2022, value: "38", quote: "…" },
      ],
    }),
    ["milestone-year indicators.0.milestones.1.year"],
  ],
  [
    "a milestone in words",
    withRow({ milestones: [{ year: 2023, value: "明显提高", quote: "…" }] }),
    ["not-a-number indicators.0.milestones.0.value"],
  ],
  [
    "a milestone without a value",
    withRow({ milestones: [{ year: 2023, value: "——", quote: "…" }] }),
    ["not-a-number indicators.0.milestones.0.value"],
  ],
  ["words for a stock", withRow({ target: "高于全省平均水平" }), ["kind-mismatch indicators.0.target"]],
  ["a composition for a stock", withRow({ baseline: "13:41:46" }), ["kind-mismatch indicators.0.baseline"]],
  [
    "a number for a composition",
    withRow({ kind: "composition", baseline: "-", target: "40" }),
    ["kind-mismatch indicators.0.target"],
  ],
  [
    "a published rate in words",
    withRow({ publishedCompletion: "超额" }),
    ["not-a-number indicators.0.publishedCompletion"],
  ],
  ["a break-down of an unknown indicator", withTable({ indicator: "x" }), ["unknown-indicator breakdowns.0.indicator"]],
  ["a row that is too short", withTable({ total: ["1.30"] }), ["row-length breakdowns.0.total"]],
  [
    "a row that is too long",
    withTable({ rows: [{ region: "丰县", values: ["1", "1", "2", "3"] }] }),
    ["row-length breakdowns.0.rows.0.values"],
  ],
  [
    "a region used twice",
    withTable({ rows: [aBreakdown().rows[0]!, aBreakdown().rows[0]!] }),
    ["duplicate-region breakdowns.0.rows.1.region"],
  ],
  ["a year after the plan", withTable({ columns: ["2021", "2026", "合计"] }), ["bad-columns breakdowns.0.columns.1"]],
  [
    "years out of order in a table",
    withTable({ columns: ["2022", "2021", "合计"] }),
    ["bad-columns breakdowns.0.columns.1"],
  ],
  ["totals before the years", withTable({ columns: ["合计", "2021", "2022"] }), ["bad-columns breakdowns.0.columns.0"]],
  ["words in a break-down", withTable({ total: ["1.30", "待定", "1.60"] }), ["not-a-number breakdowns.0.total.1"]],
];

test.each(INCONSISTENT)("refuses %s, naming the place", (_what, json, expected) => {
  expect(problems(json)).toEqual(expected);
});

test("reports every problem at once, with the offending text", () => {
  const broken = withRow({ baseline: "13:41:46", target: "高于全省平均水平" });
  expect(loadTemplate(broken)).toMatchObject({ error: [{ found: "13:41:46" }, { found: "高于全省平均水平" }] });
});

test("never throws, whatever it is given", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      expect(loadTemplate(json).ok).toBe(false);
    }),
  );
});

test("never throws on a template with any one field replaced", () => {
  const fields = Object.keys(anIndicator()) as (keyof IndicatorTemplate)[];
  fc.assert(
    fc.property(fc.constantFrom(...fields), fc.oneof(fc.string(), fc.jsonValue()), (field, value) => {
      const json = { ...aTemplate(), indicators: [{ ...anIndicator(), [field]: value }] };
      expect(problems(json).every((problem) => / (indicators|breakdowns)\.0/.test(problem))).toBe(true);
    }),
  );
});

describe("tables of other plans", () => {
  const loaded = (template: unknown) => {
    const result = loadTemplate(template);
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    return result.value;
  };
  const inGroup = (id: string, zh: string) => anIndicator({ id, category: { zh, en: zh } });

  test("each group may number its rows anew; such a number names no row", () => {
    const plan = loaded(aTemplate({ indicators: [inGroup("a", "就业"), inGroup("b", "社保")], breakdowns: [] }));
    expect([indicatorNamed(plan, "1"), indicatorNamed(plan, " b ")?.id]).toEqual([null, "b"]);
  });

  test("where there is no English, the Chinese stands for it", () => {
    const plan = loaded({ ...aTemplate(), title: { zh: "某市规划" }, region: { code: null, name: { zh: "某部" } } });
    expect([plan.title, plan.region]).toEqual([
      { zh: "某市规划", en: "某市规划" },
      { code: null, name: { zh: "某部", en: "某部" } },
    ]);
  });

  test.each([1, 3, 13, 20])("a plan may have %d years", (years) => {
    const period = { baseYear: 2025, firstYear: 2026, lastYear: 2025 + years };
    expect(planYears(loaded(aTemplate({ period, breakdowns: [] })).period)).toHaveLength(years);
  });

  test("what a person calls words may hold a figure; a change is no level", () => {
    const words = { kind: "qualitative", unit: null, baseline: null, target: "进入全省前3位" } as const;
    expect(loaded(aTemplate({ indicators: [anIndicator(words)], breakdowns: [] })).indicators[0]?.targetValue).toEqual({
      form: "qualitative",
      printed: "进入全省前3位",
    });
    expect(problems(withRow({ target: "增长20%" }))).toEqual(["kind-mismatch indicators.0.target"]);
  });
});

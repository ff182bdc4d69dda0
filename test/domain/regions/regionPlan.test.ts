import { defaultSettings } from "../../../src/domain/plan";
import { regionPlan, regionsOf } from "../../../src/domain/regions";
import type { Plan } from "../../../src/domain/plan";
import { indicatorSchema, templateSchema } from "../../../src/domain/plan/templateSchema";
import { completionIn, publishedPlan } from "../completion/plans";

const XUZHOU = publishedPlan("xuzhou-14fyp");

function planOf(region: string): Plan {
  const plan = regionPlan(XUZHOU, region);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error));
  return plan.value;
}

test("regions are the names printed in the nine tables, each once, in order", () => {
  expect(regionsOf(XUZHOU)).toEqual([
    "丰县",
    "沛县",
    "邳州市",
    "新沂市",
    "睢宁县",
    "铜山区",
    "贾汪区",
    "主城区",
    "开发区",
    "港务区",
    "云龙区",
    "鼓楼区",
    "泉山区",
    "经开区",
    "市直",
    "市区 (含贾汪)",
  ]);
  expect(regionsOf(publishedPlan("nanjing-14fyp"))).toEqual([]);
});

test.each([
  // Xuzhou 14th plan, annex tables 1, 2, 4, 6 and 7, first row.
  ["丰县", "breakdown-1", "人", null, "11500", ["2300", "4600", "6900", "9200"]],
  ["丰县", "breakdown-2", "万人", null, "1.60", ["0.32", "0.64", "0.96", "1.28"]],
  ["丰县", "breakdown-4", "人", null, "11000", ["1600", "3500", "5700", "8200"]],
  ["丰县", "breakdown-6", "万人", "37.22", "38.19", ["37.44", "37.65", "37.87", "38.03"]],
  ["丰县", "breakdown-7", "万人", "5.09", "5.78", ["5.26", "5.43", "5.60", "5.69"]],
])(
  "%s, %s: unit, baseline, target and what is due by each earlier year as printed",
  (region, id, unit, baseline, target, due) => {
    const row = planOf(region).indicators.find((each) => each.id === id);
    expect(row).toMatchObject({ unit, baseline, target });
    expect(row?.milestones?.map(({ value }) => value)).toEqual(due);
  },
);

test.each([
  ["丰县", 9],
  ["主城区", 1],
  ["开发区", 1],
  ["市直", 1],
  ["市区 (含贾汪)", 3],
  ["贾汪区", 6],
])("%s has a row in each of its %i tables and nothing of the others", (region, count) =>
  expect(planOf(region).indicators).toHaveLength(count),
);

test("every row of every table is in exactly one region's plan", () => {
  const sent = regionsOf(XUZHOU).flatMap((region) => planOf(region).indicators.map(({ id }) => `${id} ${region}`));
  const printed = XUZHOU.breakdowns.flatMap(({ id, rows }) => rows.map(({ region }) => `${id} ${region}`));
  expect([...sent].sort()).toEqual([...printed].sort());
});

/** Xuzhou's plan with one figure of table 4 (自主创业) printed otherwise: 沛县, 2022. */
function withFigure(text: string): Plan {
  const breakdowns = XUZHOU.breakdowns.map((table) =>
    table.id !== "breakdown-4"
      ? table
      : {
          ...table,
          rows: table.rows.map((row) =>
            row.region === "沛县"
              ? { ...row, values: row.values.map((value, index) => (table.columns[index] === "2022" ? text : value)) }
              : row,
          ),
        },
  );
  return { ...XUZHOU, breakdowns };
}

test.each([
  ["1,900", ["1600", "3500", "5900", "8800"]],
  ["１９００", ["1600", "3500", "5900", "8800"]],
  ["1900人", ["1600", "3500", "5900", "8800"]],
  ["≥1900", ["1600", "3500", "5900", "8800"]],
  ["-", ["1600"]],
  ["——", ["1600"]],
  ["", ["1600"]],
])("a yearly figure printed as %j counts as it is read; after one that is not given nothing is due", (text, due) => {
  const plan = regionPlan(withFigure(text), "沛县");
  const row = plan.ok ? plan.value.indicators.find(({ id }) => id === "breakdown-4") : undefined;
  expect(row?.milestones?.map(({ value }) => value)).toEqual(due);
  expect(row?.target).toBe(XUZHOU.breakdowns[3]?.rows[1]?.values.at(-1));
});

test("what is expected by a year is the region's own yearly target", () => {
  const completion = completionIn(planOf("丰县"), "4", { 2021: 1600, 2022: 2250 }, defaultSettings(2022));
  expect(completion.expected.value).toBe(3500);
  expect(completion.scheduleRatio.value).toBe(1.1);
});

test("a region that no table names has no plan", () => {
  expect(regionPlan(XUZHOU, "浦口区")).toEqual({ ok: false, error: { code: "unknown-region", region: "浦口区" } });
});

describe("fields that a template may leave out", () => {
  const optional = (schema: { readonly entries: Readonly<Record<string, { readonly type: string }>> }) =>
    Object.entries(schema.entries).flatMap(([field, { type }]) => (type === "optional" ? [field] : []));
  const optionalOfPlan = optional(templateSchema);
  const optionalOfRow = optional(indicatorSchema);

  /** What is about the whole plan, or what the break-down says for each region. */
  const NOT_INHERITED = ["identities", "document", "basis", "milestones"];
  const inherited = (field: string): boolean => !NOT_INHERITED.includes(field);

  const marked = (fields: readonly string[]) => Object.fromEntries(fields.map((field) => [field, `mark of ${field}`]));
  // A field of tomorrow stands for those that are added to the schema later.
  const ofPlan = [...optionalOfPlan, "tomorrow"].filter(inherited);
  const ofRow = [...optionalOfRow, "tomorrow"].filter(inherited);
  const full: Plan = {
    ...XUZHOU,
    ...marked(ofPlan),
    indicators: XUZHOU.indicators.map((row) => ({ ...row, ...marked(ofRow) })),
  };

  test("are those that a region's plan does not inherit, and any that come later", () => {
    expect([...optionalOfPlan, ...optionalOfRow].filter((field) => !inherited(field)).sort()).toEqual(
      [...NOT_INHERITED].sort(),
    );
  });

  test("reach the plan of a region and its rows", () => {
    const region = regionPlan(full, "丰县");
    if (!region.ok) throw new Error(region.error.code);
    expect(region.value).toMatchObject(marked(ofPlan));
    const matched = region.value.indicators.filter(
      ({ id }) => XUZHOU.breakdowns.find((table) => table.id === id)?.indicator !== null,
    );
    expect(matched.length).toBeGreaterThan(0);
    for (const row of matched) expect(row).toMatchObject(marked(ofRow));
  });

  test("what is about the whole stays with the whole", () => {
    const plan = planOf("丰县");
    expect([plan.identities, plan.document, plan.breakdowns]).toEqual([undefined, undefined, []]);
  });
});

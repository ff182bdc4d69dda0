import { runAudit, type Finding } from "../../../../src/domain/audit";
import { defaultSettings, type Plan, type PlanSettings } from "../../../../src/domain/plan";
import { CLEAN_SETS } from "../cleanPlans";
import { audit, brief, entriesOf, found, PLANS, type Figures } from "../fixtures";

type PlanId = keyof typeof PLANS;
type Row = Readonly<Record<string, number>>;

/** What one rule says about one row, and nothing else in the plan. */
function says(rule: string, planId: PlanId, row: string, figures: Row, asOf = 2025): readonly string[] {
  return found(PLANS[planId], audit(PLANS[planId], asOf, { [row]: figures }), rule);
}

function finding(rule: string, planId: PlanId, row: string, figures: Row, asOf = 2025): Finding | undefined {
  return audit(PLANS[planId], asOf, { [row]: figures }).find((each) => each.rule === rule);
}

describe("unit slips", () => {
  test.each<[name: string, planId: PlanId, row: string, figures: Row, said: string, after: number, certain: boolean]>([
    [
      "人 for 万人 (Xuzhou 6, 356.95 → 375)",
      "xuzhou-14fyp",
      "6",
      { 2021: 3_609_500 },
      "error unit-slip-typed-unit 6/2021",
      360.95,
      true,
    ],
    [
      "人 for 万人, a flow (Xuzhou 1, 37.5 in five years)",
      "xuzhou-14fyp",
      "1",
      { 2021: 75_000 },
      "error unit-slip-typed-unit 1/2021",
      7.5,
      true,
    ],
    [
      "人次 for 万人次 (Xuzhou 5, 60 in five years)",
      "xuzhou-14fyp",
      "5",
      { 2021: 120_000 },
      "error unit-slip-typed-unit 5/2021",
      12,
      true,
    ],
    [
      "万人 for 人 (Nanjing 13, 3000 in five years)",
      "nanjing-14fyp",
      "13",
      { 2021: 0.06 },
      "error unit-slip-typed-unit 13/2021",
      600,
      true,
    ],
    [
      "half persons are not explained by 人",
      "xuzhou-14fyp",
      "6",
      { 2021: 3_609_500.5 },
      "error unit-slip 6/2021",
      360.95005,
      false,
    ],
    [
      "a lost decimal point, 100-fold",
      "xuzhou-14fyp",
      "6",
      { 2021: 36_095 },
      "warning unit-slip 6/2021",
      360.95,
      false,
    ],
    ["1,000-fold", "xuzhou-14fyp", "6", { 2021: 360_950 }, "warning unit-slip 6/2021", 360.95, false],
    [
      "in a rate per 10,000 workers the unit explains nothing",
      "xuzhou-14fyp",
      "11",
      { 2021: 0.0712 },
      "error unit-slip-too-small 11/2021",
      712,
      false,
    ],
    [
      "100 times too small against the row's own years",
      "xuzhou-14fyp",
      "6",
      { 2021: 360.95, 2022: 3.6495, 2023: 368.95 },
      "warning unit-slip-increment 6/2022",
      364.95,
      false,
    ],
  ])("%s", (_, planId, row, figures, said, after, certain) => {
    const slip = finding("unit-slip", planId, row, figures);
    expect(slip && brief(PLANS[planId], slip)).toBe(said);
    expect(slip?.fix).toMatchObject({ code: "unit-slip", after, certain });
    expect(slip?.fix?.before).toBe(slip?.value);
  });

  test.each<[name: string, planId: PlanId, row: string, figures: Row]>([
    ["twice the target", "xuzhou-14fyp", "6", { 2021: 750 }],
    ["ten times the target is no power of a unit", "xuzhou-14fyp", "6", { 2021: 3_600 }],
    [
      "a county's figure, a fiftieth of the city's (Xuzhou 3: 港务区 0.04)",
      "xuzhou-14fyp",
      "3",
      { 2021: 0.04, 2022: 0.04 },
    ],
    ["a county's level (Xuzhou 6: 丰县 37.44)", "xuzhou-14fyp", "6", { 2021: 37.44, 2022: 37.65, 2023: 37.87 }],
    ["nothing at all", "xuzhou-14fyp", "6", { 2021: 0 }],
    ["no target, no baseline, one year (Shangluo 9)", "shangluo-14fyp", "9", { 2021: 120_000 }],
    ["a share of a whole", "xuzhou-14fyp", "9", { 2021: 0.85 }],
  ])("%s is none", (_, planId, row, figures) => {
    expect(says("unit-slip", planId, row, figures)).toEqual([]);
  });

  test("without a target the row's own years tell (Shangluo 9, 万人)", () => {
    expect(says("unit-slip", "shangluo-14fyp", "9", { 2021: 0.0012, 2022: 0.0013, 2023: 12 }, 2023)).toEqual([
      "error unit-slip-typed-unit 9/2023",
    ]);
  });

  test("a wider threshold of the settings lets a figure pass", () => {
    const plan = PLANS["xuzhou-14fyp"];
    const base = defaultSettings(2021);
    const settings: PlanSettings = { ...base, auditThresholds: { ...base.auditThresholds, unitSlipNearness: 200 } };
    const entries = entriesOf(plan, { "6": { 2021: 36_095 } });
    expect(runAudit({ plan, settings, entries }).filter(({ rule }) => rule === "unit-slip")).toEqual([]);
  });
});

test("no figure of the row has another severity than its power of ten: 人 rows as 万人 rows (Nanjing 13, 15)", () => {
  const nanjing = (row: string, figures: Row) => says("unit-slip", "nanjing-14fyp", row, figures, 2021);
  expect(nanjing("13", { 2021: 6_200_000 })).toEqual(["error unit-slip 13/2021"]);
  expect(nanjing("15", { 2021: 10_900_000 })).toEqual(["error unit-slip 15/2021"]);
  expect(nanjing("1", { 2021: 950_000 })).toEqual(["error unit-slip-typed-unit 1/2021"]);
});

test.each<[planId: PlanId, row: string, figures: Row, said: readonly string[]]>([
  ["xuzhou-14fyp", "1", { total: 228_000 }, ["error unit-slip-typed-unit 1/total"]],
  ["nanjing-14fyp", "13", { total: 0.18 }, ["error unit-slip-typed-unit 13/total"]],
  ["xuzhou-14fyp", "1", { total: 228 }, ["warning far-from-plan-total 1/total"]],
  ["xuzhou-14fyp", "1", { total: 2.28 }, ["warning far-from-plan-total 1/total"]],
  ["xuzhou-14fyp", "1", { 2022: 7.6, total: 228_000 }, ["error unit-slip-typed-unit 1/total"]],
  ["xuzhou-14fyp", "1", { total: 22.8 }, []],
  ["xuzhou-14fyp", "1", { total: 83 }, []],
])("a total alone is checked like a year: %s row %s, %p", (planId, row, figures, said) => {
  const mine = ["unit-slip", "far-from-plan"];
  expect(found(PLANS[planId], audit(PLANS[planId], 2023, { [row]: figures }), ...mine)).toEqual(said);
});

describe("far from the plan, in the first years", () => {
  test.each<[planId: PlanId, asOf: number, row: string, figures: Row, said: readonly string[]]>([
    ["xuzhou-14fyp", 2023, "1", { 2021: 7.6, 2022: 76, 2023: 7.7 }, ["warning far-from-plan-meant 1/2022"]],
    ["xuzhou-14fyp", 2021, "1", { 2021: 76 }, ["warning far-from-plan-meant 1/2021"]],
    ["xuzhou-14fyp", 2021, "1", { 2021: 0.76 }, ["warning far-from-plan-meant 1/2021"]],
    ["xuzhou-14fyp", 2021, "8", { 2021: 150.73 }, ["warning far-from-plan-meant 8/2021"]],
    ["xuzhou-14fyp", 2021, "8", { 2021: 1055.73 }, ["warning far-from-plan-meant 8/2021"]],
    ["xuzhou-14fyp", 2021, "8", { 2021: 10.57 }, ["warning far-from-plan-meant 8/2021"]],
    ["nanjing-14fyp", 2022, "8", { 2021: 409, 2022: 4100 }, ["warning far-from-plan-meant 8/2022"]],
    ["nanjing-14fyp", 2022, "8", { 2021: 409, 2022: 240 }, ["warning far-from-plan-meant 8/2022"]],
    ["nanjing-14fyp", 2021, "8", { 2021: 4.02 }, ["warning far-from-plan-increment 8/2021"]],
    ["xuzhou-14fyp", 2022, "6", { 2021: 361, 2022: 4.2 }, ["warning far-from-plan-increment 6/2022"]],
    ["xuzhou-14fyp", 2023, "3", { 2021: 2.3, 2022: 2.25, 2023: 12.5 }, ["warning far-from-plan-whole-target 3/2023"]],
    ["xuzhou-14fyp", 2021, "3", { 2021: 12.5 }, ["warning far-from-plan-whole-target 3/2021"]],
    ["xuzhou-14fyp", 2023, "14", { 2021: 1_220, 2022: 1_250, 2023: 1_210 }, ["warning far-from-plan-years 14/2021"]],
    ["xuzhou-14fyp", 2023, "14", { 2021: 12, 2022: 13, 2023: 11 }, ["warning far-from-plan-years 14/2021"]],
    ["xuzhou-14fyp", 2023, "14", { 2021: 121, 2022: 45, 2023: 124 }, ["warning far-from-plan-other-years 14/2022"]],
    ["nanjing-14fyp", 2021, "2", { 2021: 51 }, ["warning far-from-plan-meant 2/2021"]],
    ["nanjing-14fyp", 2021, "3", { 2021: 0.21 }, ["warning far-from-plan-meant 3/2021"]],
    ["nanjing-14fyp", 2021, "16", { 2021: 9.5 }, ["warning far-from-plan-meant 16/2021"]],
    ["quzhou-14fyp", 2021, "19", { 2021: 5.7 }, ["warning far-from-plan-meant 19/2021"]],
  ])("%s as of %d, row %s: %p", (planId, asOf, row, figures, said) => {
    expect(says("far-from-plan", planId, row, figures, asOf)).toEqual(said);
  });

  test("the figure that was likely meant is offered, one by one", () => {
    expect(finding("far-from-plan", "xuzhou-14fyp", "8", { 2021: 150.73 }, 2021)).toMatchObject({
      expected: 105.73,
      fix: { before: 150.73, after: 105.73, certain: false },
    });
    expect(finding("far-from-plan", "xuzhou-14fyp", "1", { 2021: 7.6, 2022: 76, 2023: 7.7 }, 2023)?.fix?.after).toBe(
      7.6,
    );
  });

  test.each<[name: string, planId: PlanId, asOf: number, row: string, figures: Row]>([
    [
      "the most exceeded published flow (Xuzhou 13th, 5: 18.56 of 5)",
      "xuzhou-13fyp",
      2017,
      "5",
      { 2016: 3.6, 2017: 3.75 },
    ],
    ["a year of crisis", "xuzhou-14fyp", 2023, "1", { 2021: 7.6, 2022: 4.3, 2023: 7.9 }],
    ["twice the target, every year (Nanjing 13th, 1)", "nanjing-13fyp", 2017, "1", { 2016: 28.1, 2017: 28.9 }],
    ["a level past its target in the second year", "quzhou-14fyp", 2022, "5", { 2021: 38.1, 2022: 42.5 }],
    ["a rate that rises fast", "quzhou-14fyp", 2022, "19", { 2021: 63, 2022: 80 }],
    ["a rate far above its floor", "xuancheng-13fyp", 2016, "10", { 2016: 98 }],
    ["years to come", "xuzhou-14fyp", 2021, "1", { 2021: 7.6, 2022: 76 }],
  ])("%s is none", (_, planId, asOf, row, figures) => {
    expect(says("far-from-plan", planId, row, figures, asOf)).toEqual([]);
  });

  test("a county that reports into the city's table is not too small for it; ten times too large it still is", () => {
    const county = {
      "1": { 2021: 0.4 },
      "3": { 2021: 0.1 },
      "5": { 2021: 0.6 },
      "6": { 2021: 37.4 },
      "7": { 2021: 4.9 },
    };
    const far = (figures: Readonly<Record<string, Row>>) =>
      found(PLANS["xuzhou-14fyp"], audit(PLANS["xuzhou-14fyp"], 2021, figures), "far-from-plan");
    expect(far(county)).toEqual([]);
    expect(far({ ...county, "8": { 2021: 1_050 } })).toEqual(["warning far-from-plan-meant 8/2021"]);
  });

  test.each<[key: "farFlow" | "farStock", value: number, row: string, figures: Row]>([
    ["farFlow", 20, "1", { 2021: 76 }],
    ["farStock", 0.6, "8", { 2021: 150.73 }],
  ])("a wider %s of the settings (%p) lets a figure pass", (key, value, row, figures) => {
    const plan = PLANS["xuzhou-14fyp"];
    const base = defaultSettings(2021);
    const settings: PlanSettings = { ...base, auditThresholds: { ...base.auditThresholds, [key]: value } };
    const findings = runAudit({ plan, settings, entries: entriesOf(plan, { [row]: figures }) });
    expect(findings.filter(({ rule }) => rule === "far-from-plan")).toEqual([]);
  });
});

test.each<[planId: PlanId, row: string, figures: Row, said: readonly string[]]>([
  ["xuzhou-14fyp", "1", { 2021: 7.6, 2022: 0 }, ["warning zero-for-no-data 1/2022"]],
  ["xuzhou-14fyp", "6", { 2021: 0 }, ["warning zero-for-no-data 6/2021"]],
  ["xuzhou-14fyp", "2", { 2021: 0 }, ["warning zero-for-no-data 2/2021"]],
  ["nanjing-14fyp", "2", { 2021: 0 }, ["warning zero-for-no-data 2/2021"]],
  [
    "xuzhou-14fyp",
    "15",
    { 2021: 0, 2022: 0 },
    ["warning zero-for-no-data 15/2021", "warning zero-for-no-data 15/2022"],
  ],
  ["xuzhou-14fyp", "1", { total: 0 }, ["warning zero-for-no-data 1/total"]],
  ["nanjing-13fyp", "8", { 2021: 0 }, []],
])("0 typed for 'no data': %s row %s, %p", (planId, row, figures, said) => {
  expect(says("zero-for-no-data", planId, row, figures, 2022)).toEqual(said);
});

test("a nought for 'no data' is not called a missed floor, a fall or a jump as well", () => {
  const rules = (row: string, figures: Row) =>
    audit(PLANS["xuzhou-14fyp"], 2023, { [row]: figures })
      .map(({ rule }) => rule)
      .filter((rule) => rule !== "missing-elapsed-year");
  expect(rules("15", { 2021: 98.5, 2022: 0, 2023: 98.7 })).toEqual(["zero-for-no-data"]);
  expect(rules("6", { 2021: 361.2, 2022: 0, 2023: 369.3 })).toEqual(["zero-for-no-data"]);
});

test.each<[planId: PlanId, row: string, figures: Row, said: readonly string[]]>([
  ["xuzhou-14fyp", "6", { 2021: 375, 2022: 375, 2023: 375 }, ["warning target-typed-as-actual 6/2021"]],
  ["xuzhou-14fyp", "1", { 2021: 37.5, 2022: 7.6, 2023: 7.7 }, ["warning target-typed-as-actual-whole 1/2021"]],
  ["xuzhou-14fyp", "1", { 2021: 7.5, 2022: 7.5, 2023: 7.5 }, ["warning target-typed-as-actual-yearly 1/2021"]],
  // Table 6 allots all regions 360.95, 364.95 and 368.95; table 4 1.67, 2.00 and 2.41.
  ["xuzhou-14fyp", "6", { 2021: 360.95, 2022: 364.95, 2023: 368.95 }, ["warning target-typed-as-actual-yearly 6/2021"]],
  ["xuzhou-14fyp", "6", { 2021: 360.95, 2022: 364.95, 2023: 369.02 }, []],
  ["xuzhou-14fyp", "15", { 2021: 98, 2022: 98, 2023: 98 }, []],
  ["quzhou-14fyp", "10", { 2021: 10, 2022: 10 }, []],
])("targets typed as actuals: %s row %s, %p", (planId, row, figures, said) => {
  const asOf = figures[2023] === undefined ? 2022 : 2023;
  expect(says("target-typed-as-actual", planId, row, figures, asOf)).toEqual(said);
});

test("the target itself in the first year, before anything can have been reached", () => {
  expect(says("target-typed-as-actual", "xuzhou-14fyp", "6", { 2021: 375 }, 2021)).toEqual([
    "warning target-typed-as-actual 6/2021",
  ]);
  expect(says("target-typed-as-actual", "xuzhou-14fyp", "6", { 2025: 375 }, 2025)).toEqual([]);
});

test("a form that was filled from the plan is one finding", () => {
  const figures = {
    "1": { 2021: 7.5, 2022: 7.5 },
    "6": { 2021: 375, 2022: 375 },
    "7": { 2021: 100, 2022: 100 },
    "8": { 2021: 117, 2022: 117 },
  };
  const [first, ...others] = audit(PLANS["xuzhou-14fyp"], 2022, figures).filter(
    ({ rule }) => rule === "target-typed-as-actual",
  );
  expect(others).toEqual([]);
  expect(first).toMatchObject({ message: "target-typed-as-actual-many", params: { count: 4 } });
});

describe("a column equal to last year's", () => {
  const ROWS = { "1": 7.62, "2": 1.8, "5": 12.4, "6": 361.2, "9": 85.2, "18": 38 };
  const copied = (changed: readonly string[]) =>
    Object.fromEntries(
      Object.entries(ROWS).map(([row, value]) => [
        row,
        { 2021: value, 2022: changed.includes(row) ? value + 1 : value },
      ]),
    );

  test.each<[changed: readonly string[], said: readonly string[]]>([
    [[], ["warning column-copied 1/2022"]],
    [["18"], ["warning column-copied 1/2022"]],
    [["9", "18"], []],
  ])("all but %p", (changed, said) => {
    const plan = PLANS["xuzhou-14fyp"];
    expect(found(plan, audit(plan, 2022, copied(changed)), "column-copied")).toEqual(said);
  });
});

test.each<
  [planId: PlanId, asOf: number, row: string, figures: Readonly<Record<string, string>>, said: readonly string[]]
>([
  ["nanjing-13fyp", 2016, "18", { 2016: "44:42:14" }, ["warning composition-reversed 18/2016"]],
  ["nanjing-13fyp", 2016, "18", { 2016: "13:41:46" }, []],
  ["shangluo-13fyp", 2016, "10", { 2016: "63:30:7" }, ["warning composition-reversed 10/2016"]],
  ["quzhou-13fyp", 2017, "10", { 2016: "7:26:67", 2017: "14:26:60" }, ["warning composition-moved 10/2017"]],
  ["quzhou-13fyp", 2016, "10", { 2016: "17:26:57" }, ["warning composition-moved 10/2016"]],
  [
    "quzhou-13fyp",
    2018,
    "10",
    { 2016: "7:26:67", 2017: "14:26:60", 2018: "8:26:66" },
    ["warning composition-moved 10/2017"],
  ],
  ["nanjing-13fyp", 2016, "18", { 2016: "34:32:34" }, ["warning composition-moved 18/2016"]],
  // Five years lie between the target and this outcome.
  ["shangluo-13fyp", 2020, "10", { 2020: "10:38:52" }, []],
])("compositions: %s as of %d, row %s, %p", (planId, asOf, row, figures, said) => {
  const plan = PLANS[planId];
  const mine = ["composition-reversed", "composition-moved"];
  expect(found(plan, audit(plan, asOf, { [row]: figures }), ...mine)).toEqual(said);
});

test("a baseline in another scope (新口径, Xuzhou 4: 4.5 → [12]) takes no part in jumps", () => {
  const figures = { 2021: 2.4, 2022: 2.45, 2023: 2.38, 2024: 2.52 };
  expect(says("jump", "xuzhou-14fyp", "1", { 2021: 6.1, 2022: 6.2, 2023: 6.15, 2024: 6.3 }, 2024)).toEqual([]);
  expect(says("jump", "xuzhou-14fyp", "4", figures, 2024)).toEqual([]);
});

describe("jumps", () => {
  const LEVELS = { 2021: 360.95, 2022: 364.95, 2023: 368.95, 2024: 371.96, 2025: 375 };

  test.each<[row: string, figures: Row, said: readonly string[]]>([
    ["6", LEVELS, []],
    ["6", { ...LEVELS, 2023: 468.95 }, ["warning jump 6/2023"]],
    ["9", { 2021: 85.2, 2022: 86.8, 2023: 58.3, 2024: 89.4, 2025: 90.2 }, ["warning jump-points 9/2023"]],
  ])("Xuzhou row %s: %p", (row, figures, said) => {
    expect(says("jump", "xuzhou-14fyp", row, figures)).toEqual(said);
  });

  test("the finding quotes the neighbour, both changes and the threshold", () => {
    expect(finding("jump", "xuzhou-14fyp", "6", { ...LEVELS, 2023: 468.95 })?.params).toMatchObject({
      value: 468.95,
      other: 364.95,
      otherYear: "2022",
      change: 0.285,
      usual: 0.0103,
      threshold: 5,
    });
  });

  test("a unit slip is not called a jump as well", () => {
    expect(says("jump", "xuzhou-14fyp", "6", { ...LEVELS, 2023: 3_689_500 })).toEqual([]);
  });
});

test.each<[planId: PlanId, row: string, figures: Row, said: readonly string[]]>([
  ["xuzhou-14fyp", "6", { 2021: 361, 2022: 365, 2023: 364.9 }, ["warning stock-falling 6/2023"]],
  ["xuzhou-14fyp", "6", { 2021: 361, 2022: 365, 2023: 365 }, []],
  ["xuzhou-14fyp", "6", { 2021: 361, 2023: 360 }, ["warning stock-falling 6/2023"]],
  ["nanjing-14fyp", "8", { 2021: 408, 2022: 480, 2023: 411 }, ["warning stock-falling-peak 8/2022"]],
  ["nanjing-14fyp", "8", { 2021: 408, 2022: 411, 2023: 401 }, ["warning stock-falling 8/2023"]],
  ["xuzhou-14fyp", "2", { 2021: 3, 2022: 2 }, []],
  ["quzhou-13fyp", "7", { 2016: 258, 2017: 257.9 }, ["error stock-falling-running-count 7/2017"]],
])("levels that fall: %s row %s, %p", (planId, row, figures, said) => {
  expect(says("stock-falling", planId, row, figures)).toEqual(said);
});

test("a level below its baseline in the year reported on is called reversed, not falling as well", () => {
  const findings = audit(PLANS["xuzhou-14fyp"], 2022, { "6": { 2021: 358, 2022: 356 } });
  expect(found(PLANS["xuzhou-14fyp"], findings, "reversed", "stock-falling")).toEqual(["warning reversed 6/2022"]);
});

test.each<[planId: PlanId, row: string, figures: Row, said: readonly string[]]>([
  ["xuzhou-14fyp", "6", { 2021: 361.27, 2022: 361.27, 2023: 361.27 }, ["warning repeated-value 6/2023"]],
  ["xuzhou-14fyp", "6", { 2021: 361.27, 2022: 361.27, 2023: 364 }, []],
  ["xuzhou-14fyp", "6", { 2021: 361.27, 2022: 364, 2023: 361.27, 2024: 361.27 }, []],
  ["xuzhou-14fyp", "1", { 2021: 7.62, 2022: 7.62, 2023: 7.62 }, ["warning repeated-value 1/2023"]],
  ["xuzhou-14fyp", "1", { 2021: 7.5, 2022: 7.5, 2023: 7.5 }, []],
  ["xuzhou-14fyp", "15", { 2021: 98.37, 2022: 98.37, 2023: 98.37 }, []],
  ["xuzhou-14fyp", "18", { 2021: 100, 2022: 100, 2023: 100 }, []],
  ["quzhou-14fyp", "11", { 2021: 38, 2022: 38, 2023: 38 }, []],
])("one figure year after year: %s row %s, %p", (planId, row, figures, said) => {
  expect(says("repeated-value", planId, row, figures)).toEqual(said);
});

test.each<[row: string, figures: Row, said: readonly string[]]>([
  ["8", { 2021: 395.53, 2022: 400, 2023: 408.17 }, ["info suspicious-round 8/2022"]],
  ["8", { 2021: 395.53, 2022: 420, 2023: 408.17 }, []],
  ["8", { 2021: 395, 2022: 400, 2023: 408 }, []],
  ["13", { 2021: 620, 2022: 650, 2023: 700 }, []],
  ["16", { 2021: 95.2, 2022: 90, 2023: 94.1 }, []],
])("round figures among precise ones: Nanjing row %s, %p", (row, figures, said) => {
  expect(says("suspicious-round", "nanjing-14fyp", row, figures, 2023)).toEqual(said);
});

test.each([
  [1.6, 1],
  [1.1, 0],
])("evenness %p as the setting of running totals: %i finding", (runningTotalEvenness, count) => {
  const base = defaultSettings(2023);
  const settings: PlanSettings = { ...base, auditThresholds: { ...base.auditThresholds, runningTotalEvenness } };
  const plan = PLANS["xuzhou-14fyp"];
  expect(
    found(
      plan,
      runAudit({ plan, settings, entries: entriesOf(plan, { "1": { 2021: 7.5, 2022: 13.1, 2023: 22.6 } }) }),
      "running-total-in-years",
    ),
  ).toHaveLength(count);
});

test.each([
  [2, 0],
  [1, 1],
])(
  "with %i years that have decimals as the setting, %i finding of a round year beside one of them",
  (preciseYears, count) => {
    const base = defaultSettings(2022);
    const settings: PlanSettings = { ...base, auditThresholds: { ...base.auditThresholds, preciseYears } };
    const plan = PLANS["nanjing-14fyp"];
    expect(
      found(
        plan,
        runAudit({ plan, settings, entries: entriesOf(plan, { "8": { 2021: 395.53, 2022: 400 } }) }),
        "suspicious-round",
      ),
    ).toHaveLength(count);
  },
);

test.each<[row: string, figures: Row, said: readonly string[]]>([
  ["1", { 2021: 7.5, 2022: 15.1, 2023: 22.6 }, ["warning running-total-in-years 1/2023"]],
  ["1", { 2021: 7.5, 2022: 15.1, 2023: 22.6, total: 22.6 }, ["warning running-total-in-years-as-total 1/2023"]],
  ["1", { 2021: 7.5, 2022: 15.1 }, ["warning running-total-in-years 1/2022"]],
  ["1", { 2021: 7.6, 2022: 15.3 }, ["warning running-total-in-years 1/2022"]],
  // Slower than planned: only the shape tells, and two years have none.
  ["1", { 2021: 3.9, 2022: 7.8 }, []],
  ["1", { 2021: 4.1, 2022: 8.2, 2023: 12.4 }, ["warning running-total-in-years 1/2023"]],
  ["1", { 2021: 7.6, 2022: 7.7, 2023: 23.1 }, ["warning running-total-in-years 1/2023"]],
  ["1", { 2021: 7.6, 2022: 7.7, 2023: 23.1, 2024: 30.7 }, ["warning running-total-in-years 1/2024"]],
  ["1", { 2021: 15.4, 2022: 31.2, 2023: 46.3 }, ["warning running-total-in-years 1/2023"]],
  ["1", { 2021: 4.1, 2022: 7.6, 2023: 8.2 }, []],
  ["1", { 2021: 7.6, 2022: 7.9, 2023: 8.4 }, []],
  ["4", { 2021: 1.67, 2022: 2, 2023: 2.4, 2024: 2.8 }, []],
  ["6", { 2021: 361, 2022: 365, 2023: 369 }, []],
])("running totals typed for years: Xuzhou row %s, %p", (row, figures, said) => {
  expect(
    says("running-total-in-years", "xuzhou-14fyp", row, figures, figures[2024] ? 2024 : figures[2023] ? 2023 : 2022),
  ).toEqual(said);
});

test("the years' own figures are named", () => {
  expect(
    finding("running-total-in-years", "xuzhou-14fyp", "1", { 2021: 7.5, 2022: 15.1, 2023: 22.6 }, 2023)?.params.years,
  ).toEqual(["7.5", "7.6", "7.5"]);
});

test.each<[row: string, value: number, said: readonly string[], after: number | null]>([
  ["6", 361.2745, [], null],
  ["6", 361.27451, ["info more-decimals-than-printed 6/2021"], 361.2745],
  ["14", 120.5, ["info more-decimals-than-printed 14/2021"], 121],
  ["11", 712.35, [], null],
  ["9", 85.2, [], null],
  ["9", 85.2143, ["info more-decimals-than-printed 9/2021"], 85.21],
  ["6", 361.30000000000007, ["info more-decimals-than-printed 6/2021"], 361.3],
])("decimals: Xuzhou row %s, %d", (row, value, said, after) => {
  expect(says("more-decimals-than-printed", "xuzhou-14fyp", row, { 2021: value }, 2021)).toEqual(said);
  expect(finding("more-decimals-than-printed", "xuzhou-14fyp", row, { 2021: value }, 2021)?.fix?.after ?? null).toBe(
    after,
  );
});

describe("declared sums (Shangluo's text: 164.21 万人 insured = 25.94 employees + 138.27 residents)", () => {
  const plan: Plan = (() => {
    const { indicators, ...rest } = PLANS["shangluo-13fyp"];
    const row = indicators.find(({ number }) => number === "3")!;
    const whole = { ...row, id: "all-insured", number: "13", name: { zh: "基本养老保险参保人数", en: "All insured" } };
    const identities = [
      {
        whole: whole.id,
        parts: ["employee-pension-insured", "resident-pension-insured"],
        quote: "参保人数达到164万人",
      },
    ];
    return { ...rest, indicators: [...indicators, whole], identities };
  })();
  const says = (figures: Figures) => found(plan, audit(plan, 2020, figures), "parts-do-not-close");
  const of = (employees: number, residents: number, all: number): Figures => ({
    "3": { 2020: employees },
    "4": { 2020: residents },
    "13": { 2020: all },
  });

  test.each<[figures: Figures, said: readonly string[]]>([
    [of(25.94, 138.27, 164.21), []],
    [of(25.94, 138.27, 164.22), ["info parts-do-not-close-rounding 13/2020"]],
    [of(25.94, 138.27, 165.21), ["error parts-do-not-close 13/2020"]],
    [{ "3": { 2020: 25.94 }, "13": { 2020: 164.21 } }, []],
  ])("%p", (figures, said) => {
    expect(says(figures)).toEqual(said);
  });
});

test("published outcomes give no plausibility finding but the real ones", () => {
  const mine = [
    "zero-for-no-data",
    "far-from-plan",
    "target-typed-as-actual",
    "column-copied",
    "composition-reversed",
    "composition-moved",
    "unit-slip",
    "jump",
    "stock-falling",
    "repeated-value",
    "suspicious-round",
    "running-total-in-years",
    "more-decimals-than-printed",
  ];
  const clean = CLEAN_SETS.flatMap(({ plan, asOf, figures }) => found(plan, audit(plan, asOf, figures), ...mine));
  expect(clean).toEqual([]);
});

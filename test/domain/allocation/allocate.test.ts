import type { AllocationTask } from "../../../src/domain/allocation";
import { allocate, defaultBase } from "../../../src/domain/allocation";
import { publishedPlan } from "../completion/plans";
import { allocated, aTask } from "./tasks";

const ONE_YEAR = { years: [2021] };

test.each<[string, Partial<AllocationTask> & { total: number }, number[][]]>([
  ["ties go to the earlier region", { total: 100, ...ONE_YEAR }, [[34], [33], [33]]],
  [
    "the largest remainder gets the unit",
    {
      total: 10,
      ...ONE_YEAR,
      method: "weights",
      weights: { regions: { 甲县: 14, 乙县: 30, 丙区: 56 }, years: null, cells: null },
    },
    [[1], [3], [6]],
  ],
  [
    "one unit over three regions and five years",
    { total: 1 },
    [
      [1, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
      [0, 0, 0, 0, 0],
    ],
  ],
  ["nothing to spread", { total: 0, ...ONE_YEAR }, [[0], [0], [0]]],
  ["hundredths", { total: 0.1, decimals: 2, ...ONE_YEAR }, [[0.04], [0.03], [0.03]]],
  [
    "typed yearly weights",
    { total: 60, years: [2021, 2022], weights: { regions: null, years: { 2021: 1, 2022: 2 }, cells: null } },
    [
      [7, 13],
      [7, 13],
      [6, 14],
    ],
  ],
  [
    "last year's shares",
    { total: 40, ...ONE_YEAR, method: "base", base: { 甲县: 2300, 乙县: 3500, 丙区: 4200 } },
    [[9], [14], [17]],
  ],
  [
    "a weight of 0 gets nothing",
    {
      total: 7,
      ...ONE_YEAR,
      method: "weights",
      weights: { regions: { 甲县: 0, 乙县: 1, 丙区: 1 }, years: null, cells: null },
    },
    [[0], [4], [3]],
  ],
  [
    "a lock is made up for in its own year",
    { total: 60, years: [2021, 2022], locks: [{ region: "乙县", year: 2021, value: 20 }] },
    [
      [5, 10],
      [20, 10],
      [5, 10],
    ],
  ],
  [
    "a year that is locked altogether keeps its sum",
    {
      total: 60,
      years: [2021, 2022],
      locks: [
        { region: "甲县", year: 2021, value: 1 },
        { region: "乙县", year: 2021, value: 2 },
        { region: "丙区", year: 2021, value: 3 },
      ],
    },
    [
      [1, 18],
      [2, 18],
      [3, 18],
    ],
  ],
])("%s", (_, task, cells) => {
  expect(allocated(aTask(task)).cells).toEqual(cells);
});

test.each<[string, Partial<AllocationTask> & { total: number }, object]>([
  ["no region", { total: 1, regions: [] }, { code: "no-regions" }],
  ["a region twice", { total: 1, regions: ["甲县", "甲县"] }, { code: "region-twice", region: "甲县" }],
  [
    "a weight that is the sum of the others",
    {
      total: 1,
      regions: ["甲县", "乙县", "主城"],
      method: "weights",
      weights: { regions: { 甲县: 1210, 乙县: 24.5, 主城: 1234.5 }, years: null, cells: null },
    },
    { code: "region-is-sum", region: "主城", by: "figure" },
  ],
  [
    "a base figure that is the sum of the others",
    { total: 1, method: "base", base: { 甲县: 1234, 乙县: 1000, 丙区: 234 } },
    { code: "region-is-sum", region: "甲县", by: "figure" },
  ],
  ["more decimals than the table prints", { total: 37.5 }, { code: "precision", value: 37.5, decimals: 0 }],
  ["a negative total", { total: -1 }, { code: "precision", value: -1, decimals: 0 }],
  ["a total beyond the decimals", { total: 1e12, decimals: 6 }, { code: "precision", value: 1e12, decimals: 6 }],
  [
    "a missing weight",
    { total: 1, method: "weights", weights: { regions: { 甲县: 1 }, years: null, cells: null } },
    { code: "bad-weight", region: "乙县", year: null },
  ],
  [
    "a negative weight of a year",
    { total: 1, years: [2021], weights: { regions: null, years: { 2021: -1 }, cells: null } },
    { code: "bad-weight", region: null, year: 2021 },
  ],
  [
    "only weights of 0",
    { total: 1, ...ONE_YEAR, method: "base", base: { 甲县: 0, 乙县: 0, 丙区: 0 } },
    { code: "no-weight", year: 2021 },
  ],
  [
    "a lock outside",
    { total: 1, locks: [{ region: "丁县", year: 2021, value: 1 }] },
    { code: "bad-lock", cell: { region: "丁县", year: 2021, value: 1 } },
  ],
  [
    "a lock with decimals",
    { total: 1, locks: [{ region: "甲县", year: 2021, value: 0.5 }] },
    { code: "bad-lock", cell: { region: "甲县", year: 2021, value: 0.5 } },
  ],
  [
    "a lock above its year",
    { total: 60, years: [2021, 2022], locks: [{ region: "甲县", year: 2021, value: 31 }] },
    { code: "locks-exceed", year: 2021, cells: [{ region: "甲县", year: 2021, value: 31 }], locked: 31, total: 30 },
  ],
  [
    "everything locked, and not the total",
    { total: 5, regions: ["甲县"], ...ONE_YEAR, locks: [{ region: "甲县", year: 2021, value: 4 }] },
    { code: "locks-differ", year: null, cells: [{ region: "甲县", year: 2021, value: 4 }], locked: 4, total: 5 },
  ],
  ["a stock without a start", { kind: "stock", total: 5 }, { code: "no-baseline" }],
  [
    "a base that is not the city's",
    { kind: "stock", total: 9, baseline: 7, base: { 甲县: 1, 乙县: 2, 丙区: 3 } },
    { code: "base-differs", sum: 6, baseline: 7 },
  ],
  [
    "a falling stock below zero",
    { kind: "stock", total: 0, baseline: 6, base: { 甲县: 1, 乙县: 2, 丙区: 3 }, ...ONE_YEAR },
    { code: "negative-level", cells: [{ region: "甲县", year: 2021 }] },
  ],
  [
    "a year of a stock locked, and not its level",
    {
      kind: "stock",
      total: 9,
      baseline: 6,
      regions: ["甲县"],
      ...ONE_YEAR,
      locks: [{ region: "甲县", year: 2021, value: 8 }],
    },
    { code: "locks-differ", year: 2021, cells: [{ region: "甲县", year: 2021, value: 8 }], locked: 8, total: 9 },
  ],
])("%s is refused, with its place", (_, task, error) => {
  expect(allocate(aTask(task))).toEqual({ ok: false, error });
});

test("a region of a stock that is to rise does not fall by rounding", () => {
  const task = aTask({
    kind: "stock",
    regions: ["甲", "乙", "丙"],
    total: 10,
    baseline: 9,
    years: [2021, 2022, 2023, 2024],
    method: "base",
    base: { 甲: 3, 乙: 3, 丙: 3 },
  });
  for (const row of allocated(task).cells) expect([...row].sort((a, b) => a - b)).toEqual(row);
});

test("the base column: what all regions reported last, else the base year of a stock and the total of a flow", () => {
  const xuzhou = publishedPlan("xuzhou-14fyp");
  const [jobs, , , , , pension] = xuzhou.breakdowns;
  if (!jobs || !pension) throw new Error("no tables");
  const none = { cells: {}, remarks: {} };
  expect(defaultBase(jobs, xuzhou, none, ["丰县"])).toMatchObject({
    source: "printed",
    column: "合计",
    figures: { 丰县: 11_500 },
  });
  expect(defaultBase(pension, xuzhou, none, ["丰县"])).toMatchObject({
    source: "printed",
    column: "2020",
    figures: { 丰县: 37.22 },
  });
  expect(defaultBase(jobs, xuzhou, none, ["昆山市"])).toBeNull();
  const cell = (raw: number) => ({ raw, formula: null, numberFormat: null });
  const reported = {
    ...none,
    breakdowns: { [jobs.id]: { 丰县: { 2021: cell(2400), 2022: cell(2500) }, 沛县: { 2021: cell(3600) } } },
  };
  expect(defaultBase(jobs, xuzhou, reported, ["丰县"])).toMatchObject({
    source: "reported",
    column: "2022",
    figures: { 丰县: 2500 },
  });
  expect(defaultBase(jobs, xuzhou, reported, ["丰县", "沛县"])).toMatchObject({ source: "reported", column: "2021" });
});

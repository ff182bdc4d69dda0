import { computeCompletion } from "../../../src/domain/completion";
import { defaultSettings } from "../../../src/domain/plan/settings";
import { aBreakdown, anIndicator } from "../plan/aTemplate";
import { completionIn, completionOf, publishedPlan } from "./plans";

const plan = publishedPlan("xuzhou-14fyp");

/** Printed totals of Xuzhou's break-down tables, converted to the indicator's unit. */
test.each([
  ["1", 2021, 7.5, "table 1: 75000 人 a year"],
  ["1", 2023, 22.5, ""],
  ["1", 2025, 37.5, ""],
  ["3", 2022, 4.4, "table 2, 万人 as in the indicator"],
  ["4", 2021, 1.67, "table 4: 16700 人"],
  ["4", 2024, 8.87, ""],
  ["4", 2025, 12, ""],
  ["6", 2021, 360.95, "table 6: a stock, the year itself"],
  ["6", 2023, 368.95, ""],
  ["6", 2025, 375, ""],
  ["7", 2022, 91.5, "table 8"],
  ["8", 2024, 115.04, "table 7"],
  ["10", 2025, 25, "table 9: 250000 人"],
])("row %s should have reached by %d: %d (%s)", (number, asOf, expected) => {
  const completion = completionIn(plan, number, {}, defaultSettings(asOf));
  expect(completion.expected.value).toBe(expected);
  expect(completion.scheduleMethod).toBe("breakdownTotals");
  expect(completion.status).toBe("missing");
});

test("a stock is held against its break-down from its baseline", () => {
  const completion = completionIn(plan, "6", { 2021: 360.15 }, defaultSettings(2021));
  expect(completion.scheduleRatio.value).toBe(0.8);
  expect(completion.status).toBe("behind");
});

test.each([
  ["9", 2021, 85],
  ["9", 2022, 86.5],
  ["9", 2023, 88],
  ["9", 2024, 89],
  ["9", 2025, 90],
  ["18", 2022, null],
  ["18", 2023, 55],
  ["18", 2024, 62.5],
  ["18", 2025, 70],
])("milestones ask row %s for %d: %d", (number, asOf, expected) => {
  const { expected: figure } = completionIn(plan, number, {}, defaultSettings(asOf));
  expect(figure.value).toBe(expected);
  expect(figure.reason?.code ?? null).toBe(expected === null ? "no-baseline" : null);
});

test("a rate with milestones and no baseline is held against the milestone itself", () => {
  const completion = completionIn(plan, "18", { 2023: 44 }, defaultSettings(2023));
  expect(completion.scheduleRatio.value).toBe(0.8);
  expect(completion.scheduleMethod).toBe("milestones");
});

describe("a break-down that cannot serve is passed over", () => {
  const flow = { indicator: { kind: "flow", baseline: null, target: "【20】" }, typed: {}, asOf: 2022 } as const;
  const columns = ["2021", "2022", "合计"];
  test.each([
    ["another unit", aBreakdown({ columns, unit: "场次", total: ["1", "2", "3"] })],
    ["a stock's table", aBreakdown({ columns, kind: "stock", total: ["1", "2", "3"] })],
    ["no printed total", aBreakdown({ columns, total: null })],
    ["a gap in the totals", aBreakdown({ columns, total: [null, "2", "3"] })],
    ["another indicator's table", aBreakdown({ columns, indicator: null, total: ["1", "2", "3"] })],
  ])("%s", (_name, table) => {
    expect(completionOf({ ...flow, breakdowns: [table] })).toMatchObject({
      scheduleMethod: "evenFlow",
      expected: { value: 8 },
    });
  });

  test("but serves in any unit of the same thing", () => {
    const table = aBreakdown({ columns, unit: "人", total: ["30000", "50000", "80000"] });
    expect(completionOf({ ...flow, breakdowns: [table] }).expected.value).toBe(8);
  });

  test("a yearly average is held against the mean of the totals", () => {
    const table = aBreakdown({ columns, unit: "万人", total: ["3", "5", "8"] });
    const indicator = { ...flow.indicator, target: "年均4" };
    expect(completionOf({ ...flow, indicator, breakdowns: [table] }).expected.value).toBe(4);
  });
});

test("a planned dip is no way to measure from the baseline: V/E instead", () => {
  const table = aBreakdown({
    kind: "stock",
    columns: ["2021", "2022"],
    rows: [{ region: "丰县", values: ["36", "38"] }],
    total: ["36", "38"],
  });
  const dip = { indicator: anIndicator(), typed: { 2021: 37.8 }, asOf: 2021, breakdowns: [table] };
  expect(completionOf(dip).scheduleRatio.value).toBe(1.05);
});

test("readings of years that the plan does not have change nothing", () => {
  const indicator = plan.indicators[0];
  if (!indicator) throw new Error("empty plan");
  const input = { plan, indicator, settings: defaultSettings(2021) };
  const reading = { state: "number", value: 7.5, comparator: "=", decimals: 1 } as const;
  const plain = computeCompletion({ ...input, readings: { 2021: reading } });
  expect(computeCompletion({ ...input, readings: { 2021: reading, 1999: reading } })).toEqual(plain);
});

import { defaultAsOf, newWorkbook } from "../../src/app/load/newWorkbook";
import { openWorkbook } from "../../src/app/open/openWorkbook";
import { hasPublishedResults, publishedResults, typedCell } from "../../src/domain/plan/publishedResults";
import { PLANS, idOf } from "../domain/audit/fixtures";

const PLAN = PLANS["nanjing-13fyp"];
const RESULTS: readonly (readonly [
  what: string,
  plan: keyof typeof PLANS,
  number: string,
  period: string,
  raw: string | number,
])[] = [
  ["a flow is the total of the plan", "nanjing-13fyp", "1", "total", 142.85],
  ["a flow without a target too", "nanjing-13fyp", "8", "total", 113.43],
  ["a rate is a reading of the last year", "nanjing-13fyp", "4", "2020", 99.3],
  ["a bounded reading keeps its sign", "nanjing-13fyp", "13", "2020", "≥98"],
  ["a composition stays as printed", "nanjing-13fyp", "18", "2020", "13∶41∶46"],
  ["a stock is a number", "nanjing-13fyp", "20", "2020", 1059],
];

test.each(RESULTS)("%s: %s row %s", (_, id, number, period, raw) => {
  const plan = PLANS[id];
  expect(publishedResults(plan).cells[idOf(plan, number)]).toEqual({
    [period]: { raw, formula: null, numberFormat: null },
  });
});

test.each(Object.values(PLANS).map((plan) => [plan.id, plan] as const))(
  "%s: every printed result is an entry, and nothing else is",
  (_, plan) => {
    const printed = plan.indicators
      .filter(({ result, resultValue }) => result !== null && resultValue.form !== "notGiven")
      .map(({ id }) => id);
    expect(Object.keys(publishedResults(plan).cells)).toEqual(printed);
    expect(hasPublishedResults(plan)).toBe(plan.id.endsWith("13fyp"));
  },
);

test.each([
  ["5", 5],
  [" 5.50 ", 5.5],
  ["-0.5", -0.5],
  ["", null],
  ["  ", null],
  ["≥98", "≥98"],
  ["2.7%", "2.7%"],
  ["1,234", "1,234"],
  ["1e5", "1e5"],
  ["1000000000000000", "1000000000000000"],
  ["Infinity", "Infinity"],
])("typed %j is %j", (text, raw) => expect(typedCell(text)).toEqual({ raw, formula: null, numberFormat: null }));

test("the year reported on", () => {
  const running = PLANS["nanjing-14fyp"];
  const entries = (cells: Readonly<Record<string, string | number>>) => ({
    cells: {
      [idOf(running, "1")]: Object.fromEntries(
        Object.entries(cells).map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }]),
      ),
    },
    remarks: {},
  });
  expect(defaultAsOf(PLAN, publishedResults(PLAN))).toBe(2020);
  expect(defaultAsOf(running, entries({}))).toBe(2021);
  expect(defaultAsOf(running, entries({ 2021: 27, 2022: 26, 2025: "—", total: 53 }))).toBe(2022);
  expect(defaultAsOf(running, entries({ 2023: "没有数" }))).toBe(2023);
});

test("a year given wins over every default", () => {
  expect(
    newWorkbook({ plan: PLAN, language: "en", asOf: 2018, entries: null, today: "2024-01-15" }).settings.asOf,
  ).toBe(2018);
});

test("a workbook of nothing of ours has no plan", () => {
  const sheets = [{ name: "Sheet1", visibility: "visible", protected: false, grid: null }] as const;
  expect(openWorkbook({ sheets, tables: [], names: [] }, null)).toEqual({ ok: false, error: { code: "no-plan" } });
});

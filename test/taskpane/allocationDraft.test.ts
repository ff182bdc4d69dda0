import { allocationChoices } from "../../src/app/allocation/allocationChoices";
import { defaultSettings } from "../../src/domain/plan";
import {
  draftOf,
  newRegions,
  requestOf,
  typedNumber,
  withLock,
  type AllocationDraft,
} from "../../src/taskpane/regions/allocate/draft";
import { SHEETS, planOf } from "./fakeApp";

const plan = planOf("xuzhou-14fyp");
const { indicators } = allocationChoices({
  plan,
  entries: { cells: {}, remarks: {} },
  settings: defaultSettings(2023),
  language: "zh-CN",
  sheetNames: SHEETS,
});
const spreadable = (tableNumber: string) => {
  const table = plan.breakdowns.find(({ number }) => number === tableNumber)!;
  return indicators.find(({ id }) => id === table.indicator)!;
};
const draft = (change: Partial<AllocationDraft> = {}, table = "1"): AllocationDraft => ({
  ...draftOf(spreadable(table), 2020),
  ...change,
});

test("a new draft starts from the break-down that is there", () => {
  const { method, regions, base, unit, indicator } = draft();
  expect([method, regions.length, unit, indicator.baseColumns[Number(base)]?.column]).toEqual([
    "base",
    8,
    "人",
    "合计",
  ]);
});

test.each([
  ["12.5", 12.5],
  ["１２．５", 12.5],
  ["1,200", 1200],
  [" 3 ", 3],
  ["", null],
  ["-", null],
  ["约3", null],
  ["≥3", null],
  ["甲", null],
])("%j is typed as %j", (text, value) => {
  expect(typedNumber(text)).toBe(value);
});

test.each([
  ["甲、乙，丙\n丁", ["甲", "乙", "丙", "丁"]],
  ["甲, 甲 ;\t丰县", ["甲"]],
  ["  ", []],
])("pasting %j adds %j", (text, names) => {
  expect(newRegions(text, draft().regions).map(({ name }) => name)).toEqual(names);
});

test("what was left out takes no part, and its locked cells do not either", () => {
  const regions = draft().regions.map((each) => ({ ...each, isChosen: each.name !== "丰县", weight: "2" }));
  const locks = withLock(withLock([], "丰县", 2021, 1), "沛县", 2021, 3500);
  const request = requestOf(draft({ method: "weights", regions, locks }));
  expect(request.regions).not.toContain("丰县");
  expect(request.locks).toEqual([{ region: "沛县", year: 2021, value: 3500 }]);
  expect([request.weights.regions?.["沛县"], request.base, request.weights.years]).toEqual([2, null, null]);
});

test("a weight that is no number reaches the core as such, so that it can name the region", () => {
  const regions = draft().regions.map((each) => ({ ...each, weight: each.name === "沛县" ? "二" : "1" }));
  expect(requestOf(draft({ method: "weights", regions })).weights.regions?.["沛县"]).toBeNaN();
});

test("typed years count once one of them is typed", () => {
  expect(requestOf(draft({ yearWeights: { 2021: " " } })).weights.years).toBeNull();
  expect(requestOf(draft({ yearWeights: { 2021: "1", 2022: "２" } })).weights.years).toEqual({ 2021: 1, 2022: 2 });
});

test("base figures follow the unit", () => {
  const { base } = requestOf(draft({ unit: "万人", decimals: 2 }));
  expect(base?.["丰县"]).toBe(1.15);
});

test("a lock is replaced, and released", () => {
  const once = withLock([], "丰县", 2021, 1);
  expect(withLock(once, "丰县", 2021, 2)).toEqual([{ region: "丰县", year: 2021, value: 2 }]);
  expect(withLock(once, "丰县", 2021, null)).toEqual([]);
});

import { allocate, allocationTask, usualRegions } from "../../../src/domain/allocation";
import { sumOfOthers } from "../../../src/domain/allocation/sumNames";
import { regionsOf } from "../../../src/domain/regions";
import { publishedPlan } from "../completion/plans";
import { aRequest } from "./tasks";

const XUZHOU = publishedPlan("xuzhou-14fyp");
const asked = (regions: readonly string[]) =>
  allocationTask(XUZHOU, aRequest({ indicatorId: "new-urban-jobs", regions }));

test.each([
  "合计",
  "合 计",
  "总计",
  "小计",
  "共计",
  "全市",
  "全市合计",
  "全 市",
  "徐州市",
  "徐州",
  "Xuzhou",
  "Total",
  "subtotal",
])("%s is no region of Xuzhou", (region) => {
  expect(asked(["丰县", "沛县", region])).toEqual({ ok: false, error: { code: "region-is-sum", region, by: "name" } });
});

test.each(["市直", "市本级", "主城区", "市区 (含贾汪)", "全椒县", "合川区", "总部经济区", "徐州经开区"])(
  "%s may be a region",
  (region) => {
    expect(asked(["丰县", "沛县", region]).ok).toBe(true);
  },
);

test.each([
  ["figures with a total", { 甲: 1234, 乙: 1000, 丙: 234 }, "甲"],
  ["decimals", { 甲: 0.1, 乙: 0.2, 丙: 1.234, 丁: 1.534 }, "丁"],
  ["shares that somebody made up", { 甲: 50, 乙: 25, 丙: 25 }, null],
  ["two regions alike", { 甲: 1234, 乙: 1234 }, null],
  ["no total", { 甲: 1234, 乙: 1000, 丙: 235 }, null],
])("%s: the sum of the others is %#", (_, figures, region) => {
  expect(sumOfOthers(figures)).toBe(region);
});

test("regions that are chosen to begin with make up the city once", () => {
  const flow = usualRegions(XUZHOU, "flow");
  expect(flow).toHaveLength(12);
  expect(flow).not.toContain("主城区");
  expect(usualRegions(XUZHOU, "stock")).toContain("市区 (含贾汪)");
  expect(usualRegions(XUZHOU, "stock")).not.toContain("贾汪区");
  for (const kind of ["flow", "stock", "rate"] as const)
    expect(regionsOf(XUZHOU)).toEqual(expect.arrayContaining([...usualRegions(XUZHOU, kind)]));
});

test("every published table of regions can be spread again", () => {
  for (const { indicator, rows } of XUZHOU.breakdowns) {
    if (indicator === null) continue;
    const task = asked(rows.map(({ region }) => region));
    expect(task.ok && allocate(task.value).ok).toBe(true);
  }
});

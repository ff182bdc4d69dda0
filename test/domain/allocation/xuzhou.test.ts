import { planYears, type Breakdown } from "../../../src/domain/plan";
import {
  allocate,
  allocationTask,
  compareWithPublished,
  toBreakdown,
  withBreakdown,
  type AllocationRequest,
} from "../../../src/domain/allocation";
import { loadTemplate } from "../../../src/domain/plan";
import { sum } from "../../../src/domain/shared/decimal";
import { toTemplate } from "../../../src/workbook/metadata/template";
import { publishedPlan } from "../completion/plans";
import { allocated, aRequest, aTask } from "./tasks";

const XUZHOU = publishedPlan("xuzhou-14fyp");
const YEARS = planYears(XUZHOU.period);

function decimalsOf({ rows }: Breakdown): number {
  return Math.max(...rows.flatMap(({ values }) => values.map((value) => value?.split(".")[1]?.length ?? 0)));
}

/** Published yearly figures by region, years as keys. */
function publishedCells({ cells, columns }: Breakdown) {
  return Object.fromEntries(
    cells.map(({ region, values }) => [
      region,
      Object.fromEntries(YEARS.map((year) => [String(year), values[columns.indexOf(String(year))] ?? 0])),
    ]),
  );
}

function yearSums(table: Breakdown): readonly number[] {
  const byRegion = Object.values(publishedCells(table));
  return YEARS.map((year) => sum(byRegion.map((row) => row[String(year)] ?? 0)));
}

/** The yearly steps of a stock's path, from the base year's sum. */
function steps(table: Breakdown): Readonly<Record<string, number>> {
  const start = sum(table.cells.map(({ values }) => values[table.columns.indexOf("2020")] ?? 0));
  const levels = [start, ...yearSums(table)];
  return Object.fromEntries(
    YEARS.map((year, index) => [String(year), sum([levels[index + 1] ?? 0, -(levels[index] ?? 0)])]),
  );
}

function publishedTask(table: Breakdown) {
  const sums = yearSums(table);
  const isStock = table.kind === "stock";
  return aTask({
    kind: table.kind,
    regions: table.rows.map(({ region }) => region),
    years: YEARS,
    decimals: decimalsOf(table),
    total: isStock ? (sums.at(-1) ?? 0) : sum(sums),
    baseline: isStock ? sum(table.cells.map(({ values }) => values[0] ?? 0)) : null,
    method: "weights",
    weights: { regions: null, years: isStock ? steps(table) : null, cells: publishedCells(table) },
  });
}

test.each(XUZHOU.breakdowns.map((table) => [table.number, table] as const))(
  "table %s: the total spread by the published shares gives the published table back",
  (_, table) => {
    const allocation = allocated(publishedTask(table));
    expect(compareWithPublished(allocation, table.unit, table)).toEqual({
      compared: table.rows.length * 5,
      differences: [],
      onlyOurs: [],
      onlyPublished: [],
    });
    expect(allocation.yearTotals).toEqual(yearSums(table));
  },
);

function request(indicatorId: string, more: Partial<AllocationRequest> = {}): AllocationRequest {
  const regions = XUZHOU.breakdowns
    .find(({ indicator }) => indicator === indicatorId)
    ?.rows.map(({ region }) => region) ?? ["甲县", "乙县"];
  return aRequest({ indicatorId, regions, ...more });
}

function spread(asked: AllocationRequest) {
  const task = allocationTask(XUZHOU, asked);
  return task.ok ? allocate(task.value) : task;
}

test("[37.5] 万人 in equal parts over 8 regions and 5 years is 9375 人 in every cell", () => {
  const allocation = spread(request("new-urban-jobs"));
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  expect(allocation.value.task).toMatchObject({ total: 375_000, decimals: 0 });
  expect(new Set(allocation.value.cells.flat())).toEqual(new Set([9375]));
  expect(allocation.value.regionTotals).toEqual(Array(8).fill(46_875));
  expect(allocation.value.yearTotals).toEqual(Array(5).fill(75_000));
});

test("[11] 万人 over 9 regions closes at two decimals, and every line is within a hundredth of its share", () => {
  const allocation = spread(request("newly-transferred-rural-labour"));
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  expect(sum(allocation.value.cells.flat())).toBe(11);
  expect(allocation.value.yearTotals).toEqual(Array(5).fill(2.2));
  expect(allocation.value.regionTotals).toEqual([1.23, 1.23, 1.22, 1.22, 1.22, 1.22, 1.22, 1.22, 1.22]);
});

test("a stock grows from the regions' own levels, and they are the city in every year", () => {
  const table = XUZHOU.breakdowns.find(({ number }) => number === "6");
  const base = Object.fromEntries(table?.cells.map(({ region, values }) => [region, values[0] ?? 0]) ?? []);
  const allocation = spread(request("pension-insured", { base }));
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  // From 356.95 to 375 in five equal steps of 3.61.
  expect(allocation.value.yearTotals).toEqual([360.56, 364.17, 367.78, 371.39, 375]);
  // 37.22 + 18.05 / 7 = 39.7986; the remainders of seven equal steps decide the last hundredth.
  expect(allocation.value.cells.map((row) => row.at(-1))).toEqual([39.8, 43.18, 56.95, 35.43, 44.35, 44.46, 110.83]);
  expect(allocation.value.regionTotals).toBeNull();
});

test.each([
  ["registered-unemployment-rate", { code: "not-additive", kind: "rate" }],
  ["nothing-of-the-kind", { code: "unknown-indicator", id: "nothing-of-the-kind" }],
])("%s is not spread", (id, error) => {
  expect(spread(request(id))).toEqual({ ok: false, error });
});

test("units that count different things are refused", () => {
  expect(spread(request("new-urban-jobs", { unit: "场次" }))).toEqual({
    ok: false,
    error: { code: "incompatible-units", from: "万人", to: "场次" },
  });
});

test("the break-down of an allocation fits the template: the printed text loads again, and the same table is replaced", () => {
  const asked = request("new-urban-jobs", { regions: ["东区", "西区", "南区"] });
  const allocation = spread(asked);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  const heading = { indicatorId: "new-urban-jobs", title: { zh: "甲", en: "A" }, totalHead: "合计", unit: "人" };
  const table = toBreakdown(XUZHOU, allocation.value, heading);
  expect(table).toMatchObject({
    id: "breakdown-1",
    number: "1",
    columns: ["2021", "2022", "2023", "2024", "2025", "合计"],
  });
  expect(table.rows[0]).toEqual({ region: "东区", values: ["25000", "25000", "25000", "25000", "25000", "125000"] });
  expect(table.total).toEqual(["75000", "75000", "75000", "75000", "75000", "375000"]);
  const loaded = loadTemplate(withBreakdown(toTemplate(XUZHOU), table));
  expect(loaded).toMatchObject({ ok: true });
  expect(loaded.ok && loaded.value.breakdowns.map(({ id }) => id)).toEqual(XUZHOU.breakdowns.map(({ id }) => id));
});

test("an indicator without a table gets the next free number", () => {
  const asked = request("postdocs-recruited");
  const allocation = spread(asked);
  if (!allocation.ok) throw new Error(JSON.stringify(allocation.error));
  const heading = { indicatorId: "postdocs-recruited", title: { zh: "甲", en: "A" }, totalHead: "合计", unit: "人" };
  expect(toBreakdown(XUZHOU, allocation.value, heading)).toMatchObject({
    id: "breakdown-10",
    number: "10",
    title: { zh: "甲", en: "A" },
  });
});

test("equal parts against what was published: the differences by cell, in the table's unit", () => {
  const allocation = spread(request("new-urban-jobs"));
  const table = XUZHOU.breakdowns[0];
  if (!allocation.ok || !table) throw new Error("no allocation");
  const comparison = compareWithPublished(allocation.value, "人", table);
  expect(comparison.differences).toHaveLength(40);
  expect(comparison.differences[0]).toEqual({
    region: "丰县",
    year: 2021,
    ours: 9375,
    published: 2300,
    difference: 7075,
  });
});

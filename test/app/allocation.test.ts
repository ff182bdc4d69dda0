import type { AllocationRequest, JobProgress } from "../../src/app/types";
import { JOBS, LOAD, must, mustFail, openApp, PENSION, readTable, type, UNEMPLOYMENT, type OpenApp } from "./support";

let open: OpenApp;
beforeAll(async () => {
  open = openApp();
  must(await open.app.loadTemplate("nanjing-14fyp", LOAD));
});
afterAll(() => open.close());

const REQUEST: AllocationRequest = {
  indicatorId: JOBS,
  regions: ["江北新区", "玄武区", "秦淮区"],
  method: "equal",
  unit: null,
  decimals: null,
  base: null,
  weights: { regions: null, years: null, cells: null },
  locks: [],
};

test("says what can be spread, and why the rest cannot", async () => {
  const { indicators, years } = must(await open.app.allocationChoices());
  expect(years).toEqual([2021, 2022, 2023, 2024, 2025]);
  expect(
    indicators.map(({ id, problem, tableUnit, decimals }) => [id, problem?.code ?? null, tableUnit, decimals]),
  ).toEqual([
    [JOBS, null, "万人", 2],
    [UNEMPLOYMENT, "not-additive", "%", 0],
    [PENSION, null, "万人", 2],
  ]);
  expect(indicators[0]?.units).toEqual(["万人", "人", "亿人"]);
});

test("a preview closes and writes nothing", async () => {
  const before = must(await open.app.overview()).sheetNames;
  const { allocation, replaces, published } = must(await open.app.previewAllocation(REQUEST));
  expect([allocation.yearTotals, replaces, published]).toEqual([[26, 26, 26, 26, 26], null, null]);
  expect(must(await open.app.overview()).sheetNames).toEqual(before);
});

test("what cannot be spread is refused before anything is written", async () => {
  expect(mustFail(await open.app.allocate({ ...REQUEST, indicatorId: UNEMPLOYMENT }, true))).toMatchObject({
    code: "allocation-refused",
    problem: { code: "not-additive" },
  });
  expect(mustFail(await open.app.allocate({ ...REQUEST, regions: [] }, true))).toMatchObject({
    problem: { code: "no-regions" },
  });
});

test("writes a sheet in three round trips; figures, remarks and explanations stay", async () => {
  await type(open, [JOBS, "2021年", 27.8], [JOBS, "备注", "含自主创业"], [UNEMPLOYMENT, "2021年", 4.9]);
  const audited = must(await open.app.audit());
  const breached = audited.findings.find(({ rule }) => rule === "ceiling-breached");
  must(await open.app.explain(breached?.key ?? "", "疫情影响，已报省厅备案"));
  const steps: string[] = [];
  const stopped = { onProgress: ({ name }: JobProgress) => void steps.push(name), signal: { aborted: true } };
  expect(mustFail(await open.app.allocate(REQUEST, false, stopped))).toEqual({ code: "cancelled" });
  expect(steps).toEqual(["read"]);
  let sheet = "";
  expect(
    await open.syncsOf(
      async () =>
        void ({ sheet } = must(await open.app.allocate(REQUEST, false, { ...stopped, signal: { aborted: false } }))),
    ),
  ).toBeLessThanOrEqual(3);
  expect(steps.slice(1)).toEqual(["read", "described", "written"]);
  expect(must(await open.app.overview()).sheetNames).toContain(sheet);
  const entry = await readTable(open, "PlanEntry");
  expect([entry.value(JOBS, "2021年"), entry.value(JOBS, "备注")]).toEqual([27.8, "含自主创业"]);
  const { findings, counts } = must(await open.app.audit());
  expect(findings.find(({ rule }) => rule === "ceiling-breached")?.explanation).toMatchObject({
    text: "疫情影响，已报省厅备案",
    state: "holds",
  });
  expect(counts.explained).toBe(1);
});

test("asks before it replaces, and keeps the table's number", async () => {
  const other = { ...REQUEST, regions: ["甲", "乙"] };
  expect(mustFail(await open.app.allocate(other, false))).toMatchObject({
    code: "breakdown-exists",
    number: "1",
    reportedRegions: [],
  });
  expect(must(await open.app.allocationChoices()).indicators[0]?.regions).toEqual(REQUEST.regions);
  const { preview } = must(await open.app.allocate(other, true));
  expect(preview.table).toMatchObject({ id: "breakdown-1", number: "1" });
  expect(must(await open.app.allocationChoices()).indicators[0]?.regions).toEqual(["甲", "乙"]);
});

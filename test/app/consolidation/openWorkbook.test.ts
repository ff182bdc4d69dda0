import { templateSource, type MergeChoice, type TakenBack } from "../../../src/app";
import { loadTemplate, type PlanTemplate } from "../../../src/domain/plan";
import { regionsOf } from "../../../src/domain/regions";
import xuzhou from "../../../src/templates/xuzhou-14fyp.json";
import { readWorkbook } from "../../../src/workbook";
import { readWorkbookFile } from "../../../src/xlsx";
import { planOfRegion, targetsOf } from "../../domain/consolidation/returns";
import { LOAD, must, mustFail, openApp, type, type OpenApp } from "../support";
import { fileOf, returnedBytes, upTo } from "./returnedFiles";

// A workbook is written twice and calculated; a busy machine takes its time.
jest.setTimeout(180_000);

/** Xuzhou with one of its break-downs, the row that it belongs to, and one more. */
const ROWS = ["new-urban-jobs", "registered-unemployment-rate"];
const TABLES = ["breakdown-1"];
const SHORT = {
  ...(xuzhou as unknown as PlanTemplate),
  document: undefined,
  indicators: (xuzhou as unknown as PlanTemplate).indicators.filter(({ id }) => ROWS.includes(id)),
  breakdowns: (xuzhou as unknown as PlanTemplate).breakdowns.filter(({ id }) => TABLES.includes(id)),
} as PlanTemplate;
const PLAN = must(loadTemplate(SHORT));
const REGIONS = regionsOf(PLAN);
const CHOICE: MergeChoice = { policy: "newest", choices: {}, asOf: null };

const returned = (region: string, own: object = {}) => {
  const plan = planOfRegion(region, PLAN);
  return fileOf(`${region}.xlsx`, returnedBytes(region, { plan, typed: upTo(2023, targetsOf(region, PLAN)), ...own }));
};
const ALL = REGIONS.map((region) => returned(region));

let open: OpenApp;
beforeEach(
  () =>
    (open = openApp(
      templateSource([{ id: SHORT.id, load: async () => SHORT }], [{ ...SHORT, indicatorCount: ROWS.length }]),
    )),
);
afterEach(() => open.close());

async function mergedPlan(taken: TakenBack, choice = CHOICE) {
  const file = must(await open.app.mergedFile({ taken, choice, language: "zh-CN" }));
  const workbook = must(readWorkbook(must(await readWorkbookFile(file.bytes)).snapshot));
  return { file, workbook };
}

test("into an empty workbook: plan and year come from the files; the file is named after region and year", async () => {
  const taken = must(await open.app.takeBack(ALL));
  expect(taken).toMatchObject({ plan: { id: "xuzhou-14fyp" }, asOf: 2023, rejected: [] });
  const { file, workbook } = await mergedPlan(taken);
  expect(file).toMatchObject({ name: "徐州市_2023年_汇总.xlsx", region: "" });
  expect(workbook).toMatchObject({
    plan: { id: "xuzhou-14fyp" },
    settings: { asOf: 2023, totalsFromRegions: true },
    problems: [],
  });
  expect(workbook.recorded).not.toBeNull();
});

test("a plan that is there is replaced only when asked; its own figures and remarks stay", async () => {
  must(await open.app.loadTemplate(SHORT.id, LOAD));
  await type(open, ["registered-unemployment-rate", "2021年", 2.1], ["registered-unemployment-rate", "备注", "含下岗"]);
  const taken = must(await open.app.takeBack(ALL));
  expect(mustFail(await open.app.putMerged({ taken, choice: CHOICE, language: "zh-CN" }, false))).toMatchObject({
    code: "plan-exists",
    sheets: expect.arrayContaining(["指标填报"]),
  });
  const syncs = await open.syncsOf(async () =>
    must(await open.app.putMerged({ taken, choice: CHOICE, language: "zh-CN" }, true)),
  );
  // What is there, its break-downs, the write, and showing the sheets with their pages.
  expect(syncs).toBeLessThanOrEqual(4);
  expect(must(await open.app.openPlan())).toMatchObject({ id: SHORT.id, asOf: 2023 });
  const { workbook } = await mergedPlan(taken);
  expect(workbook.entries.cells["registered-unemployment-rate"]?.["2021"]?.raw).toBe(2.1);
  expect(workbook.entries.remarks).toEqual({ "registered-unemployment-rate": "含下岗" });
});

test("the year that was chosen, inside the plan", async () => {
  const taken = must(await open.app.takeBack(ALL.slice(0, 1)));
  for (const [asOf, year] of [
    [2022, 2022],
    [1999, 2021],
    [2099, 2025],
  ] as const) {
    expect((await mergedPlan(taken, { ...CHOICE, asOf })).workbook.settings.asOf).toBe(year);
  }
});

test("merging says who is missing, at once and without writing", async () => {
  const taken = must(await open.app.takeBack(ALL.slice(1)));
  expect(open.app.mergeReturned(taken, CHOICE)).toMatchObject({ planId: SHORT.id, missing: [REGIONS[0]] });
});

test("nothing that can be merged: why, file by file; stopped before the first file: cancelled", async () => {
  expect(mustFail(await open.app.takeBack([fileOf("a.xlsx", new Uint8Array(0))]))).toMatchObject({
    code: "nothing-taken",
    problem: { code: "nothing-returned", rejected: [{ file: "a.xlsx", reason: "empty-file" }] },
  });
  expect(mustFail(await open.app.takeBack(ALL, { signal: { aborted: true } }))).toEqual({ code: "cancelled" });
});

test("progress names each file", async () => {
  const said: string[] = [];
  must(
    await open.app.takeBack(ALL.slice(0, 2), {
      onProgress: ({ done, total, name }) => said.push(`${done}/${total} ${name}`),
    }),
  );
  expect(said).toEqual(REGIONS.slice(0, 2).map((region, index) => `${index + 1}/2 ${region}.xlsx`));
});

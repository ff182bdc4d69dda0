import { unzipSync } from "fflate";
import { takeBack, type ReturnedFile, type TakenBack } from "../../../src/app/consolidation";
import { packReturns, returnPacks, type ReturnedPack } from "../../../src/app/returnPack";
import type { Job } from "../../../src/app/job";
import type { Rejection } from "../../../src/app/consolidation";
import { fail, ok } from "../../../src/domain/shared/result";
import { packFiles, patchWorkbookFile, readWorkbookFile, writeXlsx } from "../../../src/xlsx";
import { templates, templateSummaries } from "../../../src/templates";
import { templateSource } from "../../../src/app/load/templateSource";
import { findingsWorkbook } from "../../../src/workbook";
import { planOfRegion } from "../../domain/consolidation/returns";
import { planWorkbook, snapshotOf, TODAY } from "../../xlsx/patch/support";
import { fileOf, outcomesOf, returnedBytes, type ReturnOptions } from "../consolidation/returnedFiles";

jest.setTimeout(60_000);

const TOOLS = { read: readWorkbookFile, patch: patchWorkbookFile, today: TODAY };

const clean = (region: string, options: ReturnOptions = {}) =>
  returnedBytes(region, { typed: outcomesOf(region), ...options });

const WRONG = { ...outcomesOf("丰县"), "breakdown-1": { 2021: "0.75万", 2022: 2200, 2023: 2300 } };

async function taken(files: readonly ReturnedFile[]): Promise<TakenBack> {
  const result = await takeBack(
    { read: readWorkbookFile, templates: templateSource(templates, templateSummaries), today: "2026-11-28" },
    { files, plan: null },
  );
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function all(
  files: readonly ReturnedFile[],
  job?: Job,
): Promise<{ readonly packs: readonly ReturnedPack[]; readonly failed: readonly Rejection[] }> {
  const packs: ReturnedPack[] = [];
  const failed: Rejection[] = [];
  for await (const packed of returnPacks(TOOLS, await taken(files), files, job)) {
    if (packed.ok) packs.push(packed.value);
    else failed.push(packed.error);
  }
  return { packs, failed };
}

const wrong = (region = "丰县", options = {}) =>
  returnedBytes(region, {
    typed: { ...outcomesOf(region), "breakdown-1": WRONG["breakdown-1"] },
    ...options,
  });

test("a region with an error gets its own workbook back, one without gets none", async () => {
  const { packs, failed } = await all([fileOf("from 丰县.xlsx", wrong()), fileOf("沛县.xlsx", clean("沛县"))]);
  expect(failed).toEqual([]);
  expect(packs).toMatchObject([
    { name: "丰县_2023年报送_退回.xlsx", region: "丰县", source: "from 丰县.xlsx", open: 1 },
  ]);
  const workbook = planWorkbook(await snapshotOf(packs[0]!.bytes));
  expect(workbook).toMatchObject({
    returns: 1,
    language: "zh-CN",
    submission: { sendOut: { region: "丰县", round: 1, asOf: 2023 } },
  });
  expect(workbook.recorded?.map(({ rule, value }) => [rule, value])).toEqual([["not-a-number", "0.75万"]]);
});

test("it keeps its own language", async () => {
  const { packs } = await all([fileOf("a.xlsx", wrong("丰县", { language: "en" }))]);
  expect(packs[0]?.name).toBe("丰县_2023_report_returned.xlsx");
  expect(planWorkbook(await snapshotOf(packs[0]!.bytes))).toMatchObject({
    language: "en",
    sheetNames: { findings: "Findings" },
  });
});

test.each([
  ["zh-CN", /^审核结果　2023 年第 1 次下发，第 1 次退回$/, /^已退回，请处理：.*报送：下发单位。/],
  ["en", /^Findings: 2023, round 1, returned$/, /^Returned to be mended: .*send back to: the office that sent it\./],
] as const)(
  "in %s its findings sheet says that it is returned and what to do, after the region's own audit too",
  async (language, title, hint) => {
    const { packs } = await all([fileOf("a.xlsx", wrong("丰县", { language }))]);
    const workbook = planWorkbook(await snapshotOf(packs[0]!.bytes));
    const audited = findingsWorkbook(workbook, [], "2024-02-01").sheets[0]?.blocks.map(({ values }) => values[0]?.[0]);
    const written = (await snapshotOf(packs[0]!.bytes)).sheets
      .find(({ name }) => name === workbook.sheetNames.findings)
      ?.grid?.values.map(([first]) => first);
    for (const lines of [audited, written]) {
      expect(lines?.[0]).toMatch(title);
      expect(lines?.some((line) => typeof line === "string" && hint.test(line))).toBe(true);
    }
  },
);

test("mended and sent again without a new date, it counts as the later file; wrong again, it is returned a second time", async () => {
  const first = await wrong();
  const { packs } = await all([fileOf("丰县.xlsx", first, "2024-01-11T00:00:00Z")]);
  const again = fileOf("丰县 (1).xlsx", packs[0]!.bytes, "2024-01-10T00:00:00Z");
  const files = [again, fileOf("丰县.xlsx", first, "2024-01-11T00:00:00Z")];
  const both = await taken(files);
  expect(both.dryRun.submissions.map(({ file, returns, round }) => [file, returns, round])).toEqual([
    ["丰县.xlsx", 0, 1],
    ["丰县 (1).xlsx", 1, 1],
  ]);
  const { packs: second } = await all(files);
  expect(second.map(({ name, source }) => [name, source])).toEqual([["丰县_2023年报送_退回2.xlsx", "丰县 (1).xlsx"]]);
});

test("changed targets are listed too: against the plan as it is now", async () => {
  const own = planOfRegion("丰县");
  const changed = {
    ...own,
    indicators: own.indicators.map((row, index) => (index === 0 ? { ...row, target: "1" } : row)),
  };
  const { packs } = await all([fileOf("丰县.xlsx", clean("丰县", { plan: changed }))]);
  const workbook = planWorkbook(await snapshotOf(packs[0]!.bytes));
  expect(workbook.recorded?.map(({ rule }) => rule)).toContain("target-differs-from-plan");
});

describe("one file among others", () => {
  const good = fileOf("沛县.xlsx", wrong("沛县"));
  const bytes = wrong();
  let reads = 0;
  const flaky: ReturnedFile = {
    name: "丰县.xlsx",
    modified: null,
    bytes: async () =>
      (reads += 1) === 1 ? ok(await bytes) : fail({ code: "unreadable", text: { zh: "没了", en: "gone" } }),
  };
  const replaced: ReturnedFile = {
    name: "丰县.xlsx",
    modified: null,
    bytes: async () => ok(await ((reads += 1) === 1 ? bytes : clean("睢宁县"))),
  };
  const thrown: ReturnedFile = {
    name: "丰县.xlsx",
    modified: null,
    bytes: async () => {
      if ((reads += 1) > 1) throw new Error("lost");
      return ok(await bytes);
    },
  };
  test.each([
    ["cannot be read any more", flaky, "unreadable"],
    ["is another file by now", replaced, "gone"],
    ["makes the program fail", thrown, "fault"],
  ] as const)("that %s is reported, the others are packed", async (_, file, reason) => {
    reads = 0;
    const { packs, failed } = await all([file, good]);
    expect(failed).toMatchObject([{ file: "丰县.xlsx", reason }]);
    expect(packs.map(({ region }) => region)).toEqual(["沛县"]);
  });

  test("of one name from two folders is found by its region", async () => {
    const { packs } = await all([fileOf("上报.xlsx", clean("沛县")), fileOf("上报.xlsx", wrong())]);
    expect(packs.map(({ region, source }) => [region, source])).toEqual([["丰县", "上报.xlsx"]]);
  });
});

test("it says how far it is, and stops when it is told to", async () => {
  const files = [fileOf("a.xlsx", wrong()), fileOf("b.xlsx", wrong("沛县")), fileOf("c.xlsx", wrong("睢宁县"))];
  const said: string[] = [];
  const signal = { aborted: false };
  const { packs } = await all(files, {
    signal,
    onProgress: ({ done, total, name }) => {
      said.push(`${done}/${total} ${name}`);
      signal.aborted = done === 2;
    },
  });
  expect(said).toEqual(["1/3 丰县", "2/3 沛县"]);
  expect(packs).toHaveLength(2);
});

describe("the zip", () => {
  const dependencies = {
    files: {
      read: readWorkbookFile,
      patch: patchWorkbookFile,
      write: (spec: Parameters<typeof writeXlsx>[0]) => writeXlsx(spec, { now: new Date(0) }),
      pack: async (...parameters: Parameters<typeof packFiles>) => packFiles(...parameters),
    },
    today: () => TODAY,
  };
  test("holds the packs under their names and says what failed", async () => {
    const files = [fileOf("a.xlsx", wrong()), fileOf("b.xlsx", wrong("沛县"))];
    const result = await packReturns(dependencies, { taken: await taken(files), files, language: "zh-CN" });
    if (!result.ok) throw new Error(JSON.stringify(result.error));
    expect(result.value).toMatchObject({ name: "徐州市_2023年_退回.zip", failed: [] });
    expect(Object.keys(unzipSync(result.value.bytes))).toEqual(result.value.files.map(({ name }) => name));
    expect(result.value.files.map(({ region }) => region)).toEqual(["丰县", "沛县"]);
  });

  test.each([
    ["nothing to return", {}, { code: "nothing-to-return", failed: [] }],
    ["a job that was stopped", { signal: { aborted: true } }, { code: "cancelled" }],
  ])("%s", async (_, job, error) => {
    const files = [fileOf("a.xlsx", clean("丰县"))];
    expect(await packReturns(dependencies, { taken: await taken(files), files, language: "en" }, job)).toEqual({
      ok: false,
      error,
    });
  });
});

import { takeBack, type ReturnedFile, type TakeBackRequest, type TakenBack } from "../../../src/app/consolidation";
import { merge } from "../../../src/domain/consolidation";
import { regionsOf } from "../../../src/domain/regions";
import { fail } from "../../../src/domain/shared/result";
import { buildWorkbook } from "../../../src/workbook";
import { readWorkbookFile, writeXlsx } from "../../../src/xlsx";
import { planOf, TEMPLATES } from "../../cli/inMemory";
import { planOfRegion, targetsOf, XUZHOU } from "../../domain/consolidation/returns";
import { cityInput, fileOf, outcomesOf, returnedBytes, returnedInput, upTo } from "./returnedFiles";

// Thirteen workbooks are written and read; a busy machine takes its time.
jest.setTimeout(120_000);

const REGIONS = regionsOf(XUZHOU);
const taking = (files: readonly ReturnedFile[], own: Partial<TakeBackRequest> = {}) =>
  takeBack({ read: readWorkbookFile, templates: TEMPLATES, today: "2026-11-28" }, { files, plan: null, ...own });

async function taken(files: readonly ReturnedFile[], own: Partial<TakeBackRequest> = {}): Promise<TakenBack> {
  const result = await taking(files, own);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const whole = () => REGIONS.map((region) => fileOf(`${region}.xlsx`, returnedBytes(region)));

test("every region of Xuzhou: the plan, the year and the totals come from the files; 新增就业 to 2023 as printed", async () => {
  const result = await taken(whole());
  expect(result).toMatchObject({
    plan: { id: "xuzhou-14fyp" },
    asOf: 2023,
    rejected: [],
    cancelled: false,
    read: REGIONS.length,
  });
  expect(result.dryRun).toMatchObject({ missing: [], duplicates: [] });
  const merged = merge(result.plan, result.dryRun, { policy: "newest", choices: {}, asOf: result.asOf });
  expect(merged.regions.map(({ status }) => status)).toEqual(REGIONS.map(() => "complete"));
  for (const { id, columns, totals } of XUZHOU.breakdowns) {
    for (const period of ["2021", "2022", "2023"]) {
      expect(merged.totals.find((each) => each.breakdownId === id && each.period === period)?.value).toBe(
        totals?.[columns.indexOf(period)],
      );
    }
  }
  expect(merged.values[0]?.source).toEqual({
    file: `${REGIONS[0]!}.xlsx`,
    sheet: "指标填报",
    address: expect.stringMatching(/^[A-Z]+\d+$/),
    reporter: "张三",
    date: "2024-01-10",
  });
});

/** What 丰县 reports, with other contents in some cells of its first table. */
const typedInstead = (change: Readonly<Record<string, string>>) => {
  const allotted = upTo(2023, targetsOf("丰县"))["breakdown-1"];
  return returnedBytes("丰县", { typed: { ...outcomesOf("丰县"), "breakdown-1": { ...allotted, ...change } } });
};
const mergedWith = async (bytes: Promise<Uint8Array>) => {
  const files = [...whole().filter(({ name }) => name !== "丰县.xlsx"), fileOf("丰县.xlsx", bytes)];
  const { plan, dryRun } = await taken(files);
  return merge(plan, dryRun, { policy: "newest", choices: {}, asOf: 2023 });
};
const totalOf = ({ totals }: ReturnType<typeof merge>, year: string) =>
  totals.find(({ breakdownId, period }) => breakdownId === "breakdown-1" && period === year);

test("text that can mean only one number is merged as that number, with the text in the trace and a warning for the region", async () => {
  // 丰县 was allotted 2,300 people in each year of table 1.
  const merged = await mergedWith(typedInstead({ 2021: "２３００", 2022: "2,300人", 2023: "0.23万人" }));
  const region = merged.regions.find((each) => each.region === "丰县");
  expect(region).toMatchObject({ status: "complete", expected: 27, reported: 27 });
  expect(region?.submission?.counts).toMatchObject({ error: 0 });
  expect(
    region?.submission?.findings
      .filter(({ rule }) => rule === "text-merged-as-number")
      .map(({ rule, value, expected, place: { cell } }) => [rule, value, expected, cell]),
  ).toEqual([
    ["text-merged-as-number", "２３００", 2300, expect.stringMatching(/^[A-Z]+\d+$/)],
    ["text-merged-as-number", "2,300人", 2300, expect.stringMatching(/^[A-Z]+\d+$/)],
    ["text-merged-as-number", "0.23万人", 2300, expect.stringMatching(/^[A-Z]+\d+$/)],
  ]);
  const own = merged.values.filter((value) => value.region === "丰县" && value.breakdownId === "breakdown-1");
  expect(own.map(({ period, cell, typed }) => [period, cell.raw, typed])).toEqual([
    ["2021", 2300, "２３００"],
    ["2022", 2300, "2,300人"],
    ["2023", 2300, "0.23万人"],
  ]);
  const [table] = XUZHOU.breakdowns;
  for (const year of ["2021", "2022", "2023"])
    expect(totalOf(merged, year)?.value).toBe(table?.totals?.[table.columns.indexOf(year)]);
});

test("text that may mean something else is an error and is not counted; the region is asked, and its other figures stay", async () => {
  const merged = await mergedWith(typedInstead({ 2021: "2300（新口径）", 2022: "23，5", 2023: "≥2300" }));
  const region = merged.regions.find((each) => each.region === "丰县");
  expect(region).toMatchObject({ status: "withErrors", expected: 27, reported: 25 });
  const errors = region?.submission?.findings.filter(({ severity }) => severity === "error");
  expect(errors?.map(({ rule, value }) => [rule, value])).toEqual([
    ["not-a-number", "2300（新口径）"],
    ["not-a-number", "23，5"],
  ]);
  const own = merged.values.filter((value) => value.region === "丰县" && value.breakdownId === "breakdown-1");
  expect(own.map(({ cell, typed }) => [cell.raw, typed])).toEqual([
    ["2300（新口径）", null],
    ["23，5", null],
    ["≥2300", null],
  ]);
  expect(totalOf(merged, "2021")).toMatchObject({ value: null, missing: ["丰县"] });
});

test("the order of the files does not matter", async () => {
  const files = [
    ...whole(),
    fileOf("坏.xlsx", new Uint8Array(3)),
    fileOf("丰县 (2).xlsx", returnedBytes("丰县", { date: "2024-02-01" })),
  ];
  expect(await taken([...files].reverse())).toEqual(await taken(files));
});

test("an English workbook is read as well as a Chinese one; remarks stay with it", async () => {
  const { dryRun } = await taken([
    fileOf("Feng.xlsx", returnedBytes("丰县", { language: "en", remarks: { "breakdown-1": "新口径" } })),
  ]);
  expect(dryRun.submissions[0]).toMatchObject({
    region: "丰县",
    reporter: "张三",
    contact: "0516-83712345",
    remarks: { "breakdown-1": "新口径" },
  });
  expect(dryRun.submissions[0]?.places[0]?.source.sheet).toBe("Entry");
});

test("what the audit of a file finds names its sheet and cell; a workbook without a name is unsigned", async () => {
  const typed = { ...upTo(2023, targetsOf("丰县")), "breakdown-1": { 2021: "暂无", 2022: 8000, 2023: 8000 } };
  const { dryRun } = await taken([fileOf("丰县.xlsx", returnedBytes("丰县", { typed, reporter: "" }))]);
  const [file] = dryRun.submissions;
  expect(file?.counts.error).toBeGreaterThan(0);
  expect(file?.findings[0]).toMatchObject({
    rule: "not-a-number",
    place: {
      indicatorId: "breakdown-1",
      period: "2021",
      sheet: "指标填报",
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
    },
  });
  expect(file?.findings.map(({ rule }) => rule)).toContain("submission-unsigned");
});

test("changed targets are warnings; the figures are taken", async () => {
  const own = planOfRegion("丰县");
  const plan = {
    ...own,
    indicators: own.indicators.map((row, index) => (index === 0 ? { ...row, target: "1" } : row)),
  };
  const { dryRun } = await taken([fileOf("丰县.xlsx", returnedBytes("丰县", { plan }))]);
  expect(dryRun.submissions[0]?.findings.filter(({ rule }) => rule === "target-differs-from-plan")).toMatchObject([
    { params: { found: "1" }, place: { indicatorId: "breakdown-1", sheet: "指标填报", cell: expect.any(String) } },
  ]);
});

describe("files that take no part", () => {
  const nanjing = async () =>
    writeXlsx(buildWorkbook({ ...cityInput(), plan: await planOf("nanjing-14fyp") }), { now: new Date(0) });
  const city = () => writeXlsx(buildWorkbook(cityInput()), { now: new Date(0) });
  const unknown = () =>
    returnedBytes("萧县", {
      plan: { ...planOfRegion("丰县"), region: { code: "320322", name: { zh: "萧县", en: "萧县" } } },
      typed: {},
    });
  const unreadable = (name: string): ReturnedFile => ({
    name,
    modified: null,
    bytes: async () => fail({ code: "unreadable", text: { zh: "打不开", en: "cannot open" } }),
  });
  const failing = (name: string): ReturnedFile => ({
    name,
    modified: null,
    bytes: () => Promise.reject(new Error("boom")),
  });

  test.each<[what: string, file: (name: string) => ReturnedFile, reason: string, says: RegExp]>([
    [
      "no workbook",
      (name) => fileOf(name, new TextEncoder().encode("指标,数值")),
      "not-a-workbook-file",
      /不是 Excel 工作簿/,
    ],
    ["an empty file", (name) => fileOf(name, new Uint8Array(0)), "empty-file", /文件是空的/],
    ["another plan", (name) => fileOf(name, nanjing()), "other-plan", /nanjing-14fyp.*xuzhou-14fyp/],
    ["the city's own workbook", (name) => fileOf(name, city()), "whole-plan", /全市的规划工作簿/],
    ["a region that is not in the plan", (name) => fileOf(name, unknown()), "unknown-region", /萧县.*丰县、/],
    ["a file that cannot be opened", unreadable, "unreadable", /打不开/],
    ["a fault of the program", failing, "fault", /boom/],
  ])("%s", async (_, file, reason, says) => {
    const { rejected, dryRun } = await taken([file("a.xlsx"), fileOf("丰县.xlsx", returnedBytes("丰县"))], {
      plan: XUZHOU,
    });
    expect(rejected).toMatchObject([
      {
        file: "a.xlsx",
        reason,
        text: { zh: expect.stringMatching(says), en: expect.not.stringMatching(/\{|\}|undefined/) },
      },
    ]);
    expect(dryRun.submissions.map(({ region }) => region)).toEqual(["丰县"]);
  });

  test("of two plans the one with most files counts, whichever comes first", async () => {
    const files = [fileOf("0.xlsx", nanjing()), fileOf("1.xlsx", returnedBytes("丰县"))];
    expect(await taken(files)).toMatchObject({ plan: { id: "xuzhou-14fyp" }, rejected: [{ file: "0.xlsx" }] });
  });

  test("no file tells a plan", async () => {
    expect(await taking([fileOf("a.xlsx", new Uint8Array(0))])).toMatchObject({
      ok: false,
      error: { code: "nothing-returned", rejected: [{ reason: "empty-file" }] },
    });
    expect(await taking([])).toMatchObject({ ok: false, error: { code: "nothing-returned" } });
    expect(await taking([], { plan: await planOf("nanjing-14fyp") })).toMatchObject({
      ok: false,
      error: { code: "no-breakdowns" },
    });
  });

  test("a plan that nobody knows", async () => {
    const plan = { ...planOfRegion("丰县"), id: "nowhere-14fyp" };
    expect(await taking([fileOf("a.xlsx", returnedBytes("丰县", { plan }))])).toMatchObject({
      ok: false,
      error: { rejected: [{ reason: "unknown-plan", text: { zh: expect.stringContaining("nowhere-14fyp") } }] },
    });
  });
});

test("progress names each file; a wish to stop is heard after the file in hand, and what was read stays", async () => {
  const said: string[] = [];
  const signal = { aborted: false };
  const result = await taken(whole(), {
    plan: XUZHOU,
    signal,
    onProgress: ({ done, total, name }) => {
      said.push(`${done}/${total} ${name}`);
      signal.aborted = done === 2;
    },
  });
  expect(said).toEqual([`1/${REGIONS.length} ${REGIONS[0]!}.xlsx`, `2/${REGIONS.length} ${REGIONS[1]!}.xlsx`]);
  expect(result).toMatchObject({ cancelled: true, read: 2 });
  expect(result.dryRun.submissions).toHaveLength(2);
});

test("everything that is taken back is plain data, so that a worker can send it", async () => {
  const result = await taken([fileOf("丰县.xlsx", returnedBytes("丰县"))]);
  expect(structuredClone(result)).toEqual(result);
});

test("a region that sets the year back still owes what it was asked for", async () => {
  const input = returnedInput("丰县");
  const early = { ...input, settings: { ...input.settings, asOf: 2021 } };
  const { dryRun, asOf } = await taken([fileOf("丰县.xlsx", writeXlsx(buildWorkbook(early), { now: new Date(0) }))]);
  expect([asOf, dryRun.submissions[0]?.asOf]).toEqual([2023, 2023]);
  expect(dryRun.submissions[0]?.findings.map(({ rule }) => rule)).not.toContain("future-year-filled");
});

import { openWorkbook } from "../../src/app/open/openWorkbook";
import { fail } from "../../src/domain/shared/result";
import { regionRows } from "../../src/domain/regions";
import { buildWorkbook, planHash } from "../../src/workbook";
import { readXlsx, writeXlsx } from "../../src/xlsx";
import { created, planOf, shell, type Shell } from "./inMemory";

jest.setTimeout(60_000);

const OUT = ["--out", "sent"];
const TWO = ["--region", "沛县", "--region", "丰县"];
const FENG = "sent/丰县_2023年报送.xlsx";
const PEI = "sent/沛县_2023年报送.xlsx";

async function opened({ files }: Shell, name: string) {
  const read = await readXlsx(files.get(name) ?? new Uint8Array());
  if (!read.ok) throw new Error(`${name}: ${read.error.code}`);
  const workbook = openWorkbook(read.value.snapshot, null);
  if (!workbook.ok) throw new Error(`${name}: ${workbook.error.code}`);
  return workbook.value;
}

const reportedFigure = (region: string, year: number): number => (region === "丰县" ? 2000 : 3000) + year;

/** A sent workbook as its region fills it: every row of the first two years. */
async function filled(files: Shell, name: string): Promise<Uint8Array> {
  const { plan, settings, language, submission } = await opened(files, name);
  if (!submission) throw new Error(name);
  const { region } = submission;
  const cells = Object.fromEntries(
    plan.indicators.map(({ id }) => [
      id,
      Object.fromEntries(
        [2021, 2022].map((year) => [
          String(year),
          { raw: reportedFigure(region, year), formula: null, numberFormat: null },
        ]),
      ),
    ]),
  );
  const whole = await planOf("xuzhou-14fyp");
  const regional = { city: whole.region.name, rows: regionRows(whole, region) };
  const signed = { ...submission, reporter: "张三", contact: "0516-1", date: "2024-02-01" };
  const spec = buildWorkbook({
    plan,
    settings,
    language,
    entries: { cells, remarks: {} },
    findings: null,
    regional,
    submission: signed,
    today: "2024-02-01",
  });
  return writeXlsx(spec, { now: new Date("2024-02-01") });
}

test("one workbook per region: a line each on stdout, progress and the outcome on stderr, the last finished year", async () => {
  const files = shell();
  const { code, out, err } = await files.run("distribute", "xuzhou-14fyp", ...OUT);
  expect(code).toBe(0);
  expect([...files.files.keys()]).toHaveLength(16);
  expect(out).toHaveLength(16);
  expect(out[0]).toBe(`丰县\t9\t${FENG}`);
  expect(out[15]).toBe("市区 (含贾汪)\t3\tsent/市区 (含贾汪)_2023年报送.xlsx");
  expect(err).toHaveLength(17);
  expect([err[0], err[15]]).toEqual(["1/16 丰县", "16/16 市区 (含贾汪)"]);
  expect(err[16]).toBe(
    "Made 16 workbooks in sent, as of 2023, round 1 (Xuzhou: main human resources and social security indicators, 14th Five-Year Plan).",
  );
});

test("what was decided is in each workbook and in the report", async () => {
  const files = shell();
  const options = [
    "--as-of",
    "2022",
    "--round",
    "2",
    "--due",
    "2024-02-29",
    "--return-to",
    " 规划科 0516-1 ",
    "--lang",
    "en",
    "--json",
  ];
  const { code, json } = await files.run("distribute", "xuzhou-14fyp", ...OUT, ...TWO, ...options);
  const hash = planHash(await planOf("xuzhou-14fyp"));
  const names = ["sent/丰县_2022_report_round-2.xlsx", "sent/沛县_2022_report_round-2.xlsx"] as const;
  expect(code).toBe(0);
  expect(json()).toEqual({
    plan: "xuzhou-14fyp",
    planHash: hash,
    asOf: 2022,
    round: 2,
    due: "2024-02-29",
    returnTo: "规划科 0516-1",
    language: "en",
    sentOn: "2024-01-15",
    files: [
      { region: "丰县", file: names[0], rows: 9 },
      { region: "沛县", file: names[1], rows: 9 },
    ],
  });
  const { submission, language, settings } = await opened(files, names[1]);
  expect([language, settings.asOf]).toEqual(["en", 2022]);
  expect(submission?.sendOut).toEqual({
    planId: "xuzhou-14fyp",
    planHash: hash,
    region: "沛县",
    asOf: 2022,
    round: 2,
    sentOn: "2024-01-15",
    due: "2024-02-29",
    returnTo: "规划科 0516-1",
  });
});

test("a workbook sends out its own year, language, settings and allocated break-down", async () => {
  const files = await created("nanjing-14fyp", { asOf: 2022, lang: "en" });
  await files.run("allocate", "plan.xlsx", "--indicator", "1", "--regions", "=江北,玄武区", "--out", "allocated.xlsx");
  expect(await files.run("distribute", "allocated.xlsx", ...OUT)).toMatchObject({ code: 0 });
  const { plan, language, settings } = await opened(files, "sent/=江北_2022_report.xlsx");
  expect([language, settings.asOf, plan.region.name.zh]).toEqual(["en", 2022, "=江北"]);
  expect(plan.indicators.map(({ id, target }) => [id, target])).toEqual([["breakdown-1", "65.00"]]);
});

test("a year from end to end: sent out, filled, merged, and sent out again with what each region reported", async () => {
  const files = shell();
  await files.run("distribute", "xuzhou-14fyp", "--out", "first", ...TWO);
  for (const name of [...files.files.keys()]) files.files.set(name, await filled(files, name));
  expect(await files.run("consolidate", ...files.files.keys(), "--out", "merged.xlsx")).toMatchObject({ code: 1 });
  const again = await files.run("distribute", "merged.xlsx", ...OUT, ...TWO, "--as-of", "2023", "--round", "2");
  expect(again).toMatchObject({
    code: 0,
    out: ["丰县\t9\tsent/丰县_2023年报送_第2次.xlsx", "沛县\t9\tsent/沛县_2023年报送_第2次.xlsx"],
  });
  const hash = planHash(await planOf("xuzhou-14fyp"));
  for (const [region, first, second] of [
    ["丰县", "first/丰县_2023年报送.xlsx", "sent/丰县_2023年报送_第2次.xlsx"],
    ["沛县", "first/沛县_2023年报送.xlsx", "sent/沛县_2023年报送_第2次.xlsx"],
  ] as const) {
    const { submission, entries, plan } = await opened(files, second);
    expect(submission?.sendOut).toMatchObject({ region, round: 2, planHash: hash });
    const before = (await opened(files, first)).entries;
    for (const { id } of plan.indicators) {
      for (const year of ["2021", "2022"])
        expect([id, year, entries.cells[id]?.[year]?.raw]).toEqual([id, year, before.cells[id]?.[year]?.raw]);
    }
    expect(entries.cells["breakdown-1"]?.["2022"]?.raw).toBe(reportedFigure(region, 2022));
  }
});

test("--language is --lang", async () => {
  const files = shell();
  await files.run("distribute", "xuzhou-14fyp", ...OUT, "--region", "丰县", "--language", "en");
  expect((await opened(files, "sent/丰县_2023_report.xlsx")).language).toBe("en");
});

test("nothing can be sent out of a plan without break-downs, nor out of a region's workbook", async () => {
  const files = shell();
  expect(await files.run("distribute", "nanjing-14fyp", ...OUT)).toMatchObject({
    code: 3,
    err: [
      "Not sent out: The plan is not broken down by region, so there is nothing to send out. Allocate first: spread a target over regions and years, then send out.",
      "plan-indicators allocate does that.",
    ],
  });
  await files.run("distribute", "xuzhou-14fyp", ...OUT, "--region", "丰县");
  const again = await files.run("distribute", FENG, "--out", "again");
  expect([again.code, again.err[0]]).toEqual([
    3,
    "Not sent out: This workbook was itself sent to 丰县 and cannot be sent out again. Open the workbook of the whole plan and send out from there.",
  ]);
  expect([...files.files.keys()]).toEqual([FENG]);
});

test("an unknown region stops everything before the first file", async () => {
  const files = shell();
  const { code, err } = await files.run("distribute", "xuzhou-14fyp", ...OUT, "--region", "丰县", "--region", "浦口区");
  expect(code).toBe(2);
  expect(err[0]).toMatch(/^Not sent out: No break-down names the region “浦口区”\. The break-downs name: 丰县, 沛县, /);
  expect(files.files.size).toBe(0);
});

test.each([
  [["--round", "0"], "--round takes a whole number from 1 to 99, not '0'."],
  [["--round", "zwei"], "--round takes a whole number from 1 to 99, not 'zwei'."],
  [["--due", "2024-02-30"], "--due takes a date such as 2024-03-31, not '2024-02-30'."],
  [["--due", "31.3.2024"], "--due takes a date such as 2024-03-31, not '31.3.2024'."],
  [["--as-of", "2031"], "--as-of 2031 is outside the plan's years 2021–2025."],
  [["--lang", "fr"], "--lang takes zh or en, not 'fr'."],
])("%j is wrong usage", async (options, message) => {
  const files = shell();
  expect(await files.run("distribute", "xuzhou-14fyp", ...OUT, ...options)).toMatchObject({ code: 2, err: [message] });
  expect(files.files.size).toBe(0);
});

test("without --out or a plan it says what is missing", async () => {
  expect(await shell().run("distribute", "xuzhou-14fyp")).toMatchObject({
    code: 2,
    err: ["--out DIR is missing. See plan-indicators help."],
  });
  expect(await shell().run("distribute", ...OUT)).toMatchObject({
    code: 2,
    err: ["ID|FILE.xlsx is missing. See plan-indicators help."],
  });
});

test("a due date before today is carried out and remarked on", async () => {
  const { code, err } = await shell().run(
    "distribute",
    "xuzhou-14fyp",
    ...OUT,
    "--region",
    "丰县",
    "--due",
    "2023-12-31",
  );
  expect([code, err[0]]).toEqual([0, "Note: --due 2023-12-31 is before today (2024-01-15)."]);
});

test("an earlier file with other content is kept, as everywhere", async () => {
  const files = shell(
    {},
    { writeFile: async (path) => ({ ok: true, value: path === PEI ? "sent/02 (2).xlsx" : null }) },
  );
  const { code, err } = await files.run("distribute", "xuzhou-14fyp", ...OUT, ...TWO);
  expect([code, err.slice(0, 3)]).toEqual([
    0,
    ["1/2 丰县", `${PEI} existed with other content; it was kept as sent/02 (2).xlsx.`, "2/2 沛县"],
  ]);
});

test("a folder that cannot be made and a file that cannot be written stop it; the progress says what is there", async () => {
  const noFolder = await shell({}, { makeFolder: async () => fail({ code: "unwritable", detail: "EACCES" }) }).run(
    "distribute",
    "xuzhou-14fyp",
    ...OUT,
    ...TWO,
  );
  expect([noFolder.code, noFolder.err]).toEqual([
    3,
    ["Cannot write sent (EACCES). Check that the folder exists and the file is not open elsewhere."],
  ]);
  const full = await shell(
    {},
    {
      writeFile: async (path) =>
        path === PEI ? fail({ code: "unwritable", detail: "ENOSPC" }) : { ok: true, value: null },
    },
  ).run("distribute", "xuzhou-14fyp", ...OUT, ...TWO);
  expect([full.code, full.err]).toEqual([
    3,
    ["1/2 丰县", `Cannot write ${PEI} (ENOSPC). Check that the folder exists and the file is not open elsewhere.`],
  ]);
});

test("where somebody watches, progress is one line that changes and is wiped at the end", async () => {
  const shown: string[] = [];
  const { err } = await shell({}, { progress: (text) => void shown.push(text) }).run(
    "distribute",
    "xuzhou-14fyp",
    ...OUT,
    ...TWO,
  );
  expect(shown).toEqual(["1/2 丰县", ""]);
  expect(err).toHaveLength(1);
});

test("stopped between two regions it keeps what it made, with the exit code of Ctrl-C", async () => {
  const signal = { aborted: false };
  const files = shell(
    {},
    {
      signal,
      writeFile: async () => {
        signal.aborted = true;
        return { ok: true, value: null };
      },
    },
  );
  expect(await files.run("distribute", "xuzhou-14fyp", ...OUT)).toMatchObject({
    code: 130,
    out: [],
    err: ["1/16 丰县", "Stopped; the workbook made so far is kept."],
  });
});

test("in Chinese", async () => {
  const { err } = await shell({}, { language: "zh-CN" }).run("distribute", "xuzhou-14fyp", ...OUT, "--region", "市直");
  expect(err).toEqual([
    "1/1 市直",
    "已在 sent 生成 1 个工作簿，截至 2023 年，第 1 次下发（徐州市“十四五”人力资源和社会保障主要指标）。",
  ]);
});

import { zipSync } from "fflate";
import { regionsOf } from "../../src/domain/regions";
import { openWorkbook } from "../../src/app/open/openWorkbook";
import { buildWorkbook } from "../../src/workbook";
import { readWorkbookFile, writeXlsx } from "../../src/xlsx";
import { cityInput, outcomesOf, returnedBytes, upTo, type ReturnOptions } from "../app/consolidation/returnedFiles";
import { must } from "../app/support";
import { planOfRegion, targetsOf, XUZHOU } from "../domain/consolidation/returns";
import { oleFile } from "../xlsx/files";
import { shell, utf8, type Outcome, type Shell } from "./inMemory";

// Thirteen workbooks are written and read; a busy machine takes its time.
jest.setTimeout(120_000);

const REGIONS = regionsOf(XUZHOU);

const oldWorkbook = oleFile("Workbook");

/** A folder with what these regions returned, and whatever else lies in it. */
async function folder(regions: readonly string[], others: Readonly<Record<string, Uint8Array>> = {}): Promise<Shell> {
  const files = await Promise.all(
    regions.map(async (region) => [`in/${region}.xlsx`, await returnedBytes(region)] as const),
  );
  return shell({ ...Object.fromEntries(files), ...others });
}

interface Json {
  readonly regions: readonly {
    readonly region: string;
    readonly file: string | null;
    readonly status: string;
    readonly findings: readonly unknown[];
    readonly values: readonly Readonly<Record<string, unknown>>[];
  }[];
  readonly totals: readonly { readonly breakdown: string; readonly period: string; readonly value: number | null }[];
  readonly [key: string]: unknown;
}

const jsonOf = (outcome: Outcome): Json => outcome.json() as Json;
const typedBy = (
  region: string,
  own: Readonly<Record<string, Readonly<Record<string, string | number>>>>,
): ReturnOptions => ({ typed: { ...upTo(2023, targetsOf(region)), ...own } });

describe("every region returned", () => {
  let outcome: Outcome;
  let files: Shell["files"];
  beforeAll(async () => {
    const all = await folder(REGIONS);
    files = all.files;
    outcome = await all.run("consolidate", "in", "--out", "merged.xlsx", "--csv", "trace.csv", "--json");
  });

  test("is fine; the totals are those that Xuzhou prints", () => {
    const { totals, regions, plan, missing, duplicates, rejected } = jsonOf(outcome);
    expect([outcome.code, plan, missing, duplicates, rejected]).toEqual([0, "xuzhou-14fyp", [], [], []]);
    expect(regions.map(({ region, status }) => [region, status])).toEqual(
      REGIONS.map((region) => [region, "complete"]),
    );
    for (const { id, columns, totals: printed } of XUZHOU.breakdowns) {
      for (const period of ["2021", "2022", "2023"]) {
        expect(totals.find((each) => each.breakdown === id && each.period === period)?.value).toBe(
          printed?.[columns.indexOf(period)],
        );
      }
    }
  });

  test("every value knows its file, sheet, cell, reporter and date", () => {
    expect(jsonOf(outcome).regions[0]?.values[0]).toEqual({
      breakdown: "breakdown-1",
      period: "2021",
      value: 2300,
      typed: null,
      comment: null,
      file: "in/丰县.xlsx",
      sheet: "指标填报",
      cell: expect.stringMatching(/^[A-Z]+\d+$/),
      reporter: "张三",
      date: "2024-01-10",
    });
  });

  test("the report goes before the file that is made, to stderr beside JSON", () => {
    expect(outcome.err[0]).toContain("2023");
    expect(outcome.err.findIndex((line) => line.startsWith("丰县\tComplete"))).toBeLessThan(
      outcome.err.findIndex((line) => line.startsWith("Made merged.xlsx")),
    );
  });

  test("the merged workbook is a plan whose regions are read back", async () => {
    const { snapshot } = must(await readWorkbookFile(files.get("merged.xlsx")!));
    const workbook = must(openWorkbook(snapshot, null));
    expect(workbook).toMatchObject({
      plan: { id: "xuzhou-14fyp" },
      settings: { asOf: 2023, totalsFromRegions: true },
      language: "zh-CN",
    });
  });

  test("the CSV opens in Excel and has a line for every value", () => {
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(files.get("trace.csv"));
    expect(
      text.startsWith(
        "\uFEFFbreakdown,number,name,region,period,value,unit,file,sheet,cell,reporter,date,typed,comment\r\n",
      ),
    ).toBe(true);
    expect(text.trimEnd().split("\r\n")).toHaveLength(
      1 + jsonOf(outcome).regions.flatMap(({ values }) => values).length,
    );
    expect(text).toMatch(
      /\r\nbreakdown-1,1,.+,丰县,2021,2300,人,in\/丰县\.xlsx,指标填报,[A-Z]+\d+,张三,2024-01-10,,\r\n/,
    );
  });
});

test("what is missing, broken, foreign or nobody's: each said, none stops the others", async () => {
  const { run, files } = await folder(["丰县", "沛县"], {
    "in/坏.xlsx": utf8("PK"),
    "in/旧.xls": oldWorkbook,
    "in/压缩.zip": zipSync({ "铜山区.xlsx": utf8("x") }),
    "in/表.ods": zipSync({ mimetype: utf8("application/vnd.oasis.opendocument.spreadsheet") }),
    "in/宏.xlsm": await returnedBytes("铜山区"),
    "in/~$丰县.xlsx": utf8("lock"),
    "in/说明.docx": utf8("y"),
    "in/sub/邳州市.xlsx": await returnedBytes("邳州市"),
  });
  const outcome = await run("consolidate", "in", "--out", "in/merged.xlsx", "--json");
  const { regions, missing, rejected } = jsonOf(outcome);
  expect(outcome.code).toBe(1);
  expect(regions.filter(({ status }) => status === "complete").map(({ region }) => region)).toEqual([
    "丰县",
    "沛县",
    "邳州市",
    "铜山区",
  ]);
  expect(missing).toHaveLength(REGIONS.length - 4);
  expect(rejected).toMatchObject([
    { file: "in/压缩.zip", reason: "archive" },
    { file: "in/坏.xlsx" },
    { file: "in/旧.xls", reason: "old-excel-format" },
    { file: "in/表.ods", reason: "open-document" },
  ]);
  expect(outcome.err.filter((line) => line.includes("~$"))).toEqual([
    expect.stringContaining("Skipped in/~$丰县.xlsx"),
  ]);
  expect(outcome.err.some((line) => line.includes("docx"))).toBe(false);
  expect(files.has("in/merged.xlsx")).toBe(true);
  // The merged workbook lies in the folder now; the next run passes it over.
  const again = await run("consolidate", "in", "--out", "in/merged.xlsx", "--json");
  expect(jsonOf(again)).toMatchObject({ rejected, skipped: expect.arrayContaining(["in/merged.xlsx"]) as unknown });
});

test("who sent what cannot be used has returned; a name that tells another region is said; equal figures are", async () => {
  const figures = { typed: upTo(2023, targetsOf("丰县")) };
  const { run, files } = await folder([], {
    "in/新沂市2023.xls": utf8("x"),
    "in/睢宁县.xlsx": utf8("PK"),
    "in/沛县.xlsx": await returnedBytes("邳州市", { typed: outcomesOf("邳州市") }),
    "in/a.xlsx": await returnedBytes("丰县", figures),
    "in/b.xlsx": await returnedBytes("铜山区", figures),
  });
  const outcome = await run("consolidate", "in", "--out", "m.xlsx", "--strict", "--json");
  const { regions, missing, alike } = jsonOf(outcome);
  const statusOf = (name: string) => regions.find(({ region }) => region === name)?.status;
  expect([statusOf("新沂市"), statusOf("睢宁县"), statusOf("沛县")]).toEqual(["unusable", "unusable", "missing"]);
  expect(missing).not.toContain("新沂市");
  expect(alike).toEqual([["丰县", "铜山区"]]);
  expect(regions.find(({ region }) => region === "邳州市")?.findings).toMatchObject([
    { rule: "file-named-otherwise", message: { en: expect.stringMatching(/named after “沛县”.*“邳州市”/) as unknown } },
  ]);
  expect(outcome.err.join("\n")).toMatch(/Left out: Returned, unusable \(2\): 新沂市, 睢宁县\./);
  expect([outcome.code, files.has("m.xlsx")]).toEqual([1, false]);
});

test("errors, changed targets and renamed labels by region, file and cell", async () => {
  const own = planOfRegion("沛县");
  const plan = {
    ...own,
    indicators: own.indicators.map((row, index) => (index === 0 ? { ...row, target: "1" } : row)),
  };
  const { run } = shell({
    "a.xlsx": await returnedBytes("丰县", typedBy("丰县", { "breakdown-1": { 2021: "暂无" } })),
    "b.xlsx": await returnedBytes("沛县", { plan }),
  });
  const outcome = await run("consolidate", "a.xlsx", "b.xlsx", "--dry-run");
  expect(outcome.code).toBe(1);
  expect(outcome.out.some((line) => /^丰县\tError\tnot-a-number\ta\.xlsx\t指标填报![A-Z]+\d+\t/.test(line))).toBe(true);
  expect(outcome.out.some((line) => /^沛县\tWarning\ttarget-differs-from-plan\tb\.xlsx\t/.test(line))).toBe(true);
});

describe("a region that returned twice", () => {
  const twice = async () =>
    shell({
      "in/old.xlsx": await returnedBytes("丰县", {
        ...typedBy("丰县", { "breakdown-1": { 2021: 1, 2022: 2300, 2023: 2300 } }),
        date: "2024-01-05",
      }),
      "in/new.xlsx": await returnedBytes("丰县", { date: "2024-01-12" }),
    });
  const valueOf = (outcome: Outcome) =>
    jsonOf(outcome).regions[0]?.values.find(
      ({ breakdown, period }) => breakdown === "breakdown-1" && period === "2021",
    )?.["value"];

  test.each([
    [["--policy", "newest"], 2300],
    [["--policy", "first"], 1],
    [["--policy", "ask"], undefined],
    [["--policy", "ask", "--choose", "丰县=old.xlsx"], 1],
    [["--choose", "丰县=in/old.xlsx"], 1],
  ])("%j", async (words, value) => {
    const { run } = await twice();
    const outcome = await run("consolidate", "in", "--out", "m.xlsx", "--json", ...words);
    expect(valueOf(outcome)).toBe(value);
    expect(jsonOf(outcome)["rounds"]).toMatchObject([
      { region: "丰县", changes: [{ breakdown: "breakdown-1", period: "2021", before: 1, after: 2300 }] },
    ]);
  });

  test.each([
    [["--choose", "丰县=third.xlsx"], 2, /in\/old\.xlsx, in\/new\.xlsx/],
    [["--choose", "沛县=old.xlsx"], 2, /did not return several/],
    [["--choose", "丰县"], 2, /REGION=FILE/],
    [["--policy", "best"], 2, /newest, first or ask/],
    [["--as-of", "2031"], 2, /2021–2025/],
  ])("refuses %j", async (words, code, says) => {
    const { run, files } = await twice();
    const outcome = await run("consolidate", "in", "--out", "m.xlsx", ...words);
    expect([outcome.code, files.has("m.xlsx")]).toEqual([code, false]);
    expect(outcome.err.join("\n")).toMatch(says);
  });
});

test("the city's workbook gives plan, figures and language; only a plan with regions is taken", async () => {
  const input = cityInput("en");
  const cells = { "registered-unemployment-rate": { 2021: { raw: 2.1, formula: null, numberFormat: null } } };
  const city = await writeXlsx(buildWorkbook({ ...input, entries: { cells, remarks: {} } }), { now: new Date(0) });
  const { run, files } = await folder(["丰县"], { "city.xlsx": city });
  expect((await run("consolidate", "in", "--plan", "city.xlsx", "--out", "m.xlsx")).code).toBe(1);
  const merged = must(openWorkbook(must(await readWorkbookFile(files.get("m.xlsx")!)).snapshot, null));
  expect([merged.language, merged.entries.cells["registered-unemployment-rate"]?.["2021"]?.raw]).toEqual(["en", 2.1]);
  const refused = await run("consolidate", "in", "--plan", "nanjing-14fyp", "--out", "m2.xlsx");
  expect([refused.code, refused.err[0]]).toEqual([3, expect.stringContaining("not broken down by region")]);
});

test("workbooks with findings are written to be sent back; the next run passes them over", async () => {
  const { run, files } = shell({
    "in/a.xlsx": await returnedBytes("丰县", typedBy("丰县", { "breakdown-1": { 2021: "暂无" } })),
    "in/b.xlsx": await returnedBytes("沛县", { typed: outcomesOf("沛县") }),
  });
  const outcome = await run("consolidate", "in", "--out", "m.xlsx", "--return", "in/back", "--json");
  const [back] = jsonOf(outcome)["returned"] as readonly {
    readonly region: string;
    readonly file: string;
    readonly findings: number;
  }[];
  expect(back).toMatchObject({ region: "丰县", source: "in/a.xlsx", findings: expect.any(Number) as unknown });
  expect(files.has(back!.file)).toBe(true);
  const again = await run("consolidate", "in", "--dry-run", "--return", "in/back", "--json");
  expect(jsonOf(again)).toMatchObject({ read: 2, returned: [], skipped: [back!.file] });
});

test.each([
  [["consolidate", "in"], 2, /--out FILE\.xlsx is missing/],
  [["consolidate", "--out", "m.xlsx"], 2, /DIR\|FILE\.xlsx is missing/],
  [["consolidate", "nowhere", "--out", "m.xlsx"], 3, /no file nowhere/],
  [["consolidate", "empty", "--out", "m.xlsx"], 3, /no \.xlsx file in empty/],
  [["consolidate", "broken", "--out", "m.xlsx"], 3, /No file tells its plan/],
])("%j", async (words, code, says) => {
  const { run } = shell({ "empty/readme.txt": utf8("x"), "broken/a.xlsx": utf8("x"), "in/a.txt": utf8("x") });
  const outcome = await run(...words);
  expect(outcome.code).toBe(code);
  expect(outcome.err.join("\n")).toMatch(says);
});

test("Ctrl-C: what was read is reported, nothing is written, and the code is that of a stopped program", async () => {
  const signal = { aborted: false };
  const said: string[] = [];
  const bytes = await Promise.all(
    REGIONS.slice(0, 3).map(async (region) => [`in/${region}.xlsx`, await returnedBytes(region)] as const),
  );
  const { run, files } = shell(Object.fromEntries(bytes), {
    signal,
    progress: (text) => {
      said.push(text);
      signal.aborted = true;
    },
  });
  const outcome = await run("consolidate", "in", "--out", "m.xlsx", "--csv", "t.csv", "--json");
  expect([outcome.code, files.has("m.xlsx"), files.has("t.csv")]).toEqual([130, false, false]);
  expect(jsonOf(outcome)).toMatchObject({ cancelled: true, read: 1 });
  expect(outcome.err.at(-1)).toBe("Stopped: 1 of 3 files were read, nothing was merged.");
  expect(said).toEqual([expect.stringContaining("1/3 in/"), ""]);
});

test("text that looks like a formula runs nowhere: not in the CSV, not in the merged workbook", async () => {
  const typed = { "breakdown-1": { 2021: '=HYPERLINK("http://x")', 2022: "+1", 2023: -5 } };
  const { run, files } = shell({
    "=cmd.xlsx": await returnedBytes("丰县", { ...typedBy("丰县", typed), reporter: "@SUM(A1)" }),
  });
  await run("consolidate", "=cmd.xlsx", "--out", "m.xlsx", "--csv", "t.csv");
  const csv = new TextDecoder().decode(files.get("t.csv"));
  expect(csv).toContain(`"'=HYPERLINK(""http://x"")",人,'=cmd.xlsx,`);
  // The text that was merged as a number stands at the end of its line.
  expect(csv).toMatch(/2022,1,人,.*,'\+1,\r\n/);
  expect(csv).toContain("2023,-5,人");
  expect(csv).toContain("'@SUM(A1)");
  const { snapshot } = must(await readWorkbookFile(files.get("m.xlsx")!));
  const formulas = [
    ...snapshot.tables.map(({ grid }) => grid),
    ...snapshot.sheets.flatMap(({ grid }) => grid ?? []),
  ].flatMap(({ formulas: all }) => all.flat());
  expect(formulas.filter((formula) => formula !== null && /HYPERLINK\("http|^=\+1|@SUM/.test(formula))).toEqual([]);
});

import { openWorkbook } from "../../src/app/open/openWorkbook";
import { readXlsx } from "../../src/xlsx";
import { created, csv, shell, utf8, type Shell } from "./inMemory";

const OUT = ["--out", "out.xlsx"];
const JOBS = ["allocate", "xuzhou-14fyp", "--indicator", "new-urban-jobs", "--regions"];
const EIGHT = "丰县,沛县,睢宁县,邳州市,新沂市,铜山区,贾汪区,主城区";

interface AllocationJson {
  readonly unit: string;
  readonly rows: readonly {
    readonly region: string;
    readonly values: readonly number[];
    readonly total: number | null;
  }[];
  readonly totals: readonly number[];
  readonly replaced: string | null;
  readonly published: { readonly compared: number } | null;
}

async function openOut(files: Shell) {
  const read = await readXlsx(files.files.get("out.xlsx") ?? new Uint8Array());
  if (!read.ok) throw new Error(read.error.code);
  const opened = openWorkbook(read.value.snapshot, null);
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value;
}

test("a target of a plan without break-downs gets its first one, closing at the printed precision", async () => {
  const files = shell();
  const { code, err, json } = await files.run(
    "allocate",
    "nanjing-14fyp",
    "--indicator",
    "1",
    "--regions",
    "江北新区,玄武区，秦淮区",
    "--json",
    ...OUT,
  );
  expect([code, err]).toEqual([0, ["Made out.xlsx: the break-down is table 1."]]);
  const { rows, totals, replaced, published } = json() as AllocationJson;
  expect(rows.map(({ region, total }) => [region, total])).toEqual([
    ["江北新区", 43.34],
    ["玄武区", 43.33],
    ["秦淮区", 43.33],
  ]);
  expect([totals, replaced, published]).toEqual([[26, 26, 26, 26, 26], null, null]);
  const { plan } = await openOut(files);
  expect(plan.breakdowns.map(({ id, rows: lines }) => [id, lines.length])).toEqual([["breakdown-1", 3]]);
});

test("figures, remarks and settings of a workbook are kept, in its own language", async () => {
  const files = await created("nanjing-14fyp", { values: csv("1,2021,27.8", "3,2022,1.75"), asOf: 2022, lang: "en" });
  const before = files.files.get("plan.xlsx");
  expect(
    await files.run("allocate", "plan.xlsx", "--indicator", "1", "--regions", "甲,乙", "--unit", "人", ...OUT),
  ).toMatchObject({ code: 0 });
  const { entries, settings, language, plan } = await openOut(files);
  expect([entries.cells["new-urban-jobs"]?.["2021"]?.raw, settings.asOf, language]).toEqual([27.8, 2022, "en"]);
  expect(plan.breakdowns[0]).toMatchObject({
    unit: "人",
    rows: [{ region: "甲", values: ["130000", "130000", "130000", "130000", "130000", "650000"] }, { region: "乙" }],
  });
  expect(files.files.get("plan.xlsx")).toBe(before);
});

test("a break-down that is there is replaced only when told to", async () => {
  const files = shell();
  const refused = await files.run(...JOBS, EIGHT, ...OUT);
  expect(refused).toMatchObject({ code: 2, out: [], err: [expect.stringContaining("Add --replace")] });
  expect(files.files.size).toBe(0);
  const { code, json } = await files.run(...JOBS, EIGHT, "--replace", "--json", ...OUT);
  expect(code).toBe(0);
  const { rows, unit, published } = json() as AllocationJson;
  expect([unit, rows.length, rows[0]?.total]).toEqual(["人", 8, 46_875]);
  expect(published?.compared).toBeGreaterThan(0);
});

test("weights and names come from a CSV; a blank weight is unknown, not zero", async () => {
  const run = (text: string, by = "weights") =>
    shell({ "r.csv": utf8(text) }).run(...JOBS, "r.csv", "--by", by, "--replace", "--json", ...OUT);
  const { json } = await run("\uFEFF地区,权重\n甲县,3\n乙县,1\n\n");
  expect((json() as AllocationJson).rows.map(({ total }) => total)).toEqual([281_250, 93_750]);
  expect(await run("region,weight\n甲县,3\n乙县,\n")).toMatchObject({
    code: 3,
    err: [expect.stringContaining("乙县")],
  });
});

test("by base takes the printed totals of the plan's own table and gives its shares back", async () => {
  const { json } = await shell().run(...JOBS, EIGHT, "--by", "base", "--replace", "--json", ...OUT);
  const { rows } = json() as AllocationJson;
  expect(new Set(rows.map(({ total }) => total)).size).toBeGreaterThan(1);
});

test("prints the table for people", async () => {
  const { out } = await shell({}, { language: "zh-CN" }).run(
    "allocate",
    "nanjing-14fyp",
    "--indicator",
    "1",
    "--regions",
    "甲、乙",
    ...OUT,
  );
  expect(out[0]).toBe("地区\t2021\t2022\t2023\t2024\t2025\t合计");
  expect(out[1]).toBe("甲\t13.00\t13.00\t13.00\t13.00\t13.00\t65.00");
  expect(out.at(-1)).toBe("合计\t26.00\t26.00\t26.00\t26.00\t26.00\t130.00");
});

test.each<[words: readonly string[], code: number, says: string]>([
  [["allocate"], 2, "ID|FILE.xlsx is missing"],
  [["allocate", "nanjing-14fyp", "--regions", "a", ...OUT], 2, "--indicator ID is missing"],
  [["allocate", "nanjing-14fyp", "--indicator", "1", ...OUT], 2, "--regions FILE.csv|a,b,c is missing"],
  [["allocate", "nanjing-14fyp", "--indicator", "1", "--regions", "a"], 2, "--out FILE.xlsx is missing"],
  [[...JOBS, "a", "--by", "luck", ...OUT], 2, "not 'luck'"],
  [[...JOBS, "a", "--decimals", "9", ...OUT], 2, "not '9'"],
  [[...JOBS, "a", "--lang", "fr", ...OUT], 2, "not 'fr'"],
  [["allocate", "beijing", "--indicator", "1", "--regions", "a", ...OUT], 2, "no template 'beijing'"],
  [["allocate", "no.xlsx", "--indicator", "1", "--regions", "a", ...OUT], 3, "no file no.xlsx"],
  [[...JOBS, "no.csv", ...OUT], 3, "no file no.csv"],
  [[...JOBS, "bad.csv", ...OUT], 3, "must name a column region"],
  [[...JOBS, "minus.csv", ...OUT], 3, "Line 2 of minus.csv: '-3'"],
  [[...JOBS, ",", ...OUT], 3, "no region yet"],
  [[...JOBS, "a,a", ...OUT], 3, "“a” appears twice"],
  [[...JOBS, "a", "--unit", "万元", ...OUT], 3, "cannot be converted"],
  [["allocate", "nanjing-14fyp", "--indicator", "99", "--regions", "a", ...OUT], 3, "no indicator “99”"],
  [["allocate", "nanjing-14fyp", "--indicator", "3", "--regions", "a", ...OUT], 3, "not additive"],
])("%j gives exit code %d and says %s", async (words, code, says) => {
  const files = shell({ "bad.csv": utf8("name\na\n"), "minus.csv": utf8("region,weight\na,-3\n") });
  const before = files.files.size;
  const outcome = await files.run(...words);
  expect(outcome).toMatchObject({ code, out: [], err: [expect.stringContaining(says)] });
  expect(outcome.err[0]).not.toMatch(/\n|\{|\}|undefined/);
  expect(files.files.size).toBe(before);
});

import { created, csv, type AuditJson } from "./inMemory";

/** Figures planted one by one, the rule that finds each, and the cell that it names. */
const PLANTED: readonly (readonly [line: string, rule: string, severity: string, cell: string, exit: number])[] = [
  ["8,2021,暂无", "not-a-number", "error", "H14", 1],
  ["8,2021,=1+1", "not-a-number", "error", "H14", 1],
  ["8,2021,@x", "not-a-number", "error", "H14", 1],
  ["8,2021,-401.2", "negative-value", "error", "H14", 1],
  ["16,2021,940", "percentage-over-100", "error", "H22", 1],
  ["3,2021,4.1", "ceiling-breached", "warning", "H9", 0],
];

test.each(PLANTED)(
  "%s is found by %s (%s) at its cell; the text names row and year in both languages",
  async (line, rule, severity, cell, exit) => {
    const files = await created("nanjing-14fyp", { values: csv(line) });
    const { code, err, json } = await files.run("audit", "plan.xlsx", "--json");
    const found = (json() as AuditJson).findings.filter((each) => each["rule"] === rule);
    expect([code, err, found.length]).toEqual([exit, [], 1]);
    expect(found[0]).toMatchObject({ severity, sheet: "指标填报", cell, period: "2021" });
    const [number] = line.split(",");
    for (const text of Object.values(found[0]?.message ?? {})) expect(text).toMatch(new RegExp(`^${number}[. ].+2021`));
  },
);

test("the cell of a finding is where the value stands", async () => {
  const files = await created("nanjing-14fyp", { values: csv("8,2023,暂无"), lang: "en" });
  const { findings } = (await files.run("audit", "plan.xlsx", "--json")).json() as AuditJson;
  const finding = findings.find((each) => each["rule"] === "not-a-number");
  expect(finding).toMatchObject({ sheet: "Entry", cell: "J14", value: "暂无" });
});

test("as text: severity, rule, cell and sentence on one line each, then the counts", async () => {
  const files = await created("nanjing-14fyp", { values: csv('8,2021,"many\nlines\u001b[31m"', "16,2021,940") });
  const { code, out, err } = await files.run("audit", "plan.xlsx", "--lang", "en");
  expect([code, err]).toEqual([1, []]);
  expect(out.every((line) => !/[\n\u001b]/.test(line))).toBe(true);
  expect(out.slice(0, 2).map((line) => line.split("\t").slice(0, 3))).toEqual([
    ["Error", "not-a-number", "指标填报!H14"],
    ["Error", "percentage-over-100", "指标填报!H22"],
  ]);
  expect(out.at(-1)).toMatch(
    /^nanjing-14fyp \(as of 2021\): 2 errors, \d+ warnings?, \d+ notes?, 0 explained, 0 expired$/,
  );
});

test.each<[words: readonly string[], lang: "zh-CN" | "en", says: RegExp]>([
  [[], "zh-CN", /^错误\t/],
  [["--lang", "en"], "zh-CN", /^Error\t/],
  [["--lang", "zh_CN.UTF-8"], "en", /^错误\t/],
  [[], "en", /^Error\t/],
])("with %j a workbook in %s is audited in the right language", async (words, lang, says) => {
  const files = await created("nanjing-14fyp", { values: csv("16,2021,940"), lang });
  expect((await files.run("audit", "plan.xlsx", ...words)).out.join("\n")).toMatch(says);
});

test("a composition is text; Nanjing's published one is off its target", async () => {
  const { findings } = (await (await created("nanjing-13fyp")).run("audit", "plan.xlsx", "--json")).json() as AuditJson;
  expect(findings.filter((each) => each["rule"] === "published-completion-differs")).toHaveLength(5);
  expect(findings.find((each) => each["rule"] === "composition-gap")).toMatchObject({
    value: "13∶41∶46",
    severity: "warning",
  });
});

test("as JSON: how many findings are explained and how many explanations expired", async () => {
  const { counts, findings } = (
    await (await created("nanjing-14fyp")).run("audit", "plan.xlsx", "--json")
  ).json() as AuditJson;
  expect(counts).toMatchObject({ explained: 0, expired: 0 });
  expect(findings[0]).toMatchObject({ explanation: null, seen: null });
});

describe("--fix", () => {
  /** Row 8 counts 万人, row 16 percents; row 1 says a figure that is only likely. */
  const TYPED = csv("8,2021,3957000人", "16,2021,９８以上", '1,2021,"12，5"', "8,2022,=1+1");
  const mendedFile = async (...options: readonly string[]) => {
    const files = await created("nanjing-14fyp", { values: TYPED });
    return { files, ...(await files.run("audit", "plan.xlsx", "--lang", "en", "--fix", ...options)) };
  };

  test("mends in a copy beside the file what can mean only one thing, lists it cell by cell, and audits the copy", async () => {
    const { files, code, out, err } = await mendedFile();
    expect(out.slice(0, 2)).toEqual([
      "Mended\tnot-a-number\t指标填报!H14\t3957000人 → 395.7",
      "Mended\tnot-a-number\t指标填报!H22\t９８以上 → ≥98",
    ]);
    const left = out.filter((line) => line.startsWith("Error\t")).map((line) => line.split("\t")[2]);
    expect([code, left.sort()]).toEqual([1, ["指标填报!H7", "指标填报!I14"]]);
    expect(err).toEqual([expect.stringMatching(/^2 cells mended in plan-fixed\.xlsx; everything else is as it was\./)]);
    expect([...files.files.keys()].sort()).toEqual(["plan-fixed.xlsx", "plan.xlsx"]);
    const again = await files.run("audit", "plan-fixed.xlsx", "--lang", "en", "--fix");
    expect(again.err).toEqual(["Nothing in plan-fixed.xlsx can be mended for certain; no copy was written."]);
    expect(again.out).toEqual(out.slice(2));
  });

  test("the file itself stays as it is, byte for byte", async () => {
    const before = (await created("nanjing-14fyp", { values: TYPED })).files.get("plan.xlsx");
    const { files } = await mendedFile("--out", "b.xlsx");
    expect([...files.files.keys()]).toEqual(["plan.xlsx", "b.xlsx"]);
    expect(files.files.get("plan.xlsx")).toEqual(before);
  });

  test("as JSON: the file, each cell before and after, and the findings that are left", async () => {
    const { json } = await mendedFile("--out", "b.xlsx", "--json");
    const { mended, findings, counts } = json() as AuditJson & { readonly mended: unknown };
    expect(mended).toMatchObject({
      file: "b.xlsx",
      cells: [
        { rule: "not-a-number", period: "2021", sheet: "指标填报", cell: "H14", before: "3957000人", after: 395.7 },
        { rule: "not-a-number", period: "2021", sheet: "指标填报", cell: "H22", before: "９８以上", after: "≥98" },
      ],
    });
    expect(counts.error).toBe(findings.filter(({ severity }) => severity === "error").length);
    const { json: bare } = await (await created("nanjing-14fyp")).run("audit", "plan.xlsx", "--json");
    expect(Object.keys(bare() as object)).not.toContain("mended");
  });

  test("--out alone is wrong usage; a file that cannot be read is said", async () => {
    const files = await created("nanjing-14fyp");
    expect(await files.run("audit", "plan.xlsx", "--out", "b.xlsx")).toMatchObject({ code: 2, out: [] });
    expect(await files.run("audit", "gone.xlsx", "--fix")).toMatchObject({ code: 3, out: [] });
  });
});

import { created, csv, type AuditJson } from "./inMemory";

/** Figures planted one by one, the rule that finds each, and the cell that it names. */
const PLANTED: readonly (readonly [line: string, rule: string, severity: string, cell: string, exit: number])[] = [
  ["8,2021,暂无", "not-a-number", "error", "J14", 1],
  ["8,2021,=1+1", "not-a-number", "error", "J14", 1],
  ["8,2021,@x", "not-a-number", "error", "J14", 1],
  ["8,2021,-401.2", "negative-value", "error", "J14", 1],
  ["16,2021,940", "percentage-over-100", "error", "J22", 1],
  ["3,2021,4.1", "ceiling-breached", "warning", "J9", 0],
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
  expect(finding).toMatchObject({ sheet: "Entry", cell: "L14", value: "暂无" });
});

test("as text: severity, rule, cell and sentence on one line each, then the counts", async () => {
  const files = await created("nanjing-14fyp", { values: csv('8,2021,"many\nlines\u001b[31m"', "16,2021,940") });
  const { code, out, err } = await files.run("audit", "plan.xlsx");
  expect([code, err]).toEqual([1, []]);
  expect(out.every((line) => !/[\n\u001b]/.test(line))).toBe(true);
  expect(out.slice(0, 2).map((line) => line.split("\t").slice(0, 3))).toEqual([
    ["Error", "not-a-number", "指标填报!J14"],
    ["Error", "percentage-over-100", "指标填报!J22"],
  ]);
  expect(out.at(-1)).toMatch(
    /^nanjing-14fyp \(as of 2021\): 2 errors, \d+ warnings?, \d+ notes?, 0 explained, 0 expired$/,
  );
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

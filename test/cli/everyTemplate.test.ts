import { STATUSES } from "../../src/domain/completion/types";
import { readXlsx } from "../../src/xlsx";
import { created, planOf, shell, TEMPLATE_IDS, type AuditJson, type SummaryJson } from "./inMemory";

const SHEETS = { "zh-CN": ["填报说明", "指标填报", "汇总"], en: ["Guide", "Entry", "Summary"] } as const;
const SUMMARY_KEYS = [
  "id",
  "number",
  "valueToDate",
  "completion",
  "ratioToTarget",
  "progressFromBaseline",
  "expected",
  "dueRate",
  "leadPp",
  "scheduleRatio",
  "gapToTarget",
  "requiredPace",
  "projection",
  "status",
  "statusByPrecision",
  "openErrors",
  "method",
  "reason",
  "publishedCompletion",
  "agreesWithPublished",
  "methods",
  "reasons",
];
const FIGURES = ["valueToDate", "completion", "ratioToTarget", "progressFromBaseline", "expected", "scheduleRatio"];
const FINDING_KEYS = [
  "rule",
  "severity",
  "scope",
  "sheet",
  "cell",
  "indicator",
  "period",
  "value",
  "expected",
  "message",
  "fix",
  "explanation",
  "seen",
];
const SEVERITIES = ["error", "warning", "info"] as const;

const sum = (values: readonly unknown[]): number => values.reduce<number>((all, value) => all + Number(value), 0);
const totals = (group: object): number =>
  sum(Object.values(group).map((each: { readonly total: number }) => each.total));

describe.each(
  TEMPLATE_IDS.flatMap(
    (id) =>
      [
        [id, "zh-CN"],
        [id, "en"],
      ] as const,
  ),
)("create %s in %s", (id, lang) => {
  test("makes the sheets of that language", async () => {
    const read = await readXlsx((await created(id, { lang })).files.get("plan.xlsx")!);
    expect(read.ok && read.value.snapshot.sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining([...SHEETS[lang]]),
    );
  });

  test("summarize --json: exact keys, every row, a reason for every blank, every indicator counted once", async () => {
    const { code, err, json } = await (await created(id, { lang })).run("summarize", "plan.xlsx", "--json");
    const report = json() as SummaryJson;
    expect([code, err, Object.keys(report)]).toEqual([
      0,
      [],
      ["plan", "asOf", "thresholds", "openErrors", "indicators", "counts"],
    ]);
    expect(report).toMatchObject({ plan: id, thresholds: { ahead: 1.1, onTrack: 1, near: 0.95 } });
    expect(report.indicators.map((row) => row.id)).toEqual((await planOf(id)).indicators.map((row) => row.id));
    for (const row of report.indicators) {
      expect(Object.keys(row)).toEqual(SUMMARY_KEYS);
      const blank = FIGURES.filter((figure) => typeof row[figure] !== "number");
      expect(Object.keys(row.reasons ?? {})).toEqual(expect.arrayContaining(blank));
      if (blank.length > 0) expect(row.reason).toMatch(/^[a-z-]+$/);
    }
    const { byStatus, byAttribute, byCategory } = report.counts;
    expect(Object.keys(byStatus)).toEqual([...STATUSES]);
    const count = report.indicators.length;
    expect([sum(Object.values(byStatus)), totals(byAttribute), totals(byCategory)]).toEqual([count, count, count]);
  });

  test("audit --json: exact keys, no error, errors first and the document last, nothing wrong with the workbook itself", async () => {
    const { code, err, json } = await (await created(id, { lang })).run("audit", "plan.xlsx", "--json");
    const { findings, counts, ...rest } = json() as AuditJson;
    expect([code, err, counts.error]).toEqual([0, [], 0]);
    expect(Object.keys(rest)).toEqual(["plan", "asOf"]);
    for (const finding of findings) {
      expect(Object.keys(finding)).toEqual(FINDING_KEYS);
      expect(Object.keys(finding.message)).toEqual(["zh", "en"]);
    }
    const severities = findings.map((finding) => SEVERITIES.findIndex((each) => each === finding["severity"]));
    const ranks = findings.map(({ scope }, index) => (scope === "document" ? 10 : 0) + (severities[index] ?? 0));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
    const { explained, expired, ...bySeverity } = counts as Readonly<Record<string, number>>;
    expect([explained, expired]).toEqual([0, 0]);
    expect(Object.values(bySeverity)).toEqual(
      SEVERITIES.map((_, index) => severities.filter((each) => each === index).length),
    );
    const aboutWorkbook =
      /overwritten|edited|(sheet|table|column|row|metadata)-missing$|damaged|renamed|duplicated|setting/;
    expect(findings.filter(({ rule }) => aboutWorkbook.test(String(rule)))).toEqual([]);
  });
});

test("create says on stderr what it made and nothing on stdout; the same day gives the same bytes", async () => {
  const files = shell({}, { language: "zh-CN" });
  const { code, out, err } = await files.run("create", "xuzhou-14fyp", "--out", "x.xlsx");
  const { title } = await planOf("xuzhou-14fyp");
  expect([code, out, err]).toEqual([0, [], [`已生成 x.xlsx：${title.zh}，19 项指标，截至 2021 年。`]]);
  const again = await created("xuzhou-14fyp", { lang: "zh-CN" });
  expect(Buffer.from(again.files.get("plan.xlsx")!).equals(files.files.get("x.xlsx")!)).toBe(true);
});

import { workbookFinding } from "../../../src/domain/audit";
import {
  changedTargets,
  dryRun,
  fitToPlan,
  merge,
  regionNamed,
  type DuplicatePolicy,
  type Submitted,
} from "../../../src/domain/consolidation";
import { regionsOf } from "../../../src/domain/regions";
import { aReturned, aSubmitted, planOfRegion, targetsOf, XUZHOU } from "./returns";

const OPTIONS = { policy: "newest" as DuplicatePolicy, choices: {}, asOf: 2023 };
const merged = (files: readonly Submitted[], options: Partial<typeof OPTIONS> = {}) =>
  merge(XUZHOU, dryRun(XUZHOU, files), { ...OPTIONS, ...options });

describe("Xuzhou, every region reports exactly its targets", () => {
  const result = merged(
    regionsOf(XUZHOU).map((region) => aSubmitted(region, targetsOf(region), { asOf: 2025 })),
    { asOf: 2025 },
  );
  const printed = XUZHOU.breakdowns.flatMap(({ id, number, columns, total }) =>
    columns.flatMap((column, index) =>
      column === "2020" ? [] : [[number, column, total?.[index] ?? "", id] as const],
    ),
  );

  test.each(printed)("table %s, %s: %s as printed", (_, column, text, id) => {
    const period = column === "合计" ? "total" : column;
    const total = result.totals.find((each) => each.breakdownId === id && each.period === period);
    expect(total).toMatchObject({ value: Number(text), reportedSoFar: Number(text), missing: [] });
  });

  test.each([
    ["new-urban-jobs", 37.5, "万人"],
    ["newly-transferred-rural-labour", 11, "万人"],
    ["supported-entrepreneurs", 12, "万人"],
    ["graduates-attracted", 25, "万人"],
  ])("%s is %d %s over the plan", (indicator, value, unit) => {
    const total = result.totals.find(({ indicatorId, period }) => indicatorId === indicator && period === "total");
    expect([total?.indicatorValue, total?.indicatorUnit]).toEqual([value, unit]);
  });

  test("every region is complete; every value knows its file, cell, reporter and date", () => {
    expect(result.regions.map(({ status }) => status)).toEqual(regionsOf(XUZHOU).map(() => "complete"));
    expect(
      result.values.find(
        ({ region, breakdownId, period }) => region === "丰县" && breakdownId === "breakdown-1" && period === "2022",
      ),
    ).toMatchObject({
      source: {
        file: "丰县.xlsx",
        sheet: "指标填报",
        address: "breakdown-1/2022",
        reporter: "张三",
        date: "2024-01-10",
      },
    });
  });
});

test("a total is blank while a region is missing, and names it; what was reported is shown beside it", () => {
  const others = regionsOf(XUZHOU).filter((region) => region !== "主城区");
  const total = merged(others.map((region) => aSubmitted(region, targetsOf(region)))).totals.find(
    ({ breakdownId, period }) => breakdownId === "breakdown-1" && period === "2021",
  );
  const own = XUZHOU.breakdowns[0]?.cells.find(({ region }) => region === "主城区")?.values[0] ?? 0;
  expect(total).toMatchObject({ value: null, indicatorValue: null, reportedSoFar: 75000 - own, missing: ["主城区"] });
});

describe("states of a region", () => {
  const some = { "breakdown-1": { 2021: 1, 2022: 2, 2023: 3 } };
  const error = workbookFinding("formula-overwritten", { sheet: "x", column: "y", row: "z" }, { severity: "error" });
  test.each([
    ["nothing returned", [], "newest", "missing"],
    ["part of the figures", [aSubmitted("丰县", some)], "newest", "incomplete"],
    ["all that is due", [aSubmitted("丰县", targetsOf("丰县"))], "newest", "complete"],
    ["an error", [aSubmitted("丰县", targetsOf("丰县"), { findings: [error] })], "newest", "withErrors"],
    [
      "two files, nobody chose",
      [aSubmitted("丰县", some), aSubmitted("丰县", targetsOf("丰县"), { file: "b.xlsx" })],
      "ask",
      "undecided",
    ],
    [
      "copies of one file",
      [aSubmitted("丰县", targetsOf("丰县")), aSubmitted("丰县", targetsOf("丰县"), { file: "copy.xlsx" })],
      "ask",
      "complete",
    ],
    ["an empty file", [aSubmitted("丰县", {})], "newest", "incomplete"],
  ] as const)("%s", (_, files, policy, status) => {
    expect(merged(files, { policy }).regions.find(({ region }) => region === "丰县")?.status).toBe(status);
  });
});

describe("several files of one region", () => {
  const file = (name: string, value: number, date: string, modified: string | null = null) =>
    aSubmitted("丰县", { "breakdown-1": { 2021: value } }, { file: name, date, modified });
  const [old, young] = [file("b.xlsx", 1, "2024-01-05"), file("a.xlsx", 2, "2024-02-01")];
  const [early, late] = [
    file("d.xlsx", 3, "2024-01-05", "2024-01-06T08:00:00Z"),
    file("c.xlsx", 4, "2024-01-05", "2024-01-06T09:00:00Z"),
  ];
  const undated = file("e.xlsx", 5, "下周");
  const mended = { ...file("a.xlsx", 7, "2024-01-05"), returns: 1 };
  const asked = { ...file("0.xlsx", 8, "2024-01-01"), round: 2 };
  test.each([
    ["newest by submission date", [old, young], { policy: "newest" }, 2],
    ["first by submission date", [old, young], { policy: "first" }, 1],
    ["newest by the file's time where the dates are equal", [late, early], { policy: "newest" }, 4],
    ["newest by name where all else is equal", [old, file("z.xlsx", 6, "2024-01-05")], { policy: "newest" }, 6],
    ["a text that is no date: nobody chose", [undated, old], { policy: "newest" }, undefined],
    ["a text that is no date: nobody chose the first", [undated, old], { policy: "first" }, undefined],
    ["no date beside one", [file("f.xlsx", 9, ""), old], { policy: "newest" }, undefined],
    ["no dates, one written later", [file("f.xlsx", 9, "", "2024-01-06"), file("g.xlsx", 4, "", "2024-01-05")], {}, 9],
    [
      "a mistyped year makes no file the newest",
      [file("f.xlsx", 9, "2042-01-09"), old],
      { policy: "newest" },
      undefined,
    ],
    [
      "a mistyped year makes no file the oldest",
      [file("f.xlsx", 9, "2004-01-09"), old],
      { policy: "first" },
      undefined,
    ],
    ["an older form is older whatever was typed", [{ ...undated, asOf: 2022 }, old], { policy: "newest" }, 1],
    ["the end of one month, the next month", [file("f.xlsx", 9, "2024年2月"), old], { policy: "newest" }, 9],
    ["a month, a day in it", [file("f.xlsx", 9, "2024年1月"), old], { policy: "newest" }, undefined],
    ["without a year", [file("f.xlsx", 9, "1月9日"), file("g.xlsx", 8, "12月30日")], { policy: "newest" }, 9],
    ["eight digits, two digits", [file("f.xlsx", 9, "20240109"), file("g.xlsx", 8, "24.1.8")], { policy: "newest" }, 9],
    ["a choice settles it", [undated, old], { policy: "newest", choices: { 丰县: "e.xlsx" } }, 5],
    ["mended after a return, the date left as it was", [mended, old], { policy: "newest" }, 7],
    [
      "mended after a return, a copy of the first file younger",
      [mended, file("z.xlsx", 6, "2024-01-05", "2024-05-01T00:00:00Z")],
      { policy: "newest" },
      7,
    ],
    ["sent out again", [asked, mended, young], { policy: "newest" }, 8],
    ["ask: none", [old, young], { policy: "ask" }, undefined],
    ["ask: the one that was chosen", [old, young], { policy: "ask", choices: { 丰县: "b.xlsx" } }, 1],
    ["a choice goes before the policy", [old, young], { policy: "newest", choices: { 丰县: "b.xlsx" } }, 1],
    [
      "a choice of a file that is not there is none",
      [old, young],
      { policy: "ask", choices: { 丰县: "x.xlsx" } },
      undefined,
    ],
  ] as const)("%s", (_, files, options, value) => {
    for (const order of [files, [...files].reverse()]) {
      const result = merged(order, options);
      expect(result.values[0]?.cell.raw).toBe(value);
      expect(result.duplicates).toHaveLength(1);
    }
  });

  test("are listed oldest first, copies as copies", () => {
    const copy = { ...old, file: "b (2).xlsx" };
    expect(dryRun(XUZHOU, [young, old]).duplicates).toMatchObject([
      { region: "丰县", files: [{ file: "b.xlsx" }, { file: "a.xlsx" }], chosen: null, copies: false },
    ]);
    expect(dryRun(XUZHOU, [old, copy]).duplicates).toMatchObject([{ copies: true }]);
  });

  test("two files of one round are told apart by how often they were sent back", () => {
    const files = [
      aSubmitted("丰县", { "breakdown-1": { 2021: 1 } }, { file: "1.xlsx" }),
      aSubmitted("丰县", { "breakdown-1": { 2021: 2 } }, { file: "2.xlsx", returns: 1 }),
    ];
    const { rounds, duplicates } = merged(files);
    expect(rounds).toMatchObject([
      { before: { file: "1.xlsx", round: 1, returns: 0 }, after: { file: "2.xlsx", round: 1, returns: 1 } },
    ]);
    expect(duplicates[0]?.files.map(({ returns }) => returns)).toEqual([0, 1]);
  });

  test("cell by cell: what changed, what it mended and what it made", () => {
    const finding = (row: string, indicatorId: string) =>
      workbookFinding("row-missing", { sheet: "s", row }, { place: { indicatorId } });
    const [mended, made] = [finding("甲", "breakdown-1"), finding("乙", "breakdown-2")];
    const first = aSubmitted(
      "丰县",
      { "breakdown-1": { 2021: 1, 2022: 2 }, "breakdown-2": { 2021: 5 } },
      { file: "1.xlsx", findings: [mended] },
    );
    const second = aSubmitted(
      "丰县",
      { "breakdown-1": { 2021: 1, 2022: 20, 2023: 3 } },
      { file: "2.xlsx", date: "2024-03-01", round: 2, findings: [made] },
    );
    const [round] = merged([second, first]).rounds;
    expect(round).toMatchObject({
      region: "丰县",
      before: { file: "1.xlsx", round: 1 },
      after: { file: "2.xlsx", round: 2 },
      fixed: [mended],
      made: [made],
      isComplete: true,
    });
    expect(
      round?.changes.map(({ breakdownId, period, before, after }) => [breakdownId, period, before, after]),
    ).toEqual([
      ["breakdown-1", "2022", 2, 20],
      ["breakdown-1", "2023", null, 3],
      ["breakdown-2", "2021", 5, null],
    ]);
  });
});

test("unreadable cells are merged as they stand and never counted as zero; formulas stay in the file", () => {
  const file = aReturned("丰县", { "breakdown-1": { 2021: "暂无", 2022: "—", 2023: "  " } });
  const formula = { raw: 5, formula: "=2+3", numberFormat: null };
  const cells = { ...file.entries.cells, "breakdown-2": { 2021: formula } };
  const result = merged([aSubmitted("丰县", {}, { ...file, entries: { cells, remarks: {} } })]);
  expect(result.values.map(({ cell }) => cell)).toEqual([{ raw: "暂无", formula: null, numberFormat: null }, formula]);
  expect(
    result.totals.find(({ breakdownId, period }) => breakdownId === "breakdown-1" && period === "2021"),
  ).toMatchObject({ value: null, reportedSoFar: null });
});

describe("files that cannot be merged", () => {
  const other = { ...planOfRegion("丰县"), id: "nanjing-14fyp" };
  const inPersons = {
    ...planOfRegion("丰县"),
    indicators: planOfRegion("丰县").indicators.map((row) => ({ ...row, unit: "个" })),
  };
  test.each([
    ["another plan", { plan: other }, { code: "other-plan", found: "nanjing-14fyp", expected: "xuzhou-14fyp" }],
    ["the whole plan", { plan: XUZHOU }, { code: "whole-plan" }],
    [
      "a region that the plan does not name",
      { region: "萧县", plan: planOfRegion("丰县") },
      { code: "unknown-region", region: "萧县" },
    ],
    ["rows in another unit", { plan: inPersons }, { code: "other-version" }],
  ] as const)("%s", (_, own, error) => {
    expect(fitToPlan(aReturned("丰县", {}, { ...own, planId: own.plan.id }), XUZHOU)).toMatchObject({
      ok: false,
      error,
    });
  });

  test("changed targets are findings with the row; the same targets are none", () => {
    const own = planOfRegion("丰县");
    expect(fitToPlan(aReturned("丰县", {}), XUZHOU)).toMatchObject({ ok: true, value: { findings: [] } });
    expect(changedTargets(aReturned("丰县", {}), XUZHOU)).toEqual([]);
    const changed = {
      ...own,
      indicators: own.indicators.map((row, index) => (index === 0 ? { ...row, target: "1" } : row)),
    };
    expect(changedTargets(aReturned("丰县", {}, { plan: changed }), XUZHOU)).toMatchObject([
      {
        rule: "target-differs-from-plan",
        place: { indicatorId: "breakdown-1", sheet: "指标填报", cell: "breakdown-1/null" },
        params: { found: "1", printed: own.indicators[0]?.target },
      },
    ]);
  });
});

describe("a file of which a part fits", () => {
  const own = planOfRegion("丰县");
  const [first, ...others] = own.indicators;
  const inTens = {
    ...own,
    indicators: own.indicators.map((row, index) => (index === 0 ? { ...row, unit: "万人" } : row)),
  };
  const unknown = { ...own, indicators: [...own.indicators, { ...own.indicators[0]!, id: "breakdown-99" }] };
  const short = { ...own, indicators: others };
  const figures = { "breakdown-1": { 2021: 1 }, "breakdown-2": { 2021: 2 }, "breakdown-99": { 2021: 3 } };
  const taken = (plan: typeof own) => {
    const fitting = fitToPlan(aReturned("丰县", figures, { plan }), XUZHOU);
    if (!fitting.ok) throw new Error(fitting.error.code);
    return fitting.value;
  };
  test.each([
    ["a row in another unit", inTens, "row-not-merged", "error", ["breakdown-2"]],
    ["a row that the plan does not know", unknown, "row-not-merged", "error", ["breakdown-1", "breakdown-2"]],
    ["a row less", short, "row-not-in-file", "warning", ["breakdown-2"]],
  ] as const)("%s: the rest is taken, the row is said", (_, plan, rule, severity, rows) => {
    const returned = taken(plan);
    expect(returned.findings.map((finding) => [finding.rule, finding.severity])).toEqual([[rule, severity]]);
    const result = merged([aSubmitted("丰县", figures, returned)]);
    expect(result.values.map(({ breakdownId }) => breakdownId)).toEqual(rows);
    expect(result.missing).not.toContain("丰县");
  });

  test.each([
    ["3", "error"],
    ["—", "warning"],
    [" ", "warning"],
  ])("a row that is left out with %p is an %s", (typed, severity) => {
    const returned = aReturned("丰县", { ...figures, "breakdown-99": { 2021: typed } }, { plan: unknown });
    const fitting = fitToPlan(returned, XUZHOU);
    expect(fitting.ok && fitting.value.findings.map((finding) => finding.severity)).toEqual([severity]);
  });

  test("a row that is left out names its cell", () => {
    expect(taken(unknown).findings[0]).toMatchObject({
      params: { row: first?.name },
      place: { sheet: "指标填报", cell: "breakdown-99/null" },
    });
  });
});

describe("files that cannot be used", () => {
  const run = (region: string | null, files: readonly Submitted[] = []) =>
    merge(XUZHOU, dryRun(XUZHOU, files, [{ file: "丰县.xls", region }]), OPTIONS);
  test("the region is not among those that returned nothing", () => {
    const result = run("丰县");
    expect(result.regions.find(({ region }) => region === "丰县")).toMatchObject({
      status: "unusable",
      unusable: ["丰县.xls"],
    });
    expect(result.missing).not.toContain("丰县");
    expect(result.missing).toHaveLength(regionsOf(XUZHOU).length - 1);
  });

  test("nobody's file makes nobody's state", () => {
    expect(run(null).missing).toEqual(regionsOf(XUZHOU));
  });

  test("beside a file that can be used, that one counts", () => {
    const file = aSubmitted("丰县", targetsOf("丰县"));
    expect(run("丰县", [file]).regions.find(({ region }) => region === "丰县")?.status).toBe("complete");
  });
});

test.each([
  ["丰县.xlsx", "丰县"],
  ["out/2023/沛县_最终版(2).xlsx", "沛县"],
  ["C:\\报送\\铜山区.xlsx", "铜山区"],
  ["丰县、沛县.xlsx", null],
  ["汇总.xlsx", null],
  ["丰县/表.xlsx", null],
])("the region that the name %s tells", (file, region) => {
  expect(regionNamed(file, regionsOf(XUZHOU))).toBe(region);
});

describe("two regions with the same figures", () => {
  const figures = targetsOf("丰县");
  test("are named together", () => {
    const files = [aSubmitted("丰县", figures), aSubmitted("沛县", figures), aSubmitted("铜山区", targetsOf("铜山区"))];
    expect(merged(files).alike).toEqual([["丰县", "沛县"]]);
  });

  test("not where there are too few to tell, or only zeros", () => {
    const few = { "breakdown-1": { 2021: 1, 2022: 2 }, "breakdown-2": { 2021: 0, 2022: 0, 2023: 0 } };
    expect(merged([aSubmitted("丰县", few), aSubmitted("沛县", few)]).alike).toEqual([]);
  });
});

describe("a form of another year", () => {
  const lastYears = aSubmitted("丰县", targetsOf("丰县"), { asOf: 2022 });
  const outcome = merged([lastYears]).regions.find(({ region }) => region === "丰县");
  test("is due, audited and counted by the year that is merged, and says so", () => {
    expect(outcome).toMatchObject({ status: "complete", expected: 27, reported: 27 });
    expect(outcome?.submission?.findings.map(({ rule }) => rule)).toContain("form-of-another-year");
    expect(outcome?.submission?.counts.error).toBe(0);
  });

  test("what the year before did not ask for is asked for now", () => {
    const file = aSubmitted("丰县", { "breakdown-1": { 2021: 2300, 2022: 2300 } }, { asOf: 2022 });
    const result = merged([file]).regions.find(({ region }) => region === "丰县");
    const own = aSubmitted("丰县", {}, { asOf: 2023 });
    expect(result?.status).not.toBe("complete");
    expect(result?.submission?.findings.length).toBeGreaterThan(own.findings.length);
  });

  test("is audited once, however often it is merged", () => {
    const again = merged([lastYears]).regions.find(({ region }) => region === "丰县");
    expect(again?.submission).toBe(outcome?.submission);
  });

  test("keeps what was wrong with the file itself, and the cells of its figures", () => {
    const broken = workbookFinding("formula-overwritten", { sheet: "s", column: "c", row: "r" });
    const file = aSubmitted("丰县", { "breakdown-1": { 2021: -5 } }, { asOf: 2022, findings: [broken] });
    const { findings = [] } = merged([file]).regions.find(({ region }) => region === "丰县")?.submission ?? {};
    expect(findings).toContainEqual(broken);
    expect(findings.find(({ value }) => value === -5)?.place).toMatchObject({ cell: "breakdown-1/2021" });
  });
});

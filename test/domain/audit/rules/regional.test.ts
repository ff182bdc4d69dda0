import { runAudit, type Finding } from "../../../../src/domain/audit";
import {
  defaultSettings,
  type BreakdownEntries,
  type IndicatorCells,
  type Plan,
  type PlanSettings,
} from "../../../../src/domain/plan";
import { round } from "../../../../src/domain/shared/decimal";
import { findingText } from "../../../../src/messages/rules/findings";
import { aboutEntries, entriesOf, PLANS, toCell, type Figures, type Typed } from "../fixtures";

const PLAN = PLANS["xuzhou-14fyp"];

/** What regions reported: break-down number, region, period. */
type Reports = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, Typed>>>>>>;

function toEntries(plan: Plan, reports: Reports): BreakdownEntries {
  const tables = plan.breakdowns.flatMap(({ id, number }) => {
    const regions = Object.entries(reports[number] ?? {}).map(([region, row]): [string, IndicatorCells] => [
      region,
      Object.fromEntries(Object.entries(row).map(([period, typed]) => [period, toCell(typed)])),
    ]);
    return regions.length > 0 ? [[id, Object.fromEntries(regions)] as const] : [];
  });
  return Object.fromEntries(tables);
}

function auditOf(
  asOf: number,
  reports: Reports,
  figures: Figures = {},
  settings: Partial<PlanSettings> = {},
): readonly Finding[] {
  const entries = { ...entriesOf(PLAN, figures), breakdowns: toEntries(PLAN, reports) };
  return aboutEntries(runAudit({ plan: PLAN, settings: { ...defaultSettings(asOf), ...settings }, entries }));
}

/** The findings about what regions reported: those about the plan's own rows are tested elsewhere. */
function regional(...args: Parameters<typeof auditOf>): readonly Finding[] {
  return auditOf(...args).filter(({ place }) => place.figure === "actual");
}

function line({ message, severity, place }: Finding): string {
  return [severity, message, place.breakdownId, place.region, place.period].filter((part) => part !== null).join(" ");
}

/**
 * The published targets of the years up to `asOf` as what the regions reported, times a factor that differs
 * a little from year to year, at the printed decimals. */
function published(asOf: number, numbers: readonly string[], factor = 1): Reports {
  const tables = PLAN.breakdowns.filter(({ number }) => numbers.includes(number));
  return Object.fromEntries(
    tables.map(({ number, columns, cells, kind, unit }) => [
      number,
      Object.fromEntries(
        cells.map(({ region, values }) => [
          region,
          Object.fromEntries(
            columns.flatMap((column, index) => {
              const value = values[index] ?? null;
              const decimals = unit === "万人" ? 2 : 0;
              return /^20(2[1-9])$/.test(column) && Number(column) <= asOf && value !== null
                ? [
                    [
                      column,
                      kind === "flow"
                        ? round(value * (factor === 1 ? 1 : factor + (Number(column) % 4) / 90), decimals)
                        : value,
                    ],
                  ]
                : [];
            }),
          ),
        ]),
      ),
    ]),
  );
}

const ALL = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

function put(reports: Reports, number: string, region: string, row: Readonly<Record<string, Typed>>): Reports {
  return { ...reports, [number]: { ...reports[number], [region]: { ...reports[number]?.[region], ...row } } };
}

/** Without one region. */
function without(reports: Reports, number: string, region: string): Reports {
  return {
    ...reports,
    [number]: Object.fromEntries(Object.entries(reports[number] ?? {}).filter(([name]) => name !== region)),
  };
}

test("what a region typed: text and formulas are found in its cell of the table, with their certain fixes", () => {
  const typed: Reports = {
    "1": {
      丰县: {
        2021: "２３００",
        2022: { raw: 2300, formula: "=2000+300" },
        2023: { raw: "#NAME?", formula: "=-----" },
      },
      沛县: { 2021: "暂无" },
    },
  };
  const found = regional(2023, typed).filter(({ rule }) => /^(not-a-number|formula-in-entry-cell)$/.test(rule));
  expect(found.map((finding) => [line(finding), finding.fix?.after, finding.fix?.certain]).sort()).toEqual([
    ["error not-a-number breakdown-1 沛县 2021", undefined, undefined],
    ["error not-a-number-cell-error breakdown-1 丰县 2023", undefined, undefined],
    ["error not-a-number-stored-as-text breakdown-1 丰县 2021", 2300, true],
    ["warning formula-in-entry-cell breakdown-1 丰县 2022", 2300, true],
    ["warning formula-in-entry-cell-dashes breakdown-1 丰县 2023", null, true],
  ]);
});

describe("no false alarm on Xuzhou's nine break-downs", () => {
  test.each([2021, 2022, 2023, 2024, 2025])("its yearly targets reported as reached, up to %d", (asOf) => {
    expect(regional(asOf, published(asOf, ALL)).map(line)).toEqual([]);
  });

  test.each([1.01, 1.05, 1.13])("flows exceeded by a factor of %p", (factor) => {
    expect(regional(2025, published(2025, ALL, factor)).map(line)).toEqual([]);
  });

  test("the plan's own entries, converted, are the sums of the regions", () => {
    const figures: Figures = {
      "1": { 2021: 7.5, 2022: 7.5 },
      "3": { 2021: 2.2, 2022: 2.2 },
      "4": { 2021: 1.67, 2022: 2 },
      "6": { 2021: 360.95, 2022: 364.95 },
      "7": { 2021: 88, 2022: 91.5 },
      "8": { 2021: 105.73, 2022: 109.35 },
    };
    expect(regional(2022, published(2022, ALL), figures).map(line)).toEqual([]);
  });
});

const REPORTS = published(2022, ["1", "2", "6"]);
const OWN: Figures = {
  "1": { 2021: 7.5, 2022: 7.5 },
  "3": { 2021: 2.2, 2022: 2.2 },
  "6": { 2021: 360.95, 2022: 364.95 },
};

test.each<[name: string, reports: Reports, expected: readonly string[]]>([
  [
    "表2 typed in 人 instead of 万人",
    put(REPORTS, "2", "丰县", { 2022: 3200 }),
    ["error unit-slip-typed-unit breakdown-2 丰县 2022", "error region-sum-differs-likely breakdown-2 合计 2022"],
  ],
  [
    "表1 typed in 万人 instead of 人",
    put(REPORTS, "1", "铜山区", { 2022: 0.5 }),
    [
      "error unit-slip-typed-unit breakdown-1 铜山区 2022",
      "warning behind-schedule breakdown-1 铜山区 2022",
      "error region-sum-differs-likely breakdown-1 合计 2022",
    ],
  ],
  [
    "表1 two digits exchanged",
    put(REPORTS, "1", "新沂市", { 2021: 6300 }),
    ["error region-sum-differs-likely breakdown-1 合计 2021"],
  ],
  [
    "表1 years and own total of a region tell which",
    put(REPORTS, "1", "贾汪区", { 2021: 3450, 2022: 2300, total: 4600 }),
    ["error total-not-sum breakdown-1 贾汪区 total", "error region-sum-differs-repair breakdown-1 合计 2021"],
  ],
  [
    "表6 negative",
    put(REPORTS, "6", "沛县", { 2021: -40.87 }),
    ["error negative-value breakdown-6 沛县 2021", "error region-sum-differs-likely breakdown-6 合计 2021"],
  ],
  [
    "表6 falling level",
    put(REPORTS, "6", "沛县", { 2021: 41.2, 2022: 40.8 }),
    [
      "warning stock-falling breakdown-6 沛县 2022",
      "warning behind-schedule breakdown-6 沛县 2022",
      "error region-sum-differs breakdown-6 合计 2021",
      "error region-sum-differs breakdown-6 合计 2022",
    ],
  ],
  [
    "表2 more decimals than the table prints",
    put(REPORTS, "2", "沛县", { 2021: 0.310001 }),
    [
      "info more-decimals-than-printed breakdown-2 沛县 2021",
      "warning region-sum-differs-rounding breakdown-2 合计 2021",
    ],
  ],
  [
    "表2 text",
    put(REPORTS, "2", "沛县", { 2021: "约0.31" }),
    ["info bounded-reading breakdown-2 沛县 2021", "info undecidable-regions breakdown-2 合计 2021"],
  ],
  [
    "a year left out",
    put(REPORTS, "1", "沛县", { 2021: null }),
    ["warning missing-elapsed-year breakdown-1 沛县 2021", "info undecidable-regions breakdown-1 合计 2021"],
  ],
  [
    "a row left out",
    put(REPORTS, "1", "沛县", { 2021: null, 2022: null }),
    ["warning missing-elapsed-year-whole-row breakdown-1 沛县 2022", "info undecidable-regions breakdown-1 合计 2022"],
  ],
  [
    "a region that reported nothing at all",
    without(REPORTS, "2", "开发区"),
    ["warning region-not-reported breakdown-2 开发区", "info undecidable-regions breakdown-2 合计 2022"],
  ],
  [
    "a region missing, and the others have more than the whole",
    put(without(REPORTS, "2", "开发区"), "2", "沛县", { 2021: 0.6 }),
    ["warning region-not-reported breakdown-2 开发区", "error region-sum-differs-exceeds breakdown-2 合计 2021"],
  ],
  [
    "a region that the table does not have",
    put(REPORTS, "1", "云龙区", { 2021: 100 }),
    ["error region-unknown breakdown-1 云龙区"],
  ],
  [
    "a region spelt otherwise",
    put(without(REPORTS, "6", "市区 (含贾汪)"), "6", "市区（含贾汪）", { 2021: 110.63, 2022: 113.01 }),
    ["error region-unknown-spelling breakdown-6 市区（含贾汪）", "info undecidable-regions breakdown-6 合计 2022"],
  ],
  [
    "a region under two spellings",
    put(REPORTS, "6", "市区（含贾汪）", { 2021: 110.63 }),
    ["error region-reported-twice breakdown-6 市区（含贾汪）"],
  ],
  [
    "behind its own schedule",
    put(REPORTS, "1", "沛县", { 2021: 2900, 2022: 2900 }),
    [
      "warning behind-schedule breakdown-1 沛县 2022",
      "error region-sum-differs breakdown-1 合计 2021",
      "error region-sum-differs breakdown-1 合计 2022",
    ],
  ],
  [
    "a figure for a year to come",
    put(REPORTS, "1", "沛县", { 2023: 3500 }),
    ["warning future-year-filled breakdown-1 沛县 2023"],
  ],
])("%s", (_, reports, expected) => {
  expect(regional(2022, reports, OWN).map(line)).toEqual(expected);
});

test("a jump against the region's own history, and a target missed at the end", () => {
  const reports = put(published(2025, ["3"]), "3", "港务区", { 2023: 20, 2025: 9 });
  expect(regional(2025, reports).map(line)).toEqual(["warning jump breakdown-3 港务区 2023"]);
  const missed = put(published(2025, ["3"]), "3", "市直", { 2024: 50, 2025: 55 });
  expect(regional(2025, missed).map(line)).toEqual(["warning target-missed breakdown-3 市直 2025"]);
});

test("rounding of the plan's own entry is a warning, whole heads leave none", () => {
  const off = { ...OWN, "1": { 2021: 7.5123, 2022: 7.5 }, "6": { 2021: 360.96, 2022: 364.95 } };
  expect(regional(2022, REPORTS, off).map(line)).toEqual([
    "error region-sum-differs breakdown-1 合计 2021",
    "warning region-sum-differs-rounding breakdown-6 合计 2021",
  ]);
});

test("in a merged workbook the entry is the regions' sum: nothing is compared, and figures of districts get no fix", () => {
  const reports = put(REPORTS, "2", "丰县", { 2022: 3200 });
  const findings = regional(2022, reports, {}, { totalsFromRegions: true });
  expect(findings.map(line)).toEqual(["error unit-slip-typed-unit breakdown-2 丰县 2022"]);
  expect(findings[0]?.fix).toBeNull();
  expect(regional(2022, reports)[0]?.fix).toMatchObject({ before: 3200, after: 0.32, certain: true });
});

test("a break-down that nobody reports into is not asked for", () => {
  expect(regional(2022, published(2022, ["1"])).map(line)).toEqual([]);
  expect(auditOf(2022, {}).map(({ rule }) => rule)).toEqual(["nothing-entered"]);
  expect(auditOf(2022, published(2022, ["1"])).map(({ rule }) => rule)).toEqual([]);
});

test("names that objects inherit are names of regions like others", () => {
  const cells: IndicatorCells = { 2021: toCell(1) };
  const reported = Object.fromEntries([
    ["__proto__", cells],
    ["constructor", cells],
    ["toString", cells],
  ]);
  const breakdowns: BreakdownEntries = { "breakdown-1": reported, "no-such-table": reported };
  const findings = runAudit({
    plan: PLAN,
    settings: defaultSettings(2021),
    entries: { cells: {}, remarks: {}, breakdowns },
  });
  expect(findings.filter(({ place }) => place.figure === "actual").map(line)).toEqual([
    "error region-unknown breakdown-1 __proto__",
    "error region-unknown breakdown-1 constructor",
    "error region-unknown breakdown-1 toString",
  ]);
});

test("a finding names table, region and period, and the unit of the table", () => {
  const [slip, sum] = regional(2022, put(REPORTS, "2", "丰县", { 2022: 3200 }), OWN);
  expect(slip && findingText(slip, null, "zh-CN")).toBe(
    "分解表2 “十四五”新增转移农村劳动力人数，丰县，2022年：填了 3200，像是按“人”填的；本行单位是万人，应为 0.32（参照数 0.32，相差约 10,000 倍）。请改填 0.32。",
  );
  expect(sum && findingText(sum, null, "zh-CN")).toContain("只有一处像是笔误：丰县 2022: 3200 → 0.32（单位：万人）");
  const [missing] = regional(2022, without(REPORTS, "2", "开发区"), OWN);
  expect(missing && findingText(missing, null, "en")).toBe(
    "开发区 has reported nothing; 1 break-down waits for it, and sums over the regions stay open. Ask for it, or explain why there are no data.",
  );
});

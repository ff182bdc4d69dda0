import fc from "fast-check";
import { elapsedYears, type Indicator } from "../../../src/domain/plan";
import { sum } from "../../../src/domain/shared/decimal";
import { auditRuleTable } from "../../../src/domain/audit";
import { CLEAN_SETS, REGIONAL_SET, type CleanSet } from "./cleanPlans";
import { audit, type Figures, type Reports, type Typed } from "./fixtures";

/** A kind of mistake: where it can be made without an echo in another figure, what is typed, what finds it. */
interface Flaw {
  readonly rule: string;
  readonly at: (row: Indicator) => boolean;
  readonly typed: (value: number) => Typed;
  /** Year to spoil; earlier years of a level feed no other figure. Other periods by name. */
  readonly period?: "total" | "future";
}

const isLevel = ({ kind }: Indicator): boolean => kind === "stock" || kind === "rate";
/** Neither a part nor a whole, whose figures are compared with each other. */
const WHOLES = new Set(
  CLEAN_SETS.flatMap(({ plan: { indicators, document } }) => [
    ...indicators.map(({ partOf }) => partOf),
    ...(document?.ratios ?? []).flatMap(({ numerator, denominator }) => [numerator, denominator]),
  ]),
);
const isStock = ({ id, kind, partOf }: Indicator): boolean => kind === "stock" && partOf === null && !WHOLES.has(id);
const isFreeRate = ({ kind, targetBasis, direction }: Indicator): boolean =>
  kind === "rate" && targetBasis === "endYear" && direction === "increase";
const isAny = (): boolean => true;
const hasUnit =
  (unit: string) =>
  (row: Indicator): boolean =>
    isStock(row) && row.unit === unit;

const FLAWS: readonly Flaw[] = [
  { rule: "not-a-number", at: isAny, typed: () => "暂无" },
  { rule: "not-a-number", at: isAny, typed: () => "#REF!" },
  { rule: "not-a-number", at: isLevel, typed: () => true },
  { rule: "not-a-number", at: isAny, typed: (value) => `${value}　` },
  {
    rule: "not-a-number",
    at: isAny,
    typed: (value) => String(value).replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
  },
  { rule: "not-a-number", at: isLevel, typed: (value) => ({ raw: value, numberFormat: "yyyy-mm-dd" }) },
  { rule: "not-a-number", at: (row) => isLevel(row) && row.unit === "%", typed: (value) => `${value}%` },
  { rule: "not-a-number", at: (row) => row.unit?.startsWith("万") === true, typed: (value) => `${value}万` },
  { rule: "negative-value", at: (row) => isStock(row) || isFreeRate(row), typed: (value) => -value },
  { rule: "percentage-over-100", at: isFreeRate, typed: (value) => Math.round(value * 100) },
  { rule: "fraction-typed-for-percent", at: isFreeRate, typed: (value) => value / 100 },
  { rule: "formula-in-entry-cell", at: isAny, typed: (value) => ({ raw: value, formula: `=${value}*1` }) },
  { rule: "unit-slip", at: hasUnit("万人"), typed: (value) => Math.round(value * 10_000) },
  {
    rule: "unit-slip",
    at: ({ kind, unit }) => kind === "stock" && unit === "万张",
    typed: (value) => Math.round(value * 10_000),
  },
  { rule: "unit-slip", at: hasUnit("人"), typed: (value) => value / 10_000 },
  {
    rule: "jump",
    at: (row) => isStock(row) && row.baselineValue.form === "number",
    typed: (value) => Math.round(value * 120) / 100,
  },
  {
    rule: "jump",
    at: (row) => isFreeRate(row) && row.baselineValue.form === "number",
    typed: (value) => Math.round((value - 20) * 100) / 100,
  },
  {
    rule: "far-from-plan",
    at: (row) => isStock(row) && row.baselineValue.form === "number",
    typed: (value) => Math.round(value * 160) / 100,
  },
  {
    rule: "far-from-plan",
    at: (row) => isFreeRate(row) && row.baselineValue.form === "number",
    typed: (value) => Math.round(value * 25) / 100,
  },
  { rule: "zero-for-no-data", at: isLevel, typed: () => 0 },
  { rule: "more-decimals-than-printed", at: isLevel, typed: (value) => Number((value + 0.00001).toFixed(5)) },
  { rule: "total-on-level", at: isLevel, typed: (value) => value, period: "total" },
  { rule: "total-not-sum", at: ({ kind }) => kind === "flow", typed: (value) => sum([value, 500]), period: "total" },
  { rule: "future-year-filled", at: isAny, typed: (value) => value, period: "future" },
];

function entryFindings({ plan, asOf }: CleanSet, figures: Figures): readonly string[] {
  return audit(plan, asOf, figures)
    .map(({ rule, place }) => `${rule} ${place.indicatorId} ${place.period}`)
    .sort();
}

/** Where a flaw goes: the year wanted among the earlier ones, or the period of its kind; null where it cannot. */
function periodOf({ plan, asOf }: CleanSet, flaw: Flaw, pick: number): string | null {
  if (flaw.period === "total") return "total";
  if (flaw.period === "future") return asOf < plan.period.lastYear ? String(asOf + 1) : null;
  const earlier = elapsedYears(plan.period, asOf).slice(0, -1);
  return String(earlier[pick % earlier.length]);
}

/** Jumps need four other figures of the row. */
function canShow({ plan, asOf }: CleanSet, { rule }: Flaw): boolean {
  return rule !== "jump" || asOf > plan.period.firstYear + 2;
}

interface Planted {
  readonly row: Indicator;
  readonly period: string;
  readonly typed: Typed;
  readonly rule: string;
}

function toPlanted(set: CleanSet, row: Indicator, flaw: Flaw, pick: number): Planted | null {
  const period = periodOf(set, flaw, pick);
  if (period === null || !flaw.at(row) || !canShow(set, flaw)) return null;
  const own = set.figures[row.number ?? row.id] ?? {};
  const years = elapsedYears(set.plan.period, set.asOf).map((year) => own[year]);
  const year = own[period] ?? years[years.length - 1];
  const value = flaw.period === "total" ? sum(years.map(Number)) : Number(year);
  return { row, period, typed: flaw.typed(value), rule: flaw.rule };
}

function plant(figures: Figures, { row, period, typed }: Planted): Figures {
  const key = row.number ?? row.id;
  return { ...figures, [key]: { ...figures[key], [period]: typed } };
}

test.each(CLEAN_SETS.map((set) => [set.plan.id, set] as const))("clean figures of %s give no finding", (_, set) => {
  expect(entryFindings(set, set.figures)).toEqual([]);
});

test.each(FLAWS.map((flaw, index) => [flaw.rule, index, flaw] as const))(
  "%s (%d) can be planted somewhere",
  (_, __, flaw) => {
    expect(CLEAN_SETS.flatMap((set) => set.plan.indicators.filter((row) => toPlanted(set, row, flaw, 0)))).not.toEqual(
      [],
    );
  },
);

/** By position, so that a failing case prints in one line. */
const plantings = fc.nat(CLEAN_SETS.length - 1).chain((set) =>
  fc.record({
    set: fc.constant(set),
    errors: fc.uniqueArray(
      fc.record({
        row: fc.nat(CLEAN_SETS[set]!.plan.indicators.length - 1),
        flaw: fc.nat(FLAWS.length - 1),
        pick: fc.nat(10),
      }),
      { minLength: 1, maxLength: 8, selector: ({ row }) => row },
    ),
  }),
);

test("k errors of any kind in clean figures are found at their cells, and nothing else is flagged", () => {
  fc.assert(
    fc.property(plantings, ({ set: index, errors }) => {
      const set = CLEAN_SETS[index]!;
      const planted = errors.flatMap(
        ({ row, flaw, pick }) => toPlanted(set, set.plan.indicators[row]!, FLAWS[flaw]!, pick) ?? [],
      );
      const found = entryFindings(set, planted.reduce(plant, set.figures));
      expect(found).toEqual(planted.map(({ rule, row, period }) => `${rule} ${row.id} ${period}`).sort());
    }),
    { numRuns: 300 },
  );
});

/** A mistake in one cell that a region reported; tables by kind, in a year before the one reported on. */
interface RegionalFlaw {
  readonly rule: string;
  readonly kind: "flow" | "stock";
  readonly typed: (value: number, before: number) => Typed;
  readonly period?: "total" | "future";
  /** Tables whose unit or decimals show it. */
  readonly tables?: readonly string[];
}

const REGIONAL_FLAWS: readonly RegionalFlaw[] = [
  { rule: "not-a-number", kind: "stock", typed: () => "暂无" },
  { rule: "not-a-number", kind: "flow", typed: (value) => `${value}人次` },
  { rule: "negative-value", kind: "stock", typed: (value) => -value },
  { rule: "unit-slip", kind: "stock", typed: (value) => Math.round(value * 10_000) },
  { rule: "jump", kind: "stock", typed: (value) => Math.round(value * 120) / 100 },
  { rule: "far-from-plan", kind: "stock", typed: (value) => Math.round(value * 160) / 100 },
  { rule: "more-decimals-than-printed", kind: "stock", typed: (value) => Number((value + 0.00001).toFixed(5)) },
  { rule: "stock-falling", kind: "stock", typed: (_, before) => Number((before - 0.01).toFixed(2)) },
  { rule: "total-on-level", kind: "stock", typed: (value) => value, period: "total" },
  { rule: "total-not-sum", kind: "flow", typed: (value) => value + 500, period: "total" },
  { rule: "missing-elapsed-year", kind: "flow", typed: () => null },
  { rule: "formula-in-entry-cell", kind: "flow", typed: (value) => ({ raw: value, formula: `=${value}*1` }) },
  { rule: "future-year-filled", kind: "flow", typed: (value) => value, period: "future" },
];

interface PlantedReport {
  readonly table: string;
  readonly region: string;
  readonly period: string;
  readonly typed: Typed;
  readonly rule: string;
}

/** Every place for a regional flaw: tables without a row of the plan, so that no sum over the regions echoes it. */
const REGIONAL_ROWS = REGIONAL_SET.plan.breakdowns
  .filter(({ indicator }) => indicator === null)
  .flatMap(({ id, kind, rows }) => rows.map(({ region }) => ({ table: id, kind, region })));

function toPlantedReport(
  { table, region }: (typeof REGIONAL_ROWS)[number],
  flaw: RegionalFlaw,
  pick: number,
): PlantedReport {
  const own = REGIONAL_SET.reports[table]?.[region] ?? {};
  const year = 2022 + (pick % 2);
  const sumOfYears = sum(Object.values(own).map(Number));
  const period = flaw.period === "total" ? "total" : String(flaw.period === "future" ? 2025 : year);
  const value = flaw.period === "total" ? sumOfYears : Number(own[year]);
  return { table, region, period, typed: flaw.typed(value, Number(own[year - 1])), rule: flaw.rule };
}

function plantReport(reports: Reports, { table, region, period, typed }: PlantedReport): Reports {
  return { ...reports, [table]: { ...reports[table], [region]: { ...reports[table]?.[region], [period]: typed } } };
}

function regionalFindings(reports: Reports, figures: Figures = REGIONAL_SET.figures): readonly string[] {
  return audit(REGIONAL_SET.plan, REGIONAL_SET.asOf, figures, reports)
    .map(({ rule, place }) => [rule, place.breakdownId ?? place.indicatorId, place.region, place.period].join(" "))
    .sort();
}

test("clean reports of all regions give no finding", () => {
  expect(regionalFindings(REGIONAL_SET.reports)).toEqual([]);
});

const regionalPlantings = fc.uniqueArray(
  fc.record({ row: fc.nat(REGIONAL_ROWS.length - 1), flaw: fc.nat(REGIONAL_FLAWS.length - 1), pick: fc.nat(5) }),
  { minLength: 1, maxLength: 8, selector: ({ row }) => row },
);

test("k errors of any kind in what regions reported are found at their cells, and nothing else is flagged", () => {
  fc.assert(
    fc.property(regionalPlantings, (errors) => {
      const planted = errors.flatMap(({ row, flaw, pick }) => {
        const [place, kind] = [REGIONAL_ROWS[row]!, REGIONAL_FLAWS[flaw]!];
        return place.kind === kind.kind ? [toPlantedReport(place, kind, pick)] : [];
      });
      const found = regionalFindings(planted.reduce(plantReport, REGIONAL_SET.reports));
      expect(found).toEqual(
        planted.map(({ rule, table, region, period }) => `${rule} ${table} ${region} ${period}`).sort(),
      );
    }),
    { numRuns: 150 },
  );
});

/** Kinds that concern a whole row, region or table, each planted alone. */
const ALONE: readonly (readonly [
  rule: string,
  reports: (clean: Reports) => Reports,
  figures: Figures,
  expected: readonly string[],
])[] = [
  ["region-sum-differs", (clean) => clean, { "1": { 2022: 8.5 } }, ["region-sum-differs breakdown-1 合计 2022"]],
  [
    "region-not-reported",
    (clean) =>
      Object.fromEntries(
        Object.entries(clean).map(([table, rows]) => [
          table,
          Object.fromEntries(Object.entries(rows).filter(([region]) => region !== "云龙区")),
        ]),
      ),
    {},
    ["region-not-reported breakdown-3 云龙区 "],
  ],
  [
    "region-unknown",
    (clean) => plantReport(clean, { table: "breakdown-3", region: "新城区", period: "2021", typed: 5, rule: "" }),
    {},
    ["region-unknown breakdown-3 新城区 "],
  ],
  [
    "region-reported-twice",
    (clean) =>
      plantReport(clean, { table: "breakdown-6", region: "市区（含贾汪）", period: "2021", typed: 110.63, rule: "" }),
    {},
    ["region-reported-twice breakdown-6 市区（含贾汪） "],
  ],
];

test.each(ALONE)("%s, planted alone, is the only finding", (_, reports, figures, expected) => {
  const own = Object.fromEntries(
    Object.entries(REGIONAL_SET.figures).map(([row, years]) => [row, { ...years, ...figures[row] }]),
  );
  expect(regionalFindings(reports(REGIONAL_SET.reports), own)).toEqual(expected);
});

/** Rules that no single wrong entry breaks, or whose mistake echoes in another rule, and where each is planted instead. */
const PLANTED_ELSEWHERE: Readonly<Record<string, string>> = {
  "bounded-reading": "no mistake but a note; cell.test.ts",
  "composition-became-time": "the three sets print no composition; cell.test.ts",
  "not-a-composition": "the three sets print no composition; cell.test.ts",
  "composition-not-100": "the three sets print no composition; cell.test.ts",
  "composition-gap": "the three sets print no composition; row.test.ts",
  "total-below-sum": "needs a blank year beside the wrong total, which is a finding of its own; row.test.ts",
  "running-total-in-years": "all years of a row are wrong at once; plausibility.test.ts",
  "target-typed-as-actual": "all years of a row are wrong at once; plausibility.test.ts",
  "column-copied": "a whole column is wrong at once; plausibility.test.ts",
  "composition-reversed": "the three sets print no composition; plausibility.test.ts",
  "composition-moved": "the three sets print no composition; plausibility.test.ts",
  "repeated-value": "several years of a row are wrong at once; plausibility.test.ts",
  "suspicious-round": "needs a row with decimals in every other year; plausibility.test.ts",
  "ceiling-breached": "a true figure may breach it; planted.test.ts",
  "floor-missed": "a true figure may miss it; planted.test.ts",
  "about-target-missed": "a true figure may miss it; planted.test.ts",
  "behind-schedule": "says how far the whole is, not what is wrong; row.test.ts",
  "target-missed": "says how far the whole is, not what is wrong; row.test.ts",
  reversed: "says how far the whole is, not what is wrong; row.test.ts",
  "newly-added-no-target": "a fact of the plan; row.test.ts",
  "part-greater-than-whole": "two rows disagree and either may jump as well; row.test.ts",
  "parts-do-not-close": "no published plan declares a sum whose whole is a row; row.test.ts",
  "nothing-entered": "the whole data set is empty; runAudit.test.ts",
  "only-final-results": "the whole data set is final; runAudit.test.ts",
  "breakdown-region-twice": "a published table, not an entry; breakdown.test.ts",
  "breakdown-regions-total": "a published table, not an entry; breakdown.test.ts",
  "breakdown-years-total": "a published table, not an entry; breakdown.test.ts",
  "breakdown-target-falls": "a published table, not an entry; breakdown.test.ts",
  "breakdown-vs-target": "a published table, not an entry; breakdown.test.ts",
  "breakdown-vs-baseline": "a published table, not an entry; breakdown.test.ts",
};

test("every rule about entries is planted here or named with the reason why not; a new one must be either", () => {
  const planted = new Set([...FLAWS, ...REGIONAL_FLAWS].map(({ rule }) => rule).concat(ALONE.map(([rule]) => rule)));
  // Document rules judge the published text, workbook rules the file: no entry can break them.
  const aboutEntries = auditRuleTable()
    .filter(({ scope }) => scope !== "document" && scope !== "workbook")
    .map(({ id }) => id);
  expect([...planted, ...Object.keys(PLANTED_ELSEWHERE)].sort()).toEqual([...aboutEntries].sort());
});

import fc from "fast-check";
import { elapsedYears, type Indicator } from "../../../src/domain/plan";
import { sum } from "../../../src/domain/shared/decimal";
import { CLEAN_SETS, type CleanSet } from "./cleanPlans";
import { audit, type Figures, type Typed } from "./fixtures";

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
const WHOLES = new Set(CLEAN_SETS.flatMap(({ plan }) => plan.indicators.map(({ partOf }) => partOf)));
const isStock = ({ id, kind, partOf }: Indicator): boolean => kind === "stock" && partOf === null && !WHOLES.has(id);
const isFreeRate = ({ kind, targetBasis, direction }: Indicator): boolean => kind === "rate" && targetBasis === "endYear" && direction === "increase";
const isAny = (): boolean => true;
const hasUnit = (unit: string) => (row: Indicator): boolean => isStock(row) && row.unit === unit;

const FLAWS: readonly Flaw[] = [
  { rule: "not-a-number", at: isAny, typed: () => "暂无" },
  { rule: "not-a-number", at: isAny, typed: () => "#REF!" },
  { rule: "not-a-number", at: isLevel, typed: () => true },
  { rule: "not-a-number", at: isAny, typed: (value) => `${value}　` },
  { rule: "not-a-number", at: isAny, typed: (value) => String(value).replace(/[0-9.]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)) },
  { rule: "not-a-number", at: isLevel, typed: (value) => ({ raw: value, numberFormat: "yyyy-mm-dd" }) },
  { rule: "not-a-number", at: (row) => isLevel(row) && row.unit === "%", typed: (value) => `${value}%` },
  { rule: "not-a-number", at: (row) => row.unit?.startsWith("万") === true, typed: (value) => `${value}万` },
  { rule: "negative-value", at: (row) => isStock(row) || isFreeRate(row), typed: (value) => -value },
  { rule: "percentage-over-100", at: isFreeRate, typed: (value) => Math.round(value * 100) },
  { rule: "fraction-typed-for-percent", at: isFreeRate, typed: (value) => value / 100 },
  { rule: "formula-in-entry-cell", at: isAny, typed: (value) => ({ raw: value, formula: `=${value}*1` }) },
  { rule: "unit-slip", at: hasUnit("万人"), typed: (value) => Math.round(value * 10_000) },
  { rule: "unit-slip", at: ({ kind, unit }) => kind === "stock" && unit === "万张", typed: (value) => Math.round(value * 10_000) },
  { rule: "unit-slip", at: hasUnit("人"), typed: (value) => value / 10_000 },
  { rule: "jump", at: (row) => isStock(row) && row.baselineValue.form === "number", typed: (value) => Math.round(value * 160) / 100 },
  { rule: "jump", at: (row) => isFreeRate(row) && row.baselineValue.form === "number", typed: (value) => Math.round(value * 50) / 100 },
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

test.each(FLAWS.map((flaw, index) => [flaw.rule, index, flaw] as const))("%s (%d) can be planted somewhere", (_, __, flaw) => {
  expect(CLEAN_SETS.flatMap((set) => set.plan.indicators.filter((row) => toPlanted(set, row, flaw, 0)))).not.toEqual([]);
});

/** By position, so that a failing case prints in one line. */
const plantings = fc.nat(CLEAN_SETS.length - 1).chain((set) =>
  fc.record({
    set: fc.constant(set),
    errors: fc.uniqueArray(
      fc.record({ row: fc.nat(CLEAN_SETS[set]!.plan.indicators.length - 1), flaw: fc.nat(FLAWS.length - 1), pick: fc.nat(10) }),
      { minLength: 1, maxLength: 8, selector: ({ row }) => row },
    ),
  }));

test("k errors of any kind in clean figures are found at their cells, and nothing else is flagged", () => {
  fc.assert(
    fc.property(plantings, ({ set: index, errors }) => {
      const set = CLEAN_SETS[index]!;
      const planted = errors.flatMap(({ row, flaw, pick }) => toPlanted(set, set.plan.indicators[row]!, FLAWS[flaw]!, pick) ?? []);
      const found = entryFindings(set, planted.reduce(plant, set.figures));
      expect(found).toEqual(planted.map(({ rule, row, period }) => `${rule} ${row.id} ${period}`).sort());
    }),
    { numRuns: 300 },
  );
});

import fc from "fast-check";
import { findingText } from "../../../src/messages/rules/findings";
import { audit, CLEAN_NANJING_14, idOf, PLANS, type Figures, type Typed } from "./fixtures";

const PLAN = PLANS["nanjing-14fyp"];
const YEARS = ["2021", "2022", "2023"];

/** Levels of which earlier years feed no other figure: a flaw there has no echo elsewhere. */
const LEVELS = PLAN.indicators
  .filter(({ kind }) => kind === "stock" || kind === "rate")
  .map(({ number }) => number ?? "");

/** Flaws that are certain, with the rule that must find them. */
const FLAWS: readonly (readonly [rule: string, typed: Typed])[] = [
  ["not-a-number", "暂无"],
  ["not-a-number", "#DIV/0!"],
  ["not-a-number", true],
  ["not-a-number", { raw: 44317, numberFormat: "yyyy-mm-dd" }],
];

const flaw = fc.record({
  row: fc.constantFrom(...LEVELS),
  year: fc.constantFrom("2021", "2022"),
  flaw: fc.constantFrom(...FLAWS.filter(([, typed]) => typeof typed !== "object")),
});

function plant(figures: Figures, row: string, period: string, typed: Typed): Figures {
  return { ...figures, [row]: { ...figures[row], [period]: typed } };
}

test("k certain errors planted in clean figures are all found, and nothing else is flagged", () => {
  const flaws = fc.uniqueArray(flaw, { minLength: 1, maxLength: 8, selector: ({ row, year }) => `${row}/${year}` });
  fc.assert(
    fc.property(flaws, (planted) => {
      const figures = planted.reduce<Figures>(
        (all, each) => plant(all, each.row, each.year, each.flaw[1]),
        CLEAN_NANJING_14,
      );
      const expected = planted.map((each) => `${each.flaw[0]} ${idOf(PLAN, each.row)} ${each.year}`);
      const findings = audit(PLAN, 2023, figures).map(
        ({ rule, place }) => `${rule} ${place.indicatorId} ${place.period}`,
      );
      expect([...findings].sort()).toEqual([...expected].sort());
    }),
    { numRuns: 200 },
  );
});

test.each<[rule: string, row: string, period: string, typed: Typed]>([
  ...FLAWS.map(([rule, typed]) => [rule, "8", "2022", typed] as [string, string, string, Typed]),
  ["negative-value", "8", "2022", -401.2],
  ["percentage-over-100", "16", "2022", 940],
  ["formula-in-entry-cell", "8", "2022", { raw: 401.2, formula: "=400+1.2" }],
  ["future-year-filled", "8", "2024", 412],
  ["missing-elapsed-year", "12", "2022", null],
  ["total-not-sum", "1", "total", 82.85],
  ["total-on-level", "16", "total", 285.5],
  ["ceiling-breached", "3", "2022", 4.1],
  ["floor-missed", "17", "2022", 64.9],
  ["about-target-missed", "2", "2022", 5.6],
])("%s: row %s, %s = %p is the only finding", (rule, row, period, typed) => {
  const findings = audit(PLAN, 2023, plant(CLEAN_NANJING_14, row, period, typed));
  expect(findings.map((each) => [each.rule, each.place.indicatorId, each.place.period])).toEqual([
    [rule, idOf(PLAN, row), period],
  ]);
});

const HOSTILE: readonly Typed[] = [
  "字".repeat(32_767),
  "9".repeat(32_767),
  `1${",000".repeat(8_000)}`,
  "[".repeat(32_767),
  `${"13:".repeat(10_000)}1`,
  "=cmd|' /C calc'!A0",
  { raw: "#REF!", formula: "=cmd|' /C calc'!A0" },
  { raw: null, formula: '=""' },
  "😀👩‍👩‍👧‍👦🇨🇳",
  "\ud800",
  "NaN",
  "-Infinity",
  "1e999",
  "__proto__",
  "{value}<b>'{'",
  "\u0000\u0007\r\n\t",
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -0,
  1e308,
  5e-324,
  { raw: 13, numberFormat: "[" },
  { raw: 13, numberFormat: "h".repeat(30_000) },
];

describe("whatever stands in a cell", () => {
  const everywhere = (typed: Typed): Figures =>
    Object.fromEntries(
      PLAN.indicators.map(({ id }) => [
        id,
        Object.fromEntries([...YEARS, "2024", "total"].map((period) => [period, typed])),
      ]),
    );

  test.each(HOSTILE.map((typed, index) => [index, typed] as const))(
    "hostile entry %d is reported without a fault",
    (_, typed) => {
      for (const planId of ["nanjing-14fyp", "nanjing-13fyp", "xuancheng-14fyp"] as const) {
        const plan = PLANS[planId];
        const row = Object.fromEntries(["2020", "2021", "2022", "total"].map((period) => [period, typed]));
        const figures =
          planId === "nanjing-14fyp"
            ? everywhere(typed)
            : Object.fromEntries(plan.indicators.map(({ id }) => [id, row]));
        const findings = audit(plan, 2022, figures);
        expect(findings.filter(({ rule }) => rule === "rule-fault")).toEqual([]);
        for (const finding of findings) {
          expect(findingText(finding, null, "zh-CN").length).toBeLessThan(600);
          expect(findingText(finding, null, "en").length).toBeLessThan(800);
        }
      }
    },
  );

  test("any text and any number", () => {
    const typed = fc.oneof(fc.string({ unit: "binary", maxLength: 30 }), fc.double(), fc.boolean());
    fc.assert(
      fc.property(typed, fc.constantFrom("1", "2", "8", "16"), (raw, row) => {
        const findings = audit(PLAN, 2023, plant(CLEAN_NANJING_14, row, "2022", raw));
        expect(findings.filter(({ rule }) => rule === "rule-fault")).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

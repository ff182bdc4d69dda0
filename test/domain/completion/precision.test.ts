import fc from "fast-check";
import { defaultSettings } from "../../../src/domain/plan";
import type { Status } from "../../../src/domain/completion";
import { completionIn, completionOf, publishedPlan, type OneRow, type TypedRow } from "./plans";

const rate = { kind: "rate", unit: "%" } as const;
const about = { ...rate, baseline: null, target: "5左右" } as const;

/** Rows of published plans: template, number, what is typed, the year reported to. */
const PUBLISHED: readonly (readonly [string, string, string, TypedRow, number, Status])[] = [
  // 202 → 204: the baseline says no more than 201.5 … 202.5.
  ["201.8 is the printed base of 202", "quzhou-14fyp", "4", { 2021: 201.8 }, 2021, "onTrack"],
  ["201.4 is below it", "quzhou-14fyp", "4", { 2021: 201.4 }, 2021, "reversed"],
  ["one unit short of 203.6, which prints as 204", "quzhou-14fyp", "4", { 2024: 203 }, 2024, "near"],
  ["more than a unit short of it", "quzhou-14fyp", "4", { 2024: 202 }, 2024, "behind"],
  ["a base that stood still against 38.2", "quzhou-14fyp", "11", { 2022: 36.9 }, 2022, "behind"],
  // 95 → 96: the whole change is one unit.
  ["95.1 against 95.2", "quzhou-14fyp", "16", { 2021: 95.1 }, 2021, "onTrack"],
  ["95 against 95.4", "quzhou-14fyp", "16", { 2022: 95 }, 2022, "onTrack"],
  ["95 against 95.6, which prints as 96", "quzhou-14fyp", "16", { 2023: 95 }, 2023, "near"],
  ["95 in the last year: nothing of the change is made", "quzhou-14fyp", "16", { 2025: 95 }, 2025, "behind"],
  ["95.5 in the last year prints as 96, and is not 96", "quzhou-14fyp", "16", { 2025: 95.5 }, 2025, "onTrack"],
  ["94.4 is worse than the base", "quzhou-14fyp", "16", { 2021: 94.4 }, 2021, "reversed"],
  // 37 → 40.
  ["39 of 40 in the last year", "quzhou-14fyp", "11", { 2025: 39 }, 2025, "near"],
  ["38 of 40 in the last year", "quzhou-14fyp", "11", { 2025: 38 }, 2025, "behind"],
  // 14.81 → 16.50 and 356.95 → 375: the finer of the two says how fine.
  ["15.14 against 15.148", "quzhou-14fyp", "7", { 2021: 15.15 }, 2021, "onTrack"],
  ["three units short", "quzhou-14fyp", "7", { 2021: 15.12 }, 2021, "behind"],
  ["356.94 is below 356.95", "xuzhou-14fyp", "6", { 2021: 356.94 }, 2021, "reversed"],
  ["374.99 of 375", "xuzhou-14fyp", "6", { 2025: 374.99 }, 2025, "near"],
  // A milestone of 88 %, then ≥90.
  ["87.95 prints as the 88.0 that are due", "xuzhou-14fyp", "9", { 2023: 87.95 }, 2023, "onTrack"],
  ["89.6 is not 90 or more", "xuzhou-14fyp", "9", { 2025: 89.6 }, 2025, "behind"],
  // Limits are kept or not.
  ["4.2 against 4以内", "xuzhou-14fyp", "2", { 2021: 4.2 }, 2021, "behind"],
  ["4.001 against 4以内", "xuzhou-14fyp", "2", { 2021: 4.001 }, 2021, "behind"],
  ["4 against 4以内", "xuzhou-14fyp", "2", { 2021: 4 }, 2021, "onTrack"],
  ["94 against ≥98", "nanjing-13fyp", "12", { 2016: 94 }, 2016, "behind"],
  ["97.9 against ≥98", "nanjing-13fyp", "12", { 2016: 97.9 }, 2016, "behind"],
  ["97.9 against 98, to be kept", "xuzhou-14fyp", "15", { 2021: 97.9 }, 2021, "behind"],
  ["5.6 against 5左右", "nanjing-14fyp", "2", { 2021: 5.6 }, 2021, "behind"],
];

test.each(PUBLISHED)("%s (%s %s)", (_name, template, number, typed, asOf, status) => {
  expect(completionIn(publishedPlan(template), number, typed, defaultSettings(asOf)).status).toBe(status);
});

test.each([
  ["quzhou-14fyp", "16", { 2021: 95.1 }, 2021, true],
  ["quzhou-14fyp", "16", { 2023: 95 }, 2023, true],
  ["quzhou-14fyp", "16", { 2023: 95.6 }, 2023, false],
  ["quzhou-14fyp", "4", { 2024: 202 }, 2024, false],
  ["xuzhou-14fyp", "1", { 2021: 7.5 }, 2021, false],
] as const)("%s row %s: %j as of %d is lifted by the printed decimals: %p", (template, number, typed, asOf, lifted) => {
  const completion = completionIn(publishedPlan(template), number, typed, defaultSettings(asOf));
  expect(completion.statusByPrecision).toBe(lifted);
});

/** Made-up rows. */
const ROWS: readonly (readonly [string, OneRow, Status])[] = [
  [
    "7.69 against 7.70 on the way from 7.65 to 7.90",
    { indicator: { baseline: "7.65", target: "7.90" }, typed: { 2021: 7.69 }, asOf: 2021 },
    "near",
  ],
  [
    "7.68 against 7.70",
    { indicator: { baseline: "7.65", target: "7.90" }, typed: { 2021: 7.68 }, asOf: 2021 },
    "behind",
  ],
  [
    "a fall, one unit short of 17.6",
    { indicator: { ...rate, direction: "decrease", baseline: "20", target: "16" }, typed: { 2023: 18.6 }, asOf: 2023 },
    "near",
  ],
  [
    "a fall whose base prints the same",
    { indicator: { ...rate, direction: "decrease", baseline: "20", target: "16" }, typed: { 2021: 20.4 }, asOf: 2021 },
    "behind",
  ],
  [
    "a base with more decimals than the target",
    { indicator: { ...rate, baseline: "95.56", target: "96" }, typed: { 2021: 95.55 }, asOf: 2021 },
    "reversed",
  ],
  [
    "a base with fewer decimals than the target",
    { indicator: { baseline: "202", target: "204.5" }, typed: { 2021: 201.8 }, asOf: 2021 },
    "behind",
  ],
  [
    "no baseline: no planned change to be a unit short of",
    { indicator: { baseline: null, target: "5" }, typed: { 2025: 4 }, asOf: 2025 },
    "behind",
  ],
  [
    "a flow counts, it is not rounded",
    { indicator: { kind: "flow", baseline: null, target: "【20】" }, typed: { 2021: 3.7 }, asOf: 2021 },
    "behind",
  ],
  [
    "a flow of 20 or more, on its way",
    { indicator: { kind: "flow", baseline: null, target: "≥20" }, typed: { 2021: 3.9 }, asOf: 2021 },
    "near",
  ],
  [
    "a flow of 20 or more, in the end",
    { indicator: { kind: "flow", baseline: null, target: "≥20" }, typed: { total: 19.9 }, asOf: 2025 },
    "behind",
  ],
  [
    "a flow of 20, in the end",
    { indicator: { kind: "flow", baseline: null, target: "【20】" }, typed: { total: 19.9 }, asOf: 2025 },
    "near",
  ],
  [
    "94 against ≥98 without a base, in the end",
    { indicator: { ...rate, baseline: null, target: "≥98" }, typed: { 2025: 94 }, asOf: 2025 },
    "behind",
  ],
  [
    "4 against <4",
    { indicator: { ...rate, direction: "decrease", baseline: null, target: "<4" }, typed: { 2021: 4 }, asOf: 2021 },
    "behind",
  ],
  [
    "a limit is no matter of thresholds",
    {
      indicator: { ...rate, direction: "decrease", baseline: null, target: "≤4" },
      typed: { 2021: 4.1 },
      asOf: 2021,
      settings: { thresholds: { ahead: 1.1, onTrack: 0.9, near: 0.8 } },
    },
    "behind",
  ],
  // Bounds that imply an "about" target.
  [
    "≤5.5 against 5左右 that is to fall",
    { indicator: { ...about, direction: "decrease" }, typed: { 2021: "≤5.5" }, asOf: 2021 },
    "onTrack",
  ],
  [
    "<5.5 against it",
    { indicator: { ...about, direction: "decrease" }, typed: { 2021: "<5.5" }, asOf: 2021 },
    "onTrack",
  ],
  [
    "≥4.5 against 5左右 that is to rise",
    { indicator: { ...about, direction: "increase", basis: "everyYear" }, typed: { 2021: "≥4.5" }, asOf: 2021 },
    "onTrack",
  ],
  [
    "≤5.5 says nothing of a level to be kept from both sides",
    { indicator: { ...about, direction: "maintain" }, typed: { 2021: "≤5.5" }, asOf: 2021 },
    "notComputable",
  ],
];

test.each(ROWS)("%s", (_name, row, status) => {
  expect(completionOf(row).status).toBe(status);
});

describe("a two-ended range for a flow", () => {
  const range = (typed: TypedRow, asOf: number, more: OneRow["indicator"] = {}) =>
    completionOf({
      indicator: { kind: "flow", direction: "maintain", baseline: null, target: "4.5-5", ...more },
      typed,
      asOf,
    });
  test.each([
    [2021, { 2021: 1.2 }, 1 / 1.2, "behind"],
    [2021, { 2021: 0.95 }, 1, "onTrack"],
    [2021, { 2021: 0.81 }, 0.9, "behind"],
    [2024, { total: 4.8 }, 4 / 4.8, "behind"],
    [2025, { total: 6 }, 5 / 6, "behind"],
    [2025, { total: 4.8 }, 1, "achieved"],
  ] as const)("is as wide as the years allow: %d, %j", (asOf, typed, ratio, status) => {
    const completion = range(typed, asOf);
    expect(completion.scheduleRatio.value).toBeCloseTo(ratio, 12);
    expect(completion.status).toBe(status);
  });

  test("an even pace has the same ratio in every year", () => {
    const pace = fc.integer({ min: 1, max: 300 }).map((hundredths) => hundredths / 100);
    fc.assert(
      fc.property(pace, fc.integer({ min: 1, max: 5 }), (yearly, elapsed) => {
        const typed = Object.fromEntries([2021, 2022, 2023, 2024, 2025].map((year) => [String(year), yearly]));
        const [now, last] = [range(typed, 2020 + elapsed), range(typed, 2025)];
        expect(now.scheduleRatio.value).toBeCloseTo(last.scheduleRatio.value ?? NaN, 9);
      }),
    );
  });
});

test.each([
  ["a stock", {}],
  ["a rate", { kind: "rate", unit: "%" }],
  ["a flow", { kind: "flow" }],
  ["a composition", { kind: "composition", unit: null, baseline: null, target: "14∶42∶44" }],
] as const)("%s of which only a future year is filled has no entries", (_name, indicator) => {
  const typed = { 2024: "kind" in indicator && indicator.kind === "composition" ? "15:42:43" : 38 };
  expect(completionOf({ indicator, typed, asOf: 2022 }).statusReason).toEqual({ code: "no-entries" });
  expect(completionOf({ indicator, typed: { ...typed, 2021: typed[2024] }, asOf: 2022 }).statusReason?.code).toBe(
    "missing-years",
  );
});

describe("whatever a level's figures are", () => {
  const places = fc.integer({ min: 0, max: 2 });
  const row = fc.record({
    decimals: places,
    baseline: fc.integer({ min: 100, max: 400 }),
    change: fc.integer({ min: 1, max: 60 }),
    done: fc.integer({ min: -600, max: 900 }),
    asOf: fc.integer({ min: 2021, max: 2024 }),
  });
  const ORDER: readonly Status[] = ["reversed", "behind", "near", "onTrack", "ahead", "achieved"];
  const at = (
    { decimals, baseline, change, asOf }: { decimals: number; baseline: number; change: number; asOf: number },
    tenths: number,
  ) => {
    const printed = (units: number): string => (units / 10 ** decimals).toFixed(decimals);
    return completionOf({
      indicator: { baseline: printed(baseline), target: printed(baseline + change) },
      typed: { [asOf]: Number(((baseline * 10 + tenths) / 10 ** (decimals + 1)).toFixed(decimals + 1)) },
      asOf,
    });
  };

  test("more is never a worse status", () => {
    fc.assert(
      fc.property(row, (each) => {
        const [less, more] = [at(each, each.done), at(each, each.done + 1)];
        expect(ORDER.indexOf(more.status)).toBeGreaterThanOrEqual(ORDER.indexOf(less.status));
      }),
      { numRuns: 500 },
    );
  });

  test("what prints as its schedule is on schedule, and a unit short of it is near at least", () => {
    fc.assert(
      fc.property(row, (each) => {
        // In tenths of a unit.
        const due = (each.change * 10 * (each.asOf - 2020)) / 5;
        const [met, short] = [at(each, Math.round(due / 10) * 10), at(each, Math.ceil(due) - 10)];
        expect(ORDER.indexOf(met.status)).toBeGreaterThanOrEqual(ORDER.indexOf("onTrack"));
        if (short.status !== "reversed")
          expect(ORDER.indexOf(short.status)).toBeGreaterThanOrEqual(ORDER.indexOf("near"));
      }),
      { numRuns: 500 },
    );
  });
});

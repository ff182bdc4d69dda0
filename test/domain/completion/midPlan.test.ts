import type { IndicatorCompletion, ReasonCode } from "../../../src/domain/completion";
import { completionOf, type OneRow } from "./plans";

type FigureName =
  | "valueToDate"
  | "ratioToTarget"
  | "completion"
  | "progressFromBaseline"
  | "expected"
  | "dueRate"
  | "leadPp"
  | "scheduleRatio"
  | "gapToTarget"
  | "requiredPace"
  | "projection"
  | "planMean";

/** Hand-computed figures (or the reason of a blank), and plain fields. */
type Expectation = Partial<Record<FigureName, number | ReasonCode>> &
  Partial<Pick<IndicatorCompletion, "status" | "met" | "scheduleMethod" | "valueMethod" | "policy" | "yearsJudged">>;

const flow = { kind: "flow", baseline: null, target: "【20】" } as const;
const rate = { kind: "rate", unit: "%" } as const;
const shares = { kind: "composition", unit: null, baseline: null, target: "14∶42∶44" } as const;
const fall = { ...rate, direction: "decrease", baseline: "20", target: "16" } as const;
const ceiling = { ...rate, direction: "decrease", baseline: "1.76", target: "4以内" } as const;

const CASES: readonly (readonly [string, OneRow, Expectation])[] = [
  // Flows: Xuancheng 1, 【20】 in five years.
  [
    "flow ahead",
    { indicator: flow, typed: { 2021: 5, 2022: 4.5 }, asOf: 2022 },
    {
      valueToDate: 9.5,
      ratioToTarget: 0.475,
      completion: 0.475,
      expected: 8,
      dueRate: 0.4,
      leadPp: 7.5,
      scheduleRatio: 1.1875,
      scheduleMethod: "evenFlow",
      gapToTarget: 10.5,
      requiredPace: 3.5,
      projection: 23.75,
      status: "ahead",
      valueMethod: "sumOfYears",
      policy: "uncapped",
      progressFromBaseline: "not-applicable-to-flow",
      met: false,
    },
  ],
  [
    "flow exactly on schedule",
    { indicator: flow, typed: { 2021: 4.1, 2022: 3.9 }, asOf: 2022 },
    { scheduleRatio: 1, status: "onTrack" },
  ],
  [
    "flow at exactly 95 % of its schedule",
    { indicator: flow, typed: { 2021: 3.8, 2022: 3.8 }, asOf: 2022 },
    { scheduleRatio: 0.95, status: "near" },
  ],
  [
    "flow at exactly 110 %",
    { indicator: flow, typed: { 2021: 4.4 }, asOf: 2021 },
    { scheduleRatio: 1.1, status: "ahead" },
  ],
  [
    "flow behind",
    { indicator: flow, typed: { 2021: 3 }, asOf: 2021 },
    { scheduleRatio: 0.75, dueRate: 0.2, leadPp: -5, status: "behind" },
  ],
  [
    "flow done early",
    { indicator: flow, typed: { 2021: 12, 2022: 9 }, asOf: 2022 },
    { ratioToTarget: 1.05, status: "achieved", gapToTarget: -1, requiredPace: -1 / 3 },
  ],
  [
    "0.1 + 0.2 is 0.3",
    { indicator: { ...flow, target: "0.3" }, typed: { 2021: 0.1, 2022: 0.2 }, asOf: 2022 },
    { valueToDate: 0.3, ratioToTarget: 1, status: "achieved" },
  ],
  [
    "flow without one year",
    { indicator: flow, typed: { 2021: 5, 2023: 4 }, asOf: 2023 },
    { valueToDate: "missing-years", expected: 12, scheduleRatio: "missing-years", status: "notComputable" },
  ],
  [
    "reported total for missing years",
    { indicator: flow, typed: { 2023: 4, total: 13 }, asOf: 2023 },
    { valueToDate: 13, valueMethod: "reportedTotal", status: "onTrack" },
  ],
  [
    "years win over a reported total",
    { indicator: flow, typed: { 2021: 5, total: 99 }, asOf: 2021 },
    { valueToDate: 5 },
  ],
  [
    "nothing reported",
    { indicator: flow, typed: { 2021: null, 2022: "——" }, asOf: 2022 },
    { valueToDate: "no-entries", completion: "no-entries", expected: 8, requiredPace: "no-entries", status: "missing" },
  ],
  [
    "only a future year",
    { indicator: flow, typed: { 2024: 5 }, asOf: 2022 },
    { valueToDate: "no-entries", status: "missing" },
  ],
  [
    "a year that cannot be read",
    { indicator: flow, typed: { 2021: "abc", 2022: 4 }, asOf: 2022 },
    { valueToDate: "unreadable-entry", status: "notComputable" },
  ],
  [
    "before the first year",
    { indicator: flow, typed: { total: 3 }, asOf: 2020 },
    { valueToDate: "before-first-year", expected: "before-first-year", status: "notComputable" },
  ],
  [
    "after the last year, the last year counts",
    { indicator: flow, typed: { total: 21 }, asOf: 2031 },
    { expected: 20, requiredPace: "plan-finished", status: "achieved" },
  ],
  [
    "a flow to be limited is not done in its first year",
    { indicator: { ...flow, direction: "decrease", target: "≤20" }, typed: { 2021: 3 }, asOf: 2021 },
    {
      met: true,
      expected: 4,
      scheduleRatio: 1,
      status: "onTrack",
      requiredPace: "not-applicable-to-flow",
      policy: "metIsFull",
    },
  ],
  [
    "a flow over its limit so far",
    { indicator: { ...flow, direction: "decrease", target: "≤20" }, typed: { 2021: 5 }, asOf: 2021 },
    { scheduleRatio: 0.8, status: "behind", completion: 1 },
  ],
  [
    "zero target",
    { indicator: { ...flow, target: "0" }, typed: { 2021: 1 }, asOf: 2021 },
    { ratioToTarget: "zero-target", completion: "zero-target", status: "achieved" },
  ],
  [
    "no target (Shangluo 9)",
    { indicator: { ...flow, target: null }, typed: { 2021: 2 }, asOf: 2021 },
    { valueToDate: 2, completion: "no-target", scheduleRatio: "no-target", projection: 10, status: "notComputable" },
  ],
  [
    "bounded years add up to a bound",
    { indicator: { ...flow, target: "≥20" }, typed: { 2021: "≥3", 2022: 5 }, asOf: 2022 },
    { valueToDate: 8, status: "onTrack" },
  ],
  // Yearly averages: Quzhou 1, 2 a year.
  [
    "yearly average",
    {
      indicator: { ...flow, attribute: "annualAverage", baseline: "2", target: "2" },
      typed: { 2021: 2.2, 2022: 1.7 },
      asOf: 2022,
    },
    {
      valueToDate: 1.95,
      ratioToTarget: 0.975,
      expected: 2,
      scheduleMethod: "annualAverage",
      scheduleRatio: 0.975,
      requiredPace: (10 - 3.9) / 3,
      projection: 1.95,
      status: "near",
      valueMethod: "meanOfYears",
    },
  ],
  [
    "yearly average kept, plan not over",
    { indicator: { ...flow, target: "年均2" }, typed: { 2021: 2.1 }, asOf: 2021 },
    { met: true, scheduleRatio: 1.05, status: "onTrack" },
  ],
  [
    "yearly average at the end, from the total",
    { indicator: { ...flow, target: "年均2" }, typed: { total: 10.5 }, asOf: 2025 },
    { valueToDate: 2.1, valueMethod: "meanOfReportedTotal", status: "achieved" },
  ],
  // Stocks: Quzhou 14th, row 11: 37 → 40.
  [
    "stock on its way",
    { indicator: {}, typed: { 2021: 37.8, 2022: 38.2 }, asOf: 2022 },
    {
      valueToDate: 38.2,
      ratioToTarget: 0.955,
      progressFromBaseline: 0.4,
      expected: 38.2,
      scheduleRatio: 1,
      scheduleMethod: "linearFromBaseline",
      gapToTarget: 1.8,
      requiredPace: 0.6,
      projection: 40,
      status: "onTrack",
    },
  ],
  [
    "stock below its baseline",
    { indicator: {}, typed: { 2022: 36.4 }, asOf: 2022 },
    { progressFromBaseline: -0.2, scheduleRatio: -0.5, status: "reversed" },
  ],
  [
    "stock reached early",
    { indicator: {}, typed: { 2022: 40 }, asOf: 2022 },
    { met: true, status: "achieved", requiredPace: 0 },
  ],
  [
    "stock of another year only",
    { indicator: {}, typed: { 2021: 38, total: 39 }, asOf: 2022 },
    { valueToDate: "missing-years", status: "missing" },
  ],
  [
    "stock without baseline (Nanjing 14th, 8)",
    { indicator: { baseline: null, target: "〔420〕" }, typed: { 2022: 400 }, asOf: 2022 },
    {
      completion: 400 / 420,
      expected: "no-baseline",
      scheduleRatio: "no-baseline",
      projection: "no-baseline",
      progressFromBaseline: "no-baseline",
      requiredPace: 20 / 3,
      status: "notComputable",
    },
  ],
  [
    "the same in the last year",
    { indicator: { baseline: null, target: "〔420〕" }, typed: { 2025: 400 }, asOf: 2025 },
    {
      expected: 420,
      scheduleMethod: "finalTarget",
      scheduleRatio: 400 / 420,
      status: "near",
      requiredPace: "plan-finished",
    },
  ],
  // Rates.
  [
    "falling rate: 20 → 16, at 17",
    { indicator: fall, typed: { 2023: 17 }, asOf: 2023 },
    {
      progressFromBaseline: 0.75,
      expected: 17.6,
      scheduleRatio: 1.25,
      ratioToTarget: 16 / 17,
      gapToTarget: 1,
      requiredPace: -0.5,
      projection: 15,
      status: "ahead",
      policy: "metIsFull",
    },
  ],
  [
    "falling rate reached",
    { indicator: fall, typed: { 2023: 15.5 }, asOf: 2023 },
    { met: true, ratioToTarget: 1, completion: 1, status: "achieved" },
  ],
  [
    "falling rate that rose",
    { indicator: fall, typed: { 2023: 21 }, asOf: 2023 },
    { progressFromBaseline: -0.25, status: "reversed" },
  ],
  [
    "rate above its target is 100 %",
    { indicator: { ...rate, baseline: "50", target: "80" }, typed: { 2025: 88 }, asOf: 2025 },
    { ratioToTarget: 1.1, completion: 1, policy: "metIsFull", status: "achieved" },
  ],
  [
    "ceiling kept (Xuzhou 2: 1.76 → 4以内)",
    { indicator: ceiling, typed: { 2021: 2.1, 2022: 3.9 }, asOf: 2022 },
    {
      ratioToTarget: 1,
      completion: 1,
      progressFromBaseline: "target-worse-than-baseline",
      expected: 4,
      scheduleMethod: "everyYear",
      scheduleRatio: 1,
      planMean: 3,
      gapToTarget: -0.1,
      requiredPace: "not-applicable-to-flow",
      projection: "not-applicable-to-flow",
      met: true,
      yearsJudged: [2021, 2022],
      status: "onTrack",
    },
  ],
  [
    "ceiling breached in an earlier year",
    { indicator: ceiling, typed: { 2021: 5, 2022: 3.9 }, asOf: 2022 },
    { completion: 1, met: false, scheduleRatio: 0.8, status: "behind" },
  ],
  [
    "ceiling kept to the end",
    { indicator: ceiling, typed: { 2021: 3, 2025: 4 }, asOf: 2025 },
    { yearsJudged: [2021, 2025], status: "achieved" },
  ],
  [
    "strict ceiling met to the digit is not met",
    { indicator: { ...ceiling, target: "<4" }, typed: { 2025: 4 }, asOf: 2025 },
    { met: false, ratioToTarget: 1, gapToTarget: 0, status: "behind" },
  ],
  [
    "ceiling of zero breached",
    { indicator: { ...ceiling, baseline: "0", target: "≤0" }, typed: { 2021: 0.2 }, asOf: 2021 },
    { ratioToTarget: 0, status: "behind" },
  ],
  [
    "floor below the baseline (Xuancheng 12: 72 → 65)",
    { indicator: { ...rate, baseline: "72", target: "65" }, typed: { 2021: 70, 2022: 68 }, asOf: 2022 },
    {
      progressFromBaseline: "target-worse-than-baseline",
      expected: 65,
      scheduleMethod: "everyYear",
      scheduleRatio: 1,
      completion: 1,
      status: "onTrack",
      requiredPace: "not-applicable-to-flow",
    },
  ],
  [
    "the same, fallen through",
    { indicator: { ...rate, baseline: "72", target: "65" }, typed: { 2021: 60, 2022: 52 }, asOf: 2022 },
    { scheduleRatio: 0.8, completion: 0.8, status: "behind" },
  ],
  [
    "level to be kept (Xuzhou 15: 98 → 98)",
    { indicator: { ...rate, baseline: "98", target: "98" }, typed: { 2021: 98.4 }, asOf: 2021 },
    { progressFromBaseline: "no-planned-change", expected: 98, scheduleRatio: 1, status: "onTrack" },
  ],
  // About.
  [
    "about, inside 10 %",
    {
      indicator: { ...rate, direction: "maintain", baseline: "——", target: "5左右" },
      typed: { 2021: 5.5 },
      asOf: 2021,
    },
    { met: true, ratioToTarget: 1, gapToTarget: 0, status: "onTrack" },
  ],
  [
    "about, above",
    {
      indicator: { ...rate, direction: "maintain", baseline: "——", target: "5左右" },
      typed: { 2021: 6.25 },
      asOf: 2021,
    },
    { met: false, ratioToTarget: 0.8, gapToTarget: 1.25, status: "behind" },
  ],
  [
    "about, with a wider tolerance",
    {
      indicator: { ...rate, direction: "maintain", baseline: null, target: "5左右" },
      typed: { 2021: 6.25 },
      asOf: 2021,
      settings: { aboutTolerance: 0.25 },
    },
    { met: true, status: "onTrack" },
  ],
  [
    "about, on the good side",
    {
      indicator: { ...rate, direction: "decrease", baseline: null, target: "5.5左右" },
      typed: { 2021: 3 },
      asOf: 2021,
    },
    { met: true, ratioToTarget: 1, status: "onTrack" },
  ],
  [
    "a range to be kept",
    { indicator: { ...rate, direction: "maintain", baseline: null, target: "4.5-5" }, typed: { 2021: 6 }, asOf: 2021 },
    { met: false, ratioToTarget: 5 / 6, expected: 4.5, gapToTarget: 1, status: "behind" },
  ],
  // Bounded readings.
  [
    "bounded reading that meets",
    { indicator: { ...rate, baseline: null, target: "≥98" }, typed: { 2025: "≥98" }, asOf: 2025 },
    { valueToDate: 98, ratioToTarget: 1, status: "achieved" },
  ],
  [
    "bounded reading of a strict target",
    { indicator: { ...rate, baseline: null, target: ">94" }, typed: { 2025: ">94" }, asOf: 2025 },
    { met: true, status: "achieved" },
  ],
  [
    "bounded reading that says nothing",
    { indicator: { ...rate, baseline: null, target: "≥98" }, typed: { 2025: "≤99" }, asOf: 2025 },
    { valueToDate: "bounded-reading", status: "notComputable" },
  ],
  ["about as a reading", { indicator: {}, typed: { 2025: "约40" }, asOf: 2025 }, { valueToDate: "bounded-reading" }],
  // Compositions and words.
  [
    "composition reached",
    { indicator: shares, typed: { 2022: "15:42:43" }, asOf: 2022 },
    {
      valueToDate: "composition-has-no-ratio",
      completion: 1,
      ratioToTarget: "composition-has-no-ratio",
      met: true,
      status: "achieved",
    },
  ],
  [
    "composition, fewer juniors but also fewer seniors",
    { indicator: shares, typed: { 2022: "13:44:43" }, asOf: 2022 },
    { completion: "composition-gap", met: false, status: "notComputable" },
  ],
  [
    "composition not reached in the end",
    { indicator: shares, typed: { 2025: "13∶41∶46" }, asOf: 2025 },
    { status: "behind" },
  ],
  [
    "composition of two parts",
    { indicator: shares, typed: { 2025: "14:86" }, asOf: 2025 },
    { completion: "unreadable-entry", met: null, status: "notComputable" },
  ],
  [
    "composition of another whole",
    { indicator: shares, typed: { 2025: "1:3:3" }, asOf: 2025 },
    { completion: "unreadable-entry" },
  ],
  [
    "composition that became a time of day",
    { indicator: shares, typed: { 2025: 0.58 }, asOf: 2025 },
    { valueToDate: "unreadable-entry", status: "notComputable" },
  ],
  [
    "composition under the uncapped policy",
    { indicator: shares, typed: { 2025: "15:42:43" }, asOf: 2025, settings: { policy: "uncapped" } },
    { completion: "composition-has-no-ratio", status: "achieved" },
  ],
  [
    "target in words",
    {
      indicator: { kind: "qualitative", baseline: "-", target: "增速高于经济增长、高于全省平均水平" },
      typed: { 2021: "高于全省1个百分点" },
      asOf: 2021,
    },
    { completion: "qualitative-target", status: "notComputable" },
  ],
  // Policy.
  [
    "a rate uncapped for one indicator",
    {
      indicator: { ...rate, id: "rate-4", baseline: null, target: "83" },
      typed: { 2025: 99.3 },
      asOf: 2025,
      settings: { policyByIndicator: { "rate-4": "uncapped" } },
    },
    { completion: 99.3 / 83, policy: "uncapped" },
  ],
];

test.each(CASES)("%s", (_name, row, expectation) => {
  const completion = completionOf(row);
  for (const [field, expected] of Object.entries(expectation)) {
    const actual = completion[field as keyof Expectation];
    const isFigure = typeof actual === "object" && actual !== null && "reason" in actual;
    const shown = isFigure ? (actual.reason?.code ?? actual.value) : actual;
    if (typeof expected === "number" && typeof shown === "number") {
      expect({ [field]: Math.abs(shown - expected) < 1e-12 ? expected : shown }).toEqual({ [field]: expected });
    } else {
      expect({ [field]: shown }).toEqual({ [field]: expected });
    }
  }
});

test.each([
  [
    "missing years are named",
    { indicator: flow, typed: { 2021: 5, 2023: 4 }, asOf: 2023 },
    { code: "missing-years", years: [2022] },
  ],
  [
    "a stock's missing year",
    { indicator: {}, typed: { 2021: 38 }, asOf: 2022 },
    { code: "missing-years", years: [2022] },
  ],
  [
    "unreadable text is quoted",
    { indicator: flow, typed: { 2021: "3.5亿", 2022: 4 }, asOf: 2022 },
    { code: "unreadable-entry", years: [2021], text: "3.5亿" },
  ],
  [
    "an unreadable total",
    { indicator: flow, typed: { total: "abc" }, asOf: 2022 },
    { code: "unreadable-entry", years: [], text: "abc" },
  ],
])("%s", (_name, row, reason) => {
  expect(completionOf(row).statusReason).toEqual(reason);
});

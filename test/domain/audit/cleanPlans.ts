import { CLEAN_NANJING_14, PLANS, type Figures, type Reports } from "./fixtures";
import type { Plan } from "../../../src/domain/plan";
import { decimalPlaces, divide, round, sum } from "../../../src/domain/shared/decimal";

/** A plan with figures that follow its targets, on schedule and without a flaw. */
export interface CleanSet {
  readonly plan: Plan;
  readonly asOf: number;
  readonly figures: Figures;
}

function yearly(first: number, rows: Readonly<Record<string, readonly number[]>>): Figures {
  return Object.fromEntries(
    Object.entries(rows).map(([row, values]) => [
      row,
      Object.fromEntries(values.map((value, index) => [String(first + index), value])),
    ]),
  );
}

/** Xuzhou's 14th plan to its end: the yearly targets of annex tables 1–9 and the milestones, each a little exceeded. */
const XUZHOU = yearly(2021, {
  "1": [7.62, 7.55, 7.71, 7.58, 7.66],
  "2": [1.8, 1.9, 1.85, 1.95, 1.88],
  "3": [2.25, 2.31, 2.24, 2.28, 2.3],
  "4": [1.72, 2.08, 2.47, 2.86, 3.2],
  "5": [12.4, 12.1, 12.6, 12.3, 12.8],
  "6": [361.2, 365.1, 369.3, 372.4, 375.6],
  "7": [88.3, 91.9, 94.6, 97.8, 100.4],
  "8": [105.9, 109.6, 113.2, 115.4, 117.5],
  "9": [85.2, 86.8, 88.3, 89.4, 90.2],
  "10": [5.12, 5.06, 5.2, 5.15, 5.08],
  "11": [712, 735, 757, 778, 799],
  "12": [6.1, 6.3, 6.2, 6.4, 6.15],
  "13": [1.58, 1.62, 1.57, 1.6, 1.66],
  "14": [122, 125, 121, 128, 124],
  "15": [98.6, 98.2, 98.9, 98.4, 98.7],
  "16": [72.1, 73.4, 71.8, 74.2, 73],
  "17": [95.6, 96.2, 95.9, 96.4, 96.1],
  "18": [38, 47, 56.5, 64.2, 71.3],
  "19": [95.4, 96.1, 95.8, 96.5, 96.2],
});

/** Quzhou's 14th plan up to 2024, from its baselines on the way to its targets. */
const QUZHOU = yearly(2021, {
  "1": [2.31, 2.18, 2.26, 2.4],
  "2": [5.2, 5.4, 5.1, 5.3],
  "3": [4.2, 4.4, 4.1, 4.3],
  "4": [202.6, 203.1, 203.4, 203.8],
  "5": [36.7, 37.3, 37.9, 38.5],
  "6": [50.2, 53.4, 56.3, 59.2],
  "7": [15.2, 15.52, 15.9, 16.22],
  "8": [1.07, 1.12, 1.16, 1.2],
  "9": [0.36, 0.35, 0.37, 0.36],
  "10": [11, 12, 10, 13],
  "11": [37.7, 38.3, 38.9, 39.5],
  "12": [12.1, 12.6, 13.1, 13.6],
  "13": [1.25, 1.31, 1.28, 1.33],
  "14": [0.63, 0.66, 0.62, 0.65],
  "15": [78.5, 78.9, 79.3, 79.7],
  "16": [95.3, 95.5, 95.7, 95.9],
  "17": [98.3, 98.5, 98.7, 98.9],
  "18": [274.1, 275.2, 276.1, 277.1],
  "19": [57, 63.5, 69, 75],
});

/** Clean figures of three plans. */
export const CLEAN_SETS: readonly CleanSet[] = [
  { plan: PLANS["xuzhou-14fyp"], asOf: 2025, figures: XUZHOU },
  { plan: PLANS["quzhou-14fyp"], asOf: 2024, figures: QUZHOU },
  { plan: PLANS["nanjing-14fyp"], asOf: 2023, figures: CLEAN_NANJING_14 },
];

/** A plan with what its regions reported. */
export interface RegionalSet extends CleanSet {
  readonly reports: Reports;
}

/** Tables whose sums the plan's own rows 1 and 3 are; the others stand alone here. */
const SUMMED = ["1", "2"];

/** A little more than was due: one or two units of the last printed place. */
function exceeded(value: number, year: number): number {
  const decimals = decimalPlaces(value);
  return round(value + (1 + (year % 2)) / 10 ** decimals, decimals);
}

/** Xuzhou up to 2024: every region reports what its nine break-downs print, flows a little exceeded. */
function regionalSet(): RegionalSet {
  const whole = PLANS["xuzhou-14fyp"];
  const breakdowns = whole.breakdowns.map((table) =>
    SUMMED.includes(table.number) ? table : { ...table, indicator: null },
  );
  const plan: Plan = {
    ...whole,
    breakdowns,
    indicators: whole.indicators.filter(({ number }) => number === "1" || number === "3"),
  };
  const years = ["2021", "2022", "2023", "2024"];
  const reports = Object.fromEntries(
    breakdowns.map(({ id, kind, columns, cells }) => [
      id,
      Object.fromEntries(
        cells.map(({ region, values }) => [
          region,
          Object.fromEntries(
            years.map((year) => {
              const due = values[columns.indexOf(year)] ?? 0;
              return [year, kind === "flow" ? exceeded(due, Number(year)) : due];
            }),
          ),
        ]),
      ),
    ]),
  );
  const summed = (id: string, parts: number) =>
    Object.fromEntries(
      years.map((year) => [year, divide(sum(Object.values(reports[id] ?? {}).map((row) => row[year] ?? 0)), parts)]),
    );
  const figures = { "1": summed("breakdown-1", 10_000), "3": summed("breakdown-2", 1) };
  return { plan, asOf: 2024, figures, reports };
}

/** Clean reports of the regions of Xuzhou. */
export const REGIONAL_SET: RegionalSet = regionalSet();

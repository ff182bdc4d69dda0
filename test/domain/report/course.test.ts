import { defaultSettings } from "../../../src/domain/plan";
import { courseOf } from "../../../src/domain/report/course";
import { readCell } from "../../../src/domain/plan/readings";
import { cells, loaded, type OneRow } from "../completion/plans";
import { aTemplate, anIndicator } from "../plan/aTemplate";

const flow = { kind: "flow", baseline: null, target: "【20】" } as const;
const fall = { kind: "rate", unit: "%", direction: "decrease", baseline: "20", target: "16" } as const;

/** Year, actual, expected. */
type Row = readonly [number, number | null, number | null];

const CASES: readonly (readonly [string, OneRow, number | null, readonly Row[]])[] = [
  [
    "a flow adds up; years to come have a schedule alone",
    { indicator: flow, typed: { 2021: 5, 2022: 4.5 }, asOf: 2022 },
    20,
    [
      [2021, 5, 4],
      [2022, 9.5, 8],
      [2023, null, 12],
      [2024, null, 16],
      [2025, null, 20],
    ],
  ],
  [
    "a total says nothing of the years before",
    { indicator: flow, typed: { 2021: 5, total: 11 }, asOf: 2023 },
    20,
    [
      [2021, 5, 4],
      [2022, null, 8],
      [2023, 11, 12],
      [2024, null, 16],
      [2025, null, 20],
    ],
  ],
  [
    "a level starts at its baseline; a figure after the year reported on is none yet",
    { indicator: fall, typed: { 2021: 19.5, 2023: 18 }, asOf: 2022 },
    16,
    [
      [2020, 20, 20],
      [2021, 19.5, 19.2],
      [2022, null, 18.4],
      [2023, null, 17.6],
      [2024, null, 16.8],
      [2025, null, 16],
    ],
  ],
  [
    "after the plan its last year is the one reported on",
    { indicator: flow, typed: { total: 21 }, asOf: 2026 },
    20,
    [
      [2021, null, 4],
      [2022, null, 8],
      [2023, null, 12],
      [2024, null, 16],
      [2025, 21, 20],
    ],
  ],
];

test.each(CASES)("%s", (_, { indicator: given, typed, asOf }, target, rows) => {
  const plan = loaded(aTemplate({ indicators: [anIndicator(given)], breakdowns: [] }));
  const indicator = plan.indicators[0]!;
  const readings = Object.fromEntries(
    Object.entries(cells(typed)).map(([period, cell]) => [period, readCell(indicator.kind, cell)]),
  );
  const course = courseOf({ plan, indicator, readings, settings: defaultSettings(asOf) });
  expect(course.target).toBe(target);
  expect(course.points.map(({ year, actual, expected }) => [year, actual, expected])).toEqual(rows);
});

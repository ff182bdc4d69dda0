import { DEFAULT_AUDIT_THRESHOLDS } from "../../../../src/domain/plan";
import { findJumps, type SeriesKind } from "../../../../src/domain/audit/facts/plausibility/jumps";
import { median, type Point } from "../../../../src/domain/audit/facts/plausibility/history";
import { isYearColumn } from "../../../../src/domain/audit/facts/breakdownTable";
import { PLANS } from "../fixtures";

function series(values: readonly number[], first = 2021): readonly Point[] {
  return values.map((value, index) => ({ year: first + index, value }));
}

function jumpYears(values: readonly number[], kind: SeriesKind, baseline: number | null = null): readonly number[] {
  const base = baseline === null ? null : { year: 2020, value: baseline };
  return findJumps(series(values), base, kind, DEFAULT_AUDIT_THRESHOLDS).map(({ year }) => year);
}

const LINES = PLANS["xuzhou-14fyp"].breakdowns.flatMap(({ id, kind, columns, cells, totals }) =>
  [...cells, { region: "合计", values: totals ?? [] }].map(({ region, values }) => {
    const points = columns.flatMap((column, index) =>
      isYearColumn(column) ? [{ year: Number(column), value: values[index] ?? 0 }] : [],
    );
    return [`${id} ${region}`, kind, points] as const;
  }),
);

test("Xuzhou's nine break-downs have 96 yearly series", () => {
  expect(LINES).toHaveLength(96);
});

test.each(LINES)("%s does not jump", (_, kind, points) => {
  expect(findJumps(points, null, kind, DEFAULT_AUDIT_THRESHOLDS)).toEqual([]);
  const [base, ...rest] = points;
  expect(findJumps(rest, base ?? null, kind, DEFAULT_AUDIT_THRESHOLDS)).toEqual([]);
});

/** Xuzhou's row 6 (356.95 in 2020, targets 360.95 … 375.00), its table 4 and its row 9. */
test.each<
  [name: string, values: readonly number[], kind: SeriesKind, baseline: number | null, years: readonly number[]]
>([
  ["the level as planned", [360.95, 364.95, 368.95, 371.96, 375], "stock", 356.95, []],
  ["up and back", [360.95, 464.95, 368.95, 371.96, 375], "stock", 356.95, [2022]],
  ["down and back", [360.95, 364.95, 268.95, 371.96, 375], "stock", 356.95, [2023]],
  ["up in the last year", [360.95, 364.95, 368.95, 371.96, 475], "stock", 356.95, [2025]],
  ["up in the first year and back", [460.95, 364.95, 368.95, 371.96, 375], "stock", 356.95, [2021]],
  ["up in the first year, no baseline", [460.95, 364.95, 368.95, 371.96, 375], "stock", null, [2021]],
  ["a step that lasts", [360.95, 364.95, 468.95, 472, 475], "stock", 356.95, [2023]],
  ["too short a history", [360.95, 364.95, 471.96], "stock", 356.95, []],
  ["a flow that grows fast", [16700, 20000, 24000, 28000, 31300], "flow", null, []],
  ["a flow with one year of half", [16700, 20000, 9000, 28000, 31300], "flow", null, [2023]],
  ["a flow that varies anyway", [10, 4, 14, 25, 9], "flow", null, []],
  ["a rate up by the plan", [84.5, 86, 88, 89, 90], "rate", 83.5, []],
  ["a rate that drops out", [84.5, 86, 58, 89, 90], "rate", 83.5, [2023]],
  ["rates that never move", [98, 98, 98, 98, 98], "rate", 98, []],
  ["rates that never move but once", [98, 98, 84, 98, 98], "rate", 98, [2023]],
])("%s", (_, values, kind, baseline, years) => {
  expect(jumpYears(values, kind, baseline)).toEqual(years);
});

test("a wider threshold lets the same figure pass", () => {
  const base = { year: 2020, value: 356.95 };
  const points = series([360.95, 464.95, 368.95, 371.96, 375]);
  expect(findJumps(points, base, "stock", { ...DEFAULT_AUDIT_THRESHOLDS, jumpDeviations: 50 })).toEqual([]);
});

test.each([
  [[3], 3],
  [[1, 3], 2],
  [[9, 1, 5], 5],
  [[4, 1, 3, 2], 2.5],
])("median of %p is %d", (values, expected) => {
  expect(median(values)).toBe(expected);
});

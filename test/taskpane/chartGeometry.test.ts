import { CHART, chartGeometry } from "../../src/taskpane/card/chartGeometry";

const point = (year: number, actual: number | null, expected: number | null) => ({ year, actual, expected });

test("a row without numbers is not drawn", () => {
  expect(chartGeometry({ points: [point(2021, null, null)], target: 5 })).toBeNull();
});

test("lowest and highest of values, schedule and target take the whole height; a missing year parts the line", () => {
  const drawn = chartGeometry({
    points: [point(2021, 1, 2), point(2022, null, 4), point(2023, 5, 6), point(2024, null, 8)],
    target: 11,
  })!;
  expect(drawn.levels).toEqual([
    { value: 1, y: CHART.height - CHART.bottom },
    { value: 11, y: CHART.top },
  ]);
  expect(drawn.target).toBe(CHART.top);
  expect(drawn.actual.map((line) => line.map(({ year }) => year))).toEqual([[2021], [2023]]);
  expect(drawn.expected.map((line) => line.length)).toEqual([4]);
  expect(drawn.expected[0]?.[1]?.y).toBeCloseTo(CHART.top + 0.7 * (CHART.height - CHART.top - CHART.bottom));
  expect([drawn.years[0]?.x, drawn.years.at(-1)?.x]).toEqual([CHART.left, CHART.width - CHART.right]);
});

test("one level alone is a line in the middle", () => {
  const drawn = chartGeometry({ points: [point(2021, 98, 98), point(2022, null, 98)], target: 98 })!;
  expect(drawn.levels).toEqual([{ value: 98, y: CHART.top + (CHART.height - CHART.top - CHART.bottom) / 2 }]);
});

import { elapsedYears, formatPeriod, planYears } from "../../../src/domain/plan";

const FOURTEENTH = { baseYear: 2020, firstYear: 2021, lastYear: 2025 };

test("a five-year plan has five years", () => {
  expect(planYears(FOURTEENTH)).toEqual([2021, 2022, 2023, 2024, 2025]);
});

test.each([
  [2020, []],
  [2021, [2021]],
  [2023, [2021, 2022, 2023]],
  [2030, [2021, 2022, 2023, 2024, 2025]],
])("by %i these years have passed: %j", (asOf, years) => {
  expect(elapsedYears(FOURTEENTH, asOf)).toEqual(years);
});

test("periods as keys", () => {
  expect([formatPeriod({ type: "year", year: 2023 }), formatPeriod({ type: "total" })]).toEqual(["2023", "total"]);
});

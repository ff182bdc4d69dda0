import { signedDays } from "../../../src/domain/consolidation/signedDays";

const TODAY = "2026-11-28";
const days = (first: string, last = first) => ({ state: "days", days: { first, last } });

test.each([
  ["2024-01-09", days("2024-01-09")],
  ["2024年1月9日", days("2024-01-09")],
  ["2024.1.9", days("2024-01-09")],
  ["２０２４／１／９", days("2024-01-09")],
  ["2024-01-09T00:00:00", days("2024-01-09")],
  ["2024-1-9 10:30", days("2024-01-09")],
  ["2024、1、9", days("2024-01-09")],
  ["20240109", days("2024-01-09")],
  ["24.1.9", days("2024-01-09")],
  ["24年1月9日", days("2024-01-09")],
  ["240109", days("2024-01-09")],
  ["202401", days("2024-01-01", "2024-01-31")],
  ["2024.2", days("2024-02-01", "2024-02-29")],
  ["2024年12月", days("2024-12-01", "2024-12-31")],
  // The number 2024.1 may have been typed as 2024.10.
  ["2024.1", days("2024-01-01", "2024-10-31")],
  ["1月9日", days("2024-01-09")],
  ["1.9", days("2024-01-09")],
  ["12月29日", days("2023-12-29")],
  ["25/12/2024", days("2024-12-25")],
  ["1/9/2024", days("2024-01-09", "2024-09-01")],
  ["", { state: "blank" }],
  ["  ", { state: "blank" }],
  ["下周", { state: "unclear" }],
  ["452000", { state: "unclear" }],
  ["2024-02-30", { state: "unclear" }],
  ["2024", { state: "unclear" }],
  ["2042-01-09", { state: "implausible" }],
  ["2042年1月", { state: "implausible" }],
  ["2022-12-31", { state: "implausible" }],
  ["2026-11-29", { state: "implausible" }],
])("%s, a report on 2023", (text, signed) => {
  expect(signedDays(text, 2023, TODAY)).toEqual(signed);
});

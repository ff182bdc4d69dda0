import { runAudit } from "../../src/domain/audit";
import { buildWorkbook } from "../../src/workbook";
import { inputOf, planOf } from "./fixtures";

/** Values of the cells that the chart of completion draws, by the indicator's name. */
function drawn(unemployed: number): ReadonlyMap<unknown, unknown> {
  const typed = { "surveyed-unemployment-rate": { 2021: 4.6, 2022: unemployed, 2023: 5.1 } };
  const input = inputOf(planOf("nanjing-14fyp"), 2023, typed);
  const findings = runAudit({ ...input, previousPlan: null, workbookProblems: [] });
  const spec = buildWorkbook({ ...input, findings });
  const sheet = spec.sheets.find(({ id }) => id === "summary")!;
  const chart = sheet.charts.find(({ name }) => name === "chart_completion")!;
  const block = sheet.blocks.find(
    ({ row, values }) => row + values.length > chart.categories.range.row && values.length > 9,
  )!;
  const at = (row: number, column: number): unknown => {
    const cell = block.values[row - block.row]?.[column - block.column];
    return typeof cell === "object" && cell !== null ? cell.value : cell;
  };
  const { categories, series } = chart;
  const values = series[0]!.values.range;
  return new Map(
    Array.from({ length: values.rows }, (_, index) => [
      at(categories.range.row + index, categories.range.column),
      at(values.row + index, values.column),
    ]),
  );
}

test("the chart draws nothing for an indicator without a rate, where an empty text would be a bar of 0 %", () => {
  const values = drawn(5.4);
  expect(values.get("城镇调查失业率")).toBe(1);
  expect(values.get("城镇新增就业人数")).toBe("#N/A");
  expect([...values.values()].every((value) => typeof value === "number" || value === "#N/A")).toBe(true);
});

test("the chart draws no bar for an indicator with open errors", () => {
  expect(drawn(-5.4).get("城镇调查失业率")).toBe("#N/A");
});

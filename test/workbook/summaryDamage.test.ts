import { readWorkbook, type GridSnapshot, type RawValue, type WorkbookSnapshot } from "../../src/workbook";
import { specOf } from "./fixtures";
import { toSnapshot } from "./toSnapshot";

const TYPED = { "new-urban-jobs": { 2021: 28.1, 2022: 27 } };
const WHOLE = {
  "zh-CN": toSnapshot(specOf("shangluo-14fyp", 2022, TYPED)),
  en: toSnapshot(specOf("shangluo-14fyp", 2022, TYPED, "en")),
} as const;
const NAMES = { "zh-CN": "汇总", en: "Summary" } as const;
type Language = keyof typeof WHOLE;

function problems(snapshot: WorkbookSnapshot): readonly (readonly unknown[])[] {
  const read = readWorkbook(snapshot);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value.problems.map(({ rule, place, params }) => [rule, place.cell, params["row"], params["column"]]);
}

/** A cell typed over, at its place on the summary sheet. */
function typedOver(language: Language, at: readonly [row: number, column: number], typed: RawValue): WorkbookSnapshot {
  const over = (grid: GridSnapshot): GridSnapshot => {
    const set = <Value>(rows: readonly (readonly Value[])[], value: Value): readonly (readonly Value[])[] =>
      rows.map((row, r) => row.map((own, c) => (r + grid.row === at[0] && c + grid.column === at[1] ? value : own)));
    return { ...grid, values: set(grid.values, typed), formulas: set(grid.formulas, null) };
  };
  const whole = WHOLE[language];
  return {
    ...whole,
    sheets: whole.sheets.map((sheet) =>
      sheet.name === NAMES[language] && sheet.grid ? { ...sheet, grid: over(sheet.grid) } : sheet,
    ),
    tables: whole.tables.map((table) => (table.name === "PlanSummary" ? { ...table, grid: over(table.grid) } : table)),
  };
}

/** The place of a cell by its value and those right of it. */
function placeOf(language: Language, ...texts: readonly string[]): readonly [number, number] {
  const grid = WHOLE[language].sheets.find(({ name }) => name === NAMES[language])?.grid;
  for (const [row, values] of grid?.values.entries() ?? []) {
    const column = values.findIndex((_, at) => texts.every((text, index) => values[at + index] === text));
    if (grid && column >= 0) return [row + grid.row, column + grid.column];
  }
  throw new Error(texts.join(" | "));
}

test.each(["zh-CN", "en"] as const)("a summary as it was made has no finding, %s", (language) => {
  expect(problems(WHOLE[language])).toEqual([]);
});

describe("typed over on the summary sheet", () => {
  const body = (language: Language, header: string): readonly [number, number] => {
    const [row] = placeOf(language, "_charted");
    const [, column] = placeOf(language, header);
    return [row + 1, column];
  };
  const below = ([row, column]: readonly [number, number], rows: number, columns: number) =>
    [row + rows, column + columns] as const;
  test.each<[string, Language, readonly [number, number], RawValue, string]>([
    ["a completion", "zh-CN", body("zh-CN", "完成率"), 1, "formula-overwritten"],
    ["a status", "zh-CN", body("zh-CN", "状态"), "已完成", "formula-overwritten"],
    ["a schedule ratio", "en", body("en", "Schedule ratio"), 1.2, "formula-overwritten"],
    ["a note, emptied", "en", body("en", "Note"), null, "formula-overwritten"],
    ["a target", "zh-CN", body("zh-CN", "规划目标"), "1", "published-text-edited"],
    ["a count by status", "zh-CN", below(placeOf("zh-CN", "状态", "全部"), 1, 1), 20, "formula-overwritten"],
    ["a count by attribute", "en", below(placeOf("en", "Status", "All"), 2, 2), 3, "formula-overwritten"],
    ["a total", "zh-CN", below(placeOf("zh-CN", "状态", "全部"), 9, 1), 99, "formula-overwritten"],
    ["a mean", "zh-CN", below(placeOf("zh-CN", "类别", "指标数"), 1, 4), 0.99, "formula-overwritten"],
    ["a number in the mean", "en", below(placeOf("en", "Category", "Indicators"), 2, 3), 3, "formula-overwritten"],
    ["the year reported to", "en", below(placeOf("en", "Reported to"), 0, 1), 2025, "formula-overwritten"],
    [
      "the line of open errors",
      "zh-CN",
      below(body("zh-CN", "_charted"), -3, 1 - 999),
      "没有错误",
      "formula-overwritten",
    ],
  ])("%s is found at its cell", (_, language, [row, column], typed, rule) => {
    const at = [row, Math.max(column, 1)] as const;
    expect(problems(typedOver(language, at, typed)).map(([found, cell]) => [found, cell])).toEqual([
      [rule, cellName(at)],
    ]);
  });
});

function cellName([row, column]: readonly [number, number]): string {
  const letter = (index: number): string =>
    index < 26 ? String.fromCharCode(65 + index) : letter(Math.floor(index / 26) - 1) + letter(index % 26);
  return `${letter(column)}${row + 1}`;
}

test("a row of the table that was deleted is named", () => {
  const whole = WHOLE["zh-CN"];
  const [row] = placeOf("zh-CN", "_charted");
  const without = (grid: GridSnapshot): GridSnapshot => {
    const keep = <Row>(rows: readonly Row[]): readonly Row[] => rows.filter((_, index) => index + grid.row !== row + 1);
    return {
      ...grid,
      values: keep(grid.values),
      formulas: keep(grid.formulas),
      numberFormats: keep(grid.numberFormats),
    };
  };
  const snapshot = {
    ...whole,
    tables: whole.tables.map((table) =>
      table.name === "PlanSummary" ? { ...table, grid: without(table.grid) } : table,
    ),
  };
  expect(problems(snapshot).map(([rule, , label]) => [rule, label])).toEqual([["row-missing", "1.城镇新增就业人数"]]);
});

test("a formula whose table was deleted says so", () => {
  const at = placeOf("en", "_charted");
  const [, column] = placeOf("en", "_open");
  const whole = WHOLE.en;
  const broken = (grid: GridSnapshot): GridSnapshot => ({
    ...grid,
    formulas: grid.formulas.map((row, r) =>
      row.map((formula, c) =>
        r + grid.row === at[0] + 1 && c + grid.column === column && formula
          ? formula.replace(/PlanFindings\[[^\]]*\]/g, "#REF!")
          : formula,
      ),
    ),
  });
  const snapshot = {
    ...whole,
    tables: whole.tables.map((table) =>
      table.name === "PlanSummary" ? { ...table, grid: broken(table.grid) } : table,
    ),
  };
  expect(problems(snapshot).map(([rule, , , header]) => [rule, header])).toEqual([["formula-overwritten", "_open"]]);
});

import { formatOfFigures, hasFractions } from "../../src/workbook/style/figureFormat";
import { rowHeight } from "../../src/workbook/style/rowHeight";
import { wrappedLines } from "../../src/workbook/style/wrappedLines";

test.each([
  ["", 10, 1],
  ["城镇新增就业人数", 31, 1],
  ["新增取得职业资格证书或职业技能等级证书人数", 31, 2],
  ["10,000 person-times", 19, 1],
  ["10,000 person-times", 13, 2],
  ["Employment and entrepreneurship", 17, 2],
  // A word that is longer than the line is broken.
  ["entrepreneurship", 9, 2],
  ["two\nparagraphs", 40, 2],
])("%p in %i characters has %i lines", (text, width, lines) => {
  expect(wrappedLines(text, width)).toBe(lines);
});

test("larger text needs more lines", () => {
  expect(wrappedLines("南京市人力资源和社会保障主要指标", 40, 16)).toBeGreaterThan(
    wrappedLines("南京市人力资源和社会保障主要指标", 40),
  );
});

test("a row is as high as its longest text", () => {
  const [short, long] = [
    { text: "备注", width: 20 },
    { text: "口径".repeat(20), width: 20 },
  ];
  expect(rowHeight([short, long])).toBe(rowHeight([long]));
  expect(rowHeight([short, long])).toBeGreaterThan(rowHeight([short]));
});

test.each([
  ["万人", true],
  ["%", true],
  ["亿元", true],
  ["人", false],
  ["张", false],
  [null, false],
])("figures in %s with decimals: %s", (unit, expected) => {
  expect(hasFractions({ unit })).toBe(expected);
});

test.each([
  [[2300, 11500, null], "#,##0"],
  [[0.5, 1.25, 3], "#,##0.00"],
  [[], "#,##0"],
])("format of %j", (figures, format) => {
  expect(formatOfFigures(figures)).toBe(format);
});

import { renameInFormula, renameSheets } from "../../src/workbook/renameSheets";
import { EVERY_FEATURE } from "../xlsx/everyFeature";

const RENAMING = { 汇总: "汇总 (2)", "指标填报 2021's": "填报", Sheet1: "Sheet2", Sheet2: "Sheet1" };

test.each([
  ["=汇总!A1", "='汇总 (2)'!A1"],
  ["='汇总'!$B$4+1", "='汇总 (2)'!$B$4+1"],
  ["=SUM('指标填报 2021''s'!A1:B2)", "=SUM(填报!A1:B2)"],
  ["=Sheet1!A1+Sheet2!A1", "=Sheet2!A1+Sheet1!A1"],
  ['="汇总!A1"&汇总!A1', "=\"汇总!A1\"&'汇总 (2)'!A1"],
  ['="""汇总!"&A1', '="""汇总!"&A1'],
  ["=别的汇总!A1", "=别的汇总!A1"],
  ["=PlanEntry[[#This Row],[汇总]]", "=PlanEntry[[#This Row],[汇总]]"],
])("%s becomes %s", (before, after) => {
  expect(renameInFormula(before, RENAMING)).toBe(after);
});

test("sheets, names, links and charts follow; the rest stays", () => {
  const renamed = renameSheets(EVERY_FEATURE, RENAMING);
  expect(renamed.sheets.map(({ name }) => name)).toEqual(["填报", "汇总 (2)", "hidden one", "_plan"]);
  expect(renamed.names.map(({ sheet }) => sheet)).toEqual(["汇总 (2)", "填报"]);
  expect(renamed.sheets[0]?.links[0]?.sheet).toBe("填报");
  expect(
    renamed.sheets[1]?.charts.flatMap(({ categories, series }) => [
      categories.sheet,
      ...series.map(({ values }) => values.sheet),
    ]),
  ).toEqual(Array(9).fill("汇总 (2)"));
  expect(renamed.sheets[0]?.blocks).toEqual(EVERY_FEATURE.sheets[0]?.blocks);
});

test("without a new name it is the same workbook", () => {
  expect(renameSheets(EVERY_FEATURE, { 汇总: "汇总" })).toBe(EVERY_FEATURE);
});

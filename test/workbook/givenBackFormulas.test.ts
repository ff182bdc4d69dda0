import { formulaJudge } from "../../src/workbook/read/formulas";

const EXPECTED =
  '=IF(AND(PlanEntry[[#This Row],[状态]]="TRUE()",PlanEntry[[#This Row],[_met]]=TRUE),1,SUM(PlanEntry[[#This Row],[_n2021]:[_n2025]]))';
const judge = formulaJudge(EXPECTED, "PlanEntry");

test.each([
  ["as written", EXPECTED],
  ["LibreOffice: TRUE as a function", EXPECTED.replace("=TRUE)", "=TRUE())")],
  [
    "Excel in the table: without its name",
    EXPECTED.replaceAll("PlanEntry[[#This Row],[状态]]", "[@状态]").replaceAll(
      "PlanEntry[[#This Row],[_met]]",
      "[@[_met]]",
    ),
  ],
  ["lower case and blanks", EXPECTED.replace("IF(AND(", "if( and(")],
  ["references as addresses, TRUE as a function", '=IF(AND(V6="TRUE()",AB6=TRUE()),1,SUM(AC6:AG6))'],
])("%s: the same formula", (_, found) => {
  expect(judge(found)).toBe(true);
});

test.each([
  ["no formula", null],
  ["another function", EXPECTED.replace("SUM(", "MAX(")],
  ["FALSE for TRUE", EXPECTED.replace("=TRUE)", "=FALSE())")],
  ["addresses of a shorter formula", "=SUM(AC6:AG6)"],
])("%s: overwritten", (_, found) => {
  expect(judge(found)).toBe(false);
});

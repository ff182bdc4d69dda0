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

/** Microsoft support, "Implicit intersection operator: @": Excel shows it in formulas of a file, files keep it as SINGLE. */
describe("an @ that Excel put there", () => {
  const LOOKUP =
    '=IF(INDEX(_texts,PlanEntry[[#This Row],[_code]])="a@b(",IFERROR(INDEX(_texts,1),""),_xlfn.IFS(PlanEntry[[#This Row],[_met]],2))';
  const isSame = formulaJudge(LOOKUP, "PlanEntry");

  test.each([
    ["before functions", LOOKUP.replaceAll("INDEX(", "@INDEX(")],
    ["before a name", LOOKUP.replaceAll("_texts", "@_texts")],
    [
      "before functions, with the table's short form",
      LOOKUP.replaceAll("INDEX(", "@INDEX(").replaceAll("PlanEntry[[#This Row],[_code]]", "[@[_code]]"),
    ],
    ["as a function of the file", LOOKUP.replace("INDEX(_texts,1)", "_xlfn.SINGLE(INDEX(_texts,1))")],
    ["one in the other", LOOKUP.replace("INDEX(_texts,1)", "_xlfn.SINGLE(INDEX(_xlfn.SINGLE(_texts),1))")],
    [
      "with references as addresses",
      '=IF(@INDEX($A$1:$A$9,V6)="a@b(",IFERROR(_xlfn.SINGLE(INDEX($A$1:$A$9,1)),""),IFS(AB6,2))',
    ],
  ])("%s: the same formula", (_, found) => {
    expect(isSame(found)).toBe(true);
  });

  test.each([
    ["another function behind it", LOOKUP.replace("INDEX(_texts,1)", "@OFFSET(_texts,1)")],
    ["another text", LOOKUP.replace("a@b(", "a@c(")],
  ])("%s: overwritten", (_, found) => {
    expect(isSame(found)).toBe(false);
  });
});

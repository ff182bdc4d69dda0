import { ownCell, ownCells } from "../../src/workbook/formula/ownRow";
import { addressJudge, formulaJudge } from "../../src/workbook/read/formulas";

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

describe("a formula that names cells of its row by address", () => {
  const MADE = `=IF(AND(${ownCell("status")}="TRUE()",${ownCell("met")}=TRUE),1,SUM(${ownCells("n2021", "n2025")},plan_asOf))`;
  const PLACES: Readonly<Record<string, string>> = { status: "V", met: "AB", n2021: "AC", n2025: "AG" };
  const isSame = addressJudge(MADE, (key) => PLACES[key]);
  const WRITTEN = '=IF(AND(V6="TRUE()",AB6=TRUE),1,SUM(AC6:AG6,plan_asOf))';

  test.each([
    ["as written", WRITTEN],
    ["LibreOffice: TRUE as a function", WRITTEN.replace("=TRUE)", "=TRUE())")],
    ["fixed addresses", WRITTEN.replace("V6", "$V6").replace("AC6:AG6", "$AC$6:$AG$6")],
    ["lower case and blanks", WRITTEN.replace("IF(AND(V6", "if( and(v6")],
    ["an @ before a name", WRITTEN.replace("plan_asOf", "@plan_asOf")],
  ])("%s: the same", (_, found) => {
    expect(isSame(found, 5)).toBe(true);
  });

  test.each([
    ["no formula", null],
    ["of another row", WRITTEN.replaceAll("6", "7")],
    ["one cell of another row", WRITTEN.replace("AB6", "AB7")],
    ["one cell of another column", WRITTEN.replace("AB6", "AA6")],
    ["another function", WRITTEN.replace("SUM(", "MAX(")],
    ["another constant", WRITTEN.replace(",1,", ",2,")],
  ])("%s: overwritten", (_, found) => {
    expect(isSame(found, 5)).toBe(false);
  });

  test("moved with its row it is the same", () => {
    expect(isSame(WRITTEN.replaceAll("6", "12"), 11)).toBe(true);
  });

  test("where a column that it names is gone, its functions are the same", () => {
    const withoutMet = addressJudge(MADE, (key) => (key === "met" ? undefined : PLACES[key]));
    expect(withoutMet(WRITTEN.replace("AB6", "#REF!"), 5)).toBe(true);
    expect(withoutMet(WRITTEN.replace("SUM(", "MAX("), 5)).toBe(false);
  });

  test("columns of another table may come back as addresses", () => {
    const lookUp = addressJudge(`=VLOOKUP(${ownCell("met")},PlanEntry[[id]:[total]],2,FALSE)`, (key) => PLACES[key]);
    expect(lookUp("=VLOOKUP(AB6,$填报表.$A$6:$O$26,2,FALSE())", 5)).toBe(true);
    expect(lookUp("=VLOOKUP(AB6,PlanEntry[[id]:[note]],2,FALSE)", 5)).toBe(false);
  });
});

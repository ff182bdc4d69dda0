import { isFormulaValid } from "../../src/embedded/host/model/formulaSyntax";

/**
 * microsoft/advanced-formula-environment issue 58: "Usually, a save failure ['The argument is invalid or missing or has an
 * incorrect format'] is caused by some syntax error in a formula"; Microsoft support, "Excel specifications and limits":
 * formulas of 8,192 characters, 64 levels of functions; Excel's own message limits text in formulas to 255 characters.
 */
test.each([
  ["=SUM("],
  ["=SUM)"],
  ["=SUM(A1"],
  ["=A1+"],
  ["=*2"],
  ["==1"],
  ['="a'],
  ['="a" "b"'],
  ["=(1,)"],
  ["=1,2"],
  ["=()"],
  ["=SUM(1+,2)"],
  ["=A1 2"],
  ["=IF(A1>=,1)"],
  ["=表[列"],
  ["='表!A1"],
  ["=SUM（A1）"],
  ["=A1!"],
  ["=2{1}"],
  ["="],
])("%s does not parse", (formula) => {
  expect(isFormulaValid(formula)).toBe(false);
});

test.each([
  ["=1"],
  ["=-A1%"],
  ["=+-1"],
  ["=@A1"],
  ["=A1#"],
  ["=SUM()"],
  ["=IF(A1,,2)"],
  ["=IF(,,)"],
  ["= SUM( A1:B2 , 3 ) "],
  ["=SUM(A1:C3 B2:D4)"],
  ["=AREAS((A1,B2))"],
  ["=$A$1:$B2*2:3"],
  ["=SUM($1:$3,A:A)"],
  ["='Q1 ''x'!$A$1+市区.一!B2"],
  ["=#REF!+Sheet1!#REF!+#N/A"],
  ['=SUM({1,2;"a",TRUE})&""""'],
  ["=表[[#This Row],[列 ('[a'])]]"],
  ["=表[@列]+[@[a b]]+[列]"],
  ["=1.5e3+.5+2.^2"],
  ["=LET(x,1,x+1)"],
  ["=LAMBDA(x,x)(1)"],
  ["=_xlfn.XLOOKUP(1,A:A,B:B)<>TRUE"],
  ["=A1:INDEX(B:B,3)"],
])("%s parses", (formula) => {
  expect(isFormulaValid(formula)).toBe(true);
});

test.each<[string, string, boolean]>([
  ["text of 255 characters", `="${"字".repeat(255)}"`, true],
  ["longer text", `="${"字".repeat(256)}"`, false],
  ["8,192 characters", `=${"1+".repeat(4095)}1`, true],
  ["more characters", `=${"1+".repeat(4096)}1`, false],
  ["64 levels", `=${"ABS(".repeat(64)}1${")".repeat(64)}`, true],
  ["more levels", `=${"ABS(".repeat(65)}1${")".repeat(65)}`, false],
])("a formula of %s", (_what, formula, isValid) => {
  expect(isFormulaValid(formula)).toBe(isValid);
});

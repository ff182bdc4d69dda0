import { addTable, useExcel } from "./support";

const excel = useExcel();

/** Every function of the workbook contract, structured references and names. */
const FORMULAS: readonly (readonly [formula: string, value: unknown])[] = [
  ["=表[[#This Row],[列]]", 1],
  ["=SUM(表[[#This Row],[a]:[b]])", 110],
  ["=SUM(表[[a]:[b]])", 660],
  ["=SUM(表[a])", 60],
  ["=SUM(表[])", 666],
  ["=SUM(表[[#Data],[a]])", 60],
  ["=表[[#Headers],[a]]", "a"],
  ["=ROWS(表[a])", 3],
  ["=城市目标+1", 21],
  ["=表[[#This Row],[a]]*阈值", 11],
  ['=SUMIFS(表[a],表[列],">1")', 50],
  ['=COUNTIFS(表[列],">=2")', 2],
  ["=SUMPRODUCT((表[列]>1)*表[a])", 50],
  ["=INDEX(表[a],MATCH(2,表[列],0))", 20],
  ['=IFERROR(1/0,"无")', "无"],
  ["=1/0", "#DIV/0!"],
  ['=TEXT(0.1234,"0.0%")', "12.3%"],
  ['=MID("13:41:46",FIND(":","13:41:46")+1,2)', "41"],
  ['=SUBSTITUTE("14∶42","∶",":")', "14:42"],
  ['=VALUE("12.5")', 12.5],
  ['=ISNUMBER(VALUE("x"))', false],
  ["=SUBTOTAL(109,表[a])", 60],
  ["=ROUND(2.345,2)", 2.35],
  ["=AVERAGE(表[a])", 20],
  ["=COUNT(表[[#This Row],[a]:[b]])", 2],
  ["=MAX(表[b])-MIN(表[a])", 290],
  ["=AND(1=1,OR(FALSE,TRUE))", true],
  ['=IF(A9="","未填报",1)', "未填报"],
];

test.each(FORMULAS)("%s gives %j", async (formula, expected) => {
  const value = await excel.run(async (context, sheet) => {
    addTable(sheet);
    context.workbook.names.add("城市目标", sheet.getRange("B3"));
    context.workbook.names.add("阈值", "=1.1");
    const cell = sheet.getRange("F2");
    cell.formulas = [[formula]];
    cell.load("values");
    await context.sync();
    return cell.values[0]?.[0];
  });
  expect(value).toEqual(expected);
});

test("a change is calculated before it is read, through names on a hidden sheet", async () => {
  const values = await excel.run(async (context, sheet) => {
    const hidden = context.workbook.worksheets.add("_plan");
    hidden.getRange("A1").values = [[2023]];
    context.workbook.names.add("plan_asOf", hidden.getRange("A1"));
    hidden.visibility = "VeryHidden";
    const cell = sheet.getRange("B1");
    cell.formulas = [["=plan_asOf-2020"]];
    cell.load("values");
    await context.sync();
    const first = cell.values[0]?.[0] as number;
    hidden.getRange("A1").values = [[2025]];
    cell.load("values");
    await context.sync();
    return [first, cell.values[0]?.[0]];
  });
  expect(values).toEqual([3, 5]);
});

test("renaming a column in its header cell renames it in every formula", async () => {
  const seen = await excel.run(async (context, sheet) => {
    addTable(sheet);
    const other = context.workbook.worksheets.add("汇总");
    const cell = other.getRange("A1");
    cell.formulas = [['=SUM(表[a])+SUM(表[[#Data],[a]:[b]])&"表[a]"']];
    sheet.getRange("B1").values = [["2021年"]];
    cell.load("formulas,values");
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
  });
  expect(seen).toEqual(['=SUM(表[2021年])+SUM(表[[#Data],[2021年]:[b]])&"表[a]"', "720表[a]"]);
});

test("sheets and rows can be renamed and inserted: references follow", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.getRange("A1:A2").values = [[1], [2]];
    const other = context.workbook.worksheets.add("汇总");
    const cell = other.getRange("A1");
    cell.formulas = [["=SUM(Sheet1!A1:A2)"]];
    sheet.name = "指标 填报";
    sheet.getRange("2:3").insert("Down");
    cell.load("formulas,values");
    await context.sync();
    return [cell.formulas[0]?.[0], cell.values[0]?.[0]];
  });
  expect(seen).toEqual(["=SUM('指标 填报'!A1:A4)", 3]);
});

test("INDEX reads a table's column from another sheet", async () => {
  const values = await excel.run(async (context, sheet) => {
    addTable(sheet);
    const cells = context.workbook.worksheets.add("汇总").getRange("A1:A2");
    cells.formulas = [["=INDEX(表[a],MATCH(2,表[列],0))"], ['=IFERROR(INDEX(表[b],3),"")']];
    cells.load("values");
    await context.sync();
    sheet.getRange("B3").values = [[21]];
    cells.load("values");
    await context.sync();
    return cells.values.flat();
  });
  expect(values).toEqual([21, 300]);
});

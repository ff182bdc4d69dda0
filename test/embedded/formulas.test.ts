import { addTable, codeOf, useExcel } from "./support";

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

/** See `formulaSyntax.test.ts` for what parses. */
test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["formulas of a range", (sheet) => (sheet.getRange("A1:A2").formulas = [["=1"], ["=SUM("]])],
  ["values of a range", (sheet) => (sheet.getRange("A1").values = [["=SUM("]])],
  ["rows of a table", (sheet) => void sheet.tables.getItem("表").rows.add(undefined, [[1, 2, "=SUM("]])],
  ["a name", (sheet) => void sheet.names.add("n", "=SUM(")],
  ["a conditional format", (sheet) => addCustom(sheet, "=SUM(")],
  ["a validation", (sheet) => (sheet.getRange("A1").dataValidation.rule = { custom: { formula: "=SUM(" } })],
])("one that does not parse is refused in %s", async (_where, write) => {
  const outcome = excel.run(async (context, sheet) => {
    addTable(sheet);
    write(sheet);
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("InvalidArgument");
});

function addCustom(sheet: Excel.Worksheet, formula: string): void {
  sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = formula;
}

/**
 * Microsoft support, "Using structured references with Excel tables": `#This Row`, `@` or `@[Column Name]` are
 * "just the cells in the same row as the formula"; inside the table its name may be left out.
 */
test("cells of the own row by @", async () => {
  const seen = await excel.run(async (context, sheet) => {
    addTable(sheet);
    sheet.getRange("B1").values = [["a b"]];
    sheet.getRange("E2:H2").formulas = [["=表[@列]", "=表[@[a b]]*2", "=SUM(表[@[列]:[b]])", '="[@列]"&SUM(表[@])']];
    sheet.getRange("C2:C4").formulas = [["=[@列]*[@[a b]]"], ["=[@列]*[@[a b]]"], ["=[@列]*[@[a b]]"]];
    const [cells, column] = [sheet.getRange("E2:H2"), sheet.getRange("C2:C4")];
    cells.load("values");
    column.load("values");
    await context.sync();
    return [cells.values, column.values];
  });
  expect(seen).toEqual([[[1, 20, 21, "[@列]21"]], [[10], [40], [90]]]);
});

/**
 * Microsoft support, "Names in formulas": a name is unique within its scope, in which it is known without its sheet; that of
 * a sheet comes before that of the workbook, and goes by `Sheet1!Budget_FY08` on another sheet.
 */
test("names have the scope of their sheet", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("二 区");
    context.workbook.names.add("rate", "=1");
    sheet.getRange("A1:C1").formulas = [["=rate", "=local", "=RATE*10"]];
    other.getRange("A1:C1").formulas = [["=rate", "=local", "=Sheet1!local"]];
    await context.sync();
    sheet.names.add("rate", "=2");
    const local = sheet.names.add("local", sheet.getRange("H1"));
    other.names.add("local", "=4");
    sheet.getRange("H1").values = [[3]];
    sheet.getRange("1:1").insert("Down");
    const [here, there] = [sheet.getRange("A2:C2"), other.getRange("A1:C1")];
    const named = sheet.getRange("local");
    named.load("address");
    here.load("values,formulas");
    there.load("values,formulas");
    const scopes = [context.workbook.names, sheet.names, other.names];
    scopes.forEach((names) => names.load("items/name,items/scope"));
    await context.sync();
    const first = [here.values, here.formulas, there.values, there.formulas];
    local.delete();
    here.load("values,formulas");
    await context.sync();
    return { first, named: named.address, after: [here.values, here.formulas], names: scopes.map(namesIn) };
  });
  expect(seen).toEqual({
    first: [[[2, 3, 20]], [["=rate", "=local", "=rate*10"]], [[1, 4, 3]], [["=rate", "=local", "=Sheet1!local"]]],
    named: "Sheet1!H2",
    after: [[[2, "#NAME?", 20]], [["=rate", "=local", "=rate*10"]]],
    names: [["rate Workbook"], ["rate Worksheet", "local Worksheet"], ["local Worksheet"]],
  });
});

const namesIn = ({ items }: Excel.NamedItemCollection): string[] => items.map(({ name, scope }) => `${name} ${scope}`);

/**
 * `Excel.CalculationMode.manual`: calculations only happen when the user or the add-in asks for them; VBA's
 * `xlCalculationManual`: "Calculation is done when the user requests it." A formula is calculated when it is entered.
 */
test("manual calculation is manual", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const { application } = context.workbook;
    const cells = sheet.getRange("A1:C1");
    cells.formulas = [[1, "=A1*2", ""]];
    application.calculationMode = "Manual";
    await context.sync();
    const look = async (): Promise<unknown[]> => {
      cells.load("values");
      application.load("calculationState");
      await context.sync();
      return [cells.values[0], application.calculationState];
    };
    sheet.getRange("A1").values = [[5]];
    const changed = await look();
    sheet.getRange("C1").formulas = [["=A1+100"]];
    const entered = await look();
    application.calculate("Recalculate");
    const asked = await look();
    sheet.getRange("A1").values = [[6]];
    const again = await look();
    application.calculationMode = "Automatic";
    return [changed, entered, asked, again, await look()];
  });
  expect(seen).toEqual([
    [[5, 2, ""], "Pending"],
    [[5, 2, 105], "Pending"],
    [[5, 10, 105], "Done"],
    [[6, 10, 105], "Pending"],
    [[6, 12, 106], "Done"],
  ]);
});

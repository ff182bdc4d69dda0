import { addTable, codeOf, useExcel } from "./support";

const excel = useExcel();

/** `Sheet1!B2` without its sheet. */
const cell = (address: string): string => address.slice(address.lastIndexOf("!") + 1);

/**
 * Microsoft support, "Insert or delete rows and columns" (references to the cells that move adjust, relative or absolute;
 * a formula whose cell was deleted gives `#REF!`); learn.microsoft.com, "Insert a range of cells using the Excel JavaScript
 * API", does so for a part of a row.
 */
describe("cells inserted and removed in a part of the sheet", () => {
  type Step = (sheet: Excel.Worksheet) => void;
  test.each<[string, Step, string[], string]>([
    [
      "inserted above",
      (sheet) => void sheet.getRange("B3:C3").insert("Down"),
      ["=SUM(B6:B7)", "=$B$6", "=B1"],
      "B6:B7",
    ],
    ["inserted inside", (sheet) => void sheet.getRange("B6").insert("Down"), ["=SUM(B5:B7)", "=$B$5", "=B1"], "B5:B7"],
    ["beside them", (sheet) => void sheet.getRange("C1").insert("Down"), ["=SUM(B5:B6)", "=$B$5", "=B1"], "B5:B6"],
    ["half of them", (sheet) => void sheet.getRange("B5").insert("Right"), ["=SUM(B5:B6)", "=$C$5", "=B1"], "B5:B6"],
    ["to the left", (sheet) => void sheet.getRange("A5:A6").insert("Right"), ["=SUM(C5:C6)", "=$C$5", "=B1"], "C5:C6"],
    ["removed above", (sheet) => sheet.getRange("B2:B3").delete("Up"), ["=SUM(B3:B4)", "=$B$3", "=B1"], "B3:B4"],
    ["one of them removed", (sheet) => sheet.getRange("B5").delete("Up"), ["=SUM(B5:B5)", "=#REF!", "=B1"], "B5"],
    ["rows removed", (sheet) => sheet.getRange("2:3").delete("Up"), ["=SUM(B3:B4)", "=$B$3", "=B1"], "B3:B4"],
  ])("%s: formulas and names follow", async (_what, change, formulas, named) => {
    const seen = await excel.run(async (context, sheet) => {
      const name = sheet.names.add("moving", sheet.getRange("B5:B6"));
      sheet.getRange("B5:B6").values = [[1], [2]];
      sheet.getRange("H1:J1").formulas = [["=SUM(B5:B6)", "=$B$5", "=B1"]];
      const other = context.workbook.worksheets.add().getRange("A1");
      other.formulas = [[`=SUM(Sheet1!B5:B6)&"B5"&LOG10(10)`]];
      change(sheet);
      const range = name.getRange();
      range.load("address");
      const [here] = [sheet.getRange("H1:J1")];
      here.load("formulas");
      other.load("formulas");
      await context.sync();
      return [here.formulas[0], cell(range.address), String(other.formulas[0]?.[0]).replaceAll("Sheet1!", "")];
    });
    const sum = formulas[0] ?? "";
    expect(seen).toEqual([formulas, named, `${sum}&"B5"&LOG10(10)`]);
  });

  test("a table and merged cells below move along", async () => {
    const seen = await excel.run(async (context, sheet) => {
      const table = addTable(sheet, "moved_table");
      sheet.getRange("A8:C8").merge();
      sheet.getRange("A6").values = [["below"]];
      table.rows.add(undefined, [[9, 9, 9]]);
      sheet.getRange("A1:C1").insert("Down");
      const range = table.getRange();
      range.load("address");
      const below = sheet.getRange("A8");
      below.load("values");
      sheet.load("id");
      await context.sync();
      return [cell(range.address), below.values, excel.current.grid.layout.merges(sheet.id)];
    });
    expect(seen).toEqual(["A2:C6", [["below"]], [{ top: 9, bottom: 9, left: 0, right: 2 }]]);
  });
});

/** What the rules of a sheet say. */
async function rulesAfter(
  change: (list: Excel.Worksheet, rules: Excel.Worksheet) => void,
  read: readonly [list: string, custom: string, format: string] = ["B2", "C2", "D2"],
): Promise<unknown[]> {
  return excel.run(async (context, sheet) => {
    const list = context.workbook.worksheets.add("List");
    const words = (text: unknown): string => String(text).replaceAll("'新 名'", "New");
    sheet.getRange("B2:B9").dataValidation.rule = {
      list: { inCellDropDown: true, source: "=List!$A$2:$A$5" },
    };
    sheet.getRange("C2:C9").dataValidation.rule = { custom: { formula: "=AND(C2>0,C2<List!$A$2)" } };
    const format = sheet.getRange("D2:D9").conditionalFormats.add("CellValue");
    format.cellValue.rule = { formula1: "=List!$A$3", operator: "GreaterThan" };
    format.cellValue.format.font.color = "#C00000";
    const other = sheet.getRange("D2:D9").conditionalFormats.add("Custom");
    other.custom.rule.formula = "=$B2=$F$12";
    await context.sync();
    change(list, sheet);
    await context.sync();
    const [one, two] = [sheet.getRange(read[0]).dataValidation, sheet.getRange(read[1]).dataValidation];
    one.load("rule");
    two.load("rule");
    const formats = sheet.getRange(read[2]).conditionalFormats;
    formats.load("items/type,items/cellValueOrNullObject/rule,items/customOrNullObject/rule/formula");
    await context.sync();
    return [
      words(one.rule.list?.source),
      words(two.rule.custom?.formula),
      ...formats.items.map((item) =>
        words(item.type === "Custom" ? item.customOrNullObject.rule.formula : item.cellValueOrNullObject.rule.formula1),
      ),
    ];
  });
}

/**
 * References of rules adjust as those of cells do (Microsoft support, "Insert or delete rows and columns"); the formula of a
 * rule for several cells is that of the first of them (Microsoft support, "Use conditional formatting to highlight
 * information", and "Apply data validation to cells").
 */
describe("rules follow", () => {
  test.each<[string, Parameters<typeof rulesAfter>, string[]]>([
    [
      "rows inserted into the list",
      [(list) => void list.getRange("3:3").insert("Down")],
      ["=List!$A$2:$A$6", "=AND(C2>0,C2<List!$A$2)", "=$B2=$F$12", "=List!$A$4"],
    ],
    [
      "cells inserted above the list",
      [(list) => void list.getRange("A1").insert("Down")],
      ["=List!$A$3:$A$6", "=AND(C2>0,C2<List!$A$3)", "=$B2=$F$12", "=List!$A$4"],
    ],
    [
      "rows inserted above the rules",
      [(_list, rules) => void rules.getRange("1:1").insert("Down"), ["B3", "C3", "D3"]],
      ["=List!$A$2:$A$5", "=AND(C3>0,C3<List!$A$2)", "=$B3=$F$13", "=List!$A$3"],
    ],
    [
      "the row that the rules are written for removed",
      [(_list, rules) => rules.getRange("2:2").delete("Up")],
      ["=List!$A$2:$A$5", "=AND(C2>0,C2<List!$A$2)", "=$B2=$F$11", "=List!$A$3"],
    ],
    [
      "another sheet name",
      [(list) => void (list.name = "新 名")],
      ["=New!$A$2:$A$5", "=AND(C2>0,C2<New!$A$2)", "=$B2=$F$12", "=New!$A$3"],
    ],
    [
      "the list's cells removed",
      [(list) => list.getRange("2:5").delete("Up")],
      ["=List!#REF!", "=AND(C2>0,C2<List!#REF!)", "=$B2=$F$12", "=List!#REF!"],
    ],
    [
      "nothing: a later cell has the rule as it means it",
      [() => undefined, ["B4", "C4", "D4"]],
      ["=List!$A$2:$A$5", "=AND(C4>0,C4<List!$A$2)", "=$B2=$F$12", "=List!$A$3"],
    ],
    [
      "their first cells cleared: the others mean what they meant",
      [(_list, rules) => rules.getRange("C2:D3").clear(), ["B4", "C4", "D4"]],
      ["=List!$A$2:$A$5", "=AND(C4>0,C4<List!$A$2)", "=$B4=$F$12", "=List!$A$3"],
    ],
  ])("%s", async (_what, args, expected) => {
    expect(await rulesAfter(...args)).toEqual(expected);
  });

  test("the grid shows them as they are now", async () => {
    await rulesAfter((list) => void list.getRange("3:3").insert("Down"));
    const sheets = excel.current.api.getActiveWorkbook()?.getSheets() ?? [];
    const lists = sheets.flatMap((sheet) =>
      sheet.getDataValidations().map(({ rule }) => rule.formula1?.replace(/=.*!/, "")),
    );
    expect(lists).toContain("$A$2:$A$6");
  });
});

/**
 * learn.microsoft.com, `Excel.Range.track()`: "Track the object for automatic adjustment based on surrounding changes in the
 * document"; `Range.insert`: "Inserts a cell or a range of cells into the worksheet in place of this range, and shifts the
 * other cells to make space. Returns a new Range object at the now blank space."
 */
describe("ranges that are kept", () => {
  test.each<[string, (sheet: Excel.Worksheet, other: Excel.Worksheet) => void, string]>([
    ["rows inserted above", (sheet) => void sheet.getRange("2:3").insert("Down"), "B7:C8"],
    ["rows inserted inside", (sheet) => void sheet.getRange("6:6").insert("Down"), "B5:C7"],
    ["a column removed before", (sheet) => sheet.getRange("A:A").delete("Left"), "A5:B6"],
    ["cells inserted above", (sheet) => void sheet.getRange("B1:D2").insert("Down"), "B7:C8"],
    ["cells inserted above half of it", (sheet) => void sheet.getRange("B1").insert("Down"), "B5:C6"],
    ["rows inserted on another sheet", (_sheet, other) => void other.getRange("1:1").insert("Down"), "B5:C6"],
  ])("%s", async (_what, change, address) => {
    const seen = await excel.run(async (context, sheet) => {
      const range = sheet.getRange("B5:C6");
      range.load("address");
      const { format } = range;
      await context.sync();
      change(sheet, context.workbook.worksheets.add());
      format.fill.color = "#00FF00";
      range.load("address");
      await context.sync();
      const again = sheet.getRange(address);
      again.load("format/fill/color");
      await context.sync();
      return [cell(range.address), again.format.fill.color];
    });
    expect(seen).toEqual([address, "#00FF00"]);
  });

  test("within a batch, too, and what insert() gives is the new place", async () => {
    const seen = await excel.run(async (context, sheet) => {
      const range = sheet.getRange("B2:C2");
      range.values = [["a", "b"]];
      const blank = range.insert("Down");
      blank.load("address,values");
      range.load("address,values");
      await context.sync();
      return [cell(blank.address), blank.values, cell(range.address), range.values];
    });
    expect(seen).toEqual(["B2:C2", [["", ""]], "B3:C3", [["a", "b"]]]);
  });

  test("one that was removed cannot be used", async () => {
    const outcome = excel.run(async (context, sheet) => {
      const range = sheet.getRange("B5");
      range.load("address");
      await context.sync();
      sheet.getRange("4:6").delete("Up");
      range.values = [[1]];
      await context.sync();
    });
    expect(await codeOf(outcome)).toBe("InvalidReference");
  });
});

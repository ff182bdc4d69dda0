import { codeOf, useExcel } from "./support";

const excel = useExcel();

/**
 * learn.microsoft.com, "Cut, copy, and paste ranges using the Excel JavaScript API": "The Range.copyFrom method replicates
 * the Copy and Paste actions of the Excel UI … The source to be copied is passed as a range or a string address". Paste
 * special with formats brings conditional formats: "as far as Excel is concerned, conditional formatting is just
 * that—formatting—and is treated as such when you copy and paste" (ExcelTips 1143).
 */
test("formats of another sheet are copied with protection and conditional formats, contents are not", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.name = "一 二";
    const source = sheet.getRange("A2:B3");
    source.values = [
      ["a", 1],
      ["b", 2],
    ];
    source.format.fill.color = "#DDEBF7";
    source.format.protection.locked = false;
    sheet.getRange("B2:B3").numberFormat = [["0.0"], ["0.0"]];
    const format = sheet.getRange("B1:B9").conditionalFormats.add("Custom");
    format.custom.rule.formula = "=AND($B1>1,A1<>B$9)";
    format.custom.format.font.color = "#C00000";
    const other = context.workbook.worksheets.add("其他");
    const target = other.getRange("A5:B6");
    target.format.fill.color = "#FF0000";
    target.format.font.bold = true;
    other.getRange("A1:B9").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    target.copyFrom("'一 二'!A2:B3", "Formats");
    target.load("values,numberFormat,format/fill/color,format/font/bold,format/protection/locked");
    other.getRange("B5").conditionalFormats.load("items/id");
    const copied = other.getRange("B5").conditionalFormats.getItemAt(0);
    copied.custom.rule.load("formula");
    const count = other.getRange("B5").conditionalFormats.getCount();
    const above = other.getRange("B4").conditionalFormats.getCount();
    const place = copied.getRange();
    place.load("address");
    await context.sync();
    return {
      values: target.values,
      numberFormat: target.numberFormat,
      look: [target.format.fill.color, target.format.font.bold, target.format.protection.locked],
      rule: [copied.custom.rule.formula, place.address, count.value, above.value],
    };
  });
  expect(seen).toEqual({
    values: [
      ["", ""],
      ["", ""],
    ],
    numberFormat: [
      ["General", "0.0"],
      ["General", "0.0"],
    ],
    look: ["#DDEBF7", false, false],
    rule: ["=AND($B5>1,A5<>B$9)", "其他!B5:B6", 1, 1],
  });
});

/**
 * OfficeDev/office-js issue 2674: "if the rows or columns in the destination range are an exact multiple of the rows/column
 * in the source range, the available space is filled up"; else there is one copy.
 */
test.each([
  ["A4:B6", [true, true, true, false]],
  ["A4:B7", [true, true, true, true]],
  ["A4:A4", [true, false, false, false]],
])("one row is copied into each row of %s", async (address, bold) => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("B1").conditionalFormats.add("Custom").custom.rule.formula = "=$A1>0";
    sheet.getRange(address).copyFrom(sheet.getRange("A1:B1"), "Formats");
    const cells = ["B4", "B5", "B6", "B7"].map((each) => sheet.getRange(each));
    cells.forEach((cell) => cell.load("format/font/bold"));
    const formats = sheet.getRange("B4:B7").conditionalFormats;
    const count = formats.getCount();
    const place = formats.getItemAt(0).getRange();
    place.load("rowCount");
    await context.sync();
    return { bold: cells.map((cell) => cell.format.font.bold), count: count.value, rows: place.rowCount };
  });
  expect(seen).toEqual({ bold, count: 1, rows: bold.filter(Boolean).length });
});

test("formulas are copied with their references moved", async () => {
  const formulas = await excel.run(async (context, sheet) => {
    sheet.getRange("A1:C1").values = [[1, 2, ""]];
    sheet.getRange("C1").formulas = [["=A1+$B$1"]];
    const target = sheet.getRange("C2:C3");
    target.copyFrom("C1", "Formulas");
    target.load("formulas");
    await context.sync();
    return target.formulas;
  });
  expect(formulas).toEqual([["=A2+$B$1"], ["=A3+$B$1"]]);
});

test("everything is repeated where the target is a multiple, with validation and links", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [[1, "=A1*2"]];
    sheet.getRange("B1").dataValidation.rule = { custom: { formula: "=A1>0" } };
    sheet.getRange("A1").hyperlink = { address: "https://www.stats.gov.cn/", textToDisplay: "1" };
    sheet.getRange("C3:F4").copyFrom("A1:B1");
    const target = sheet.getRange("C3:F4");
    target.load("formulas");
    const validation = sheet.getRange("F4").dataValidation;
    validation.load("rule");
    const link = sheet.getRange("E4");
    link.load("hyperlink");
    await context.sync();
    return [target.formulas, validation.rule.custom?.formula, link.hyperlink.address];
  });
  expect(seen).toEqual([
    [
      [1, "=C3*2", 1, "=E3*2"],
      [1, "=C4*2", 1, "=E4*2"],
    ],
    "=E4>0",
    "https://www.stats.gov.cn/",
  ]);
});

test("what is no range is refused", async () => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1").copyFrom("nowhere", "Formats");
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("InvalidArgument");
});

test("conditional formats that rows bring along are drawn as one where they are the same", async () => {
  await excel.run(async (context, sheet) => {
    const add = (address: string, formula: string, color: string): void => {
      const format = sheet.getRange(address).conditionalFormats.add("Custom");
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
    };
    add("B1:B2", "=$A1=1", "#FFFFFF");
    add("B9", "=$A9=2", "#FDE7E9");
    add("B6:B7", "=$A6=1", "#FFFFFF");
    add("B4", "=$A4=3", "#FFFFFF");
    await context.sync();
  });
  const drawn = excel.current.api.getActiveWorkbook()?.getActiveSheet().getConditionalFormattingRules() ?? [];
  const told = drawn.map(({ rule, ranges }) => [
    (rule as { value?: string }).value,
    ranges.map(({ startRow, endRow }) => [startRow, endRow]),
  ]);
  expect(told).toHaveLength(3);
  expect(told).toEqual(
    expect.arrayContaining([
      ["=$A4=3", [[3, 3]]],
      [
        "=$A1=1",
        [
          [0, 1],
          [5, 6],
        ],
      ],
      ["=$A9=2", [[8, 8]]],
    ]),
  );
});

test("a cell is copied into each of several areas (reference of `RangeAreas.copyFrom`)", async () => {
  const fills = await excel.run(async (context, sheet) => {
    sheet.getRange("A1").format.fill.color = "#DDEBF7";
    sheet.getRanges("B2:C3,E5").copyFrom("A1", "Formats");
    const cells = ["B2", "C3", "E5", "D4"].map((address) => sheet.getRange(address));
    for (const cell of cells) cell.load("format/fill/color");
    await context.sync();
    return cells.map(({ format }) => format.fill.color);
  });
  expect(fills).toEqual(["#DDEBF7", "#DDEBF7", "#DDEBF7", "#FFFFFF"]);
});

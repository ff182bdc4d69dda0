import { codeOf, useExcel } from "./support";

const excel = useExcel();

test("formats are set over a block and read back; mixed ones read null", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const range = sheet.getRange("B2:C3");
    range.format.set({
      horizontalAlignment: "Center",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      fill: { color: "#E2F0D9" },
      font: { bold: true, italic: true, color: "red", size: 12, name: "宋体", underline: "Single" },
    });
    sheet.getRange("C3").format.fill.clear();
    range.load("format/horizontalAlignment,format/verticalAlignment,format/wrapText,format/indentLevel");
    range.load("format/fill/color,format/font");
    const first = sheet.getRange("B2");
    first.load("format/fill/color");
    await context.sync();
    const { font, fill, ...format } = range.format.toJSON();
    return { font, fill: fill?.color, first: first.format.fill.color, format };
  });
  expect(seen).toEqual({
    font: {
      bold: true,
      italic: true,
      color: "#FF0000",
      size: 12,
      name: "宋体",
      underline: "Single",
      strikethrough: false,
    },
    fill: null,
    first: "#E2F0D9",
    format: { horizontalAlignment: "Center", verticalAlignment: "Top", wrapText: true, indentLevel: 2 },
  });
});

test("borders: outer edges and lines between cells", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const range = sheet.getRange("B2:C3");
    const bottom = range.format.borders.getItem("EdgeBottom");
    bottom.style = "Continuous";
    bottom.weight = "Thick";
    bottom.color = "#0F6B5C";
    range.format.borders.getItem("InsideHorizontal").style = "Dash";
    const cells = [sheet.getRange("B2"), sheet.getRange("B3"), sheet.getRange("B4")];
    const lines = cells.map((cell) => cell.format.borders.getItem("EdgeBottom"));
    lines.forEach((line) => line.load("style,weight,color"));
    await context.sync();
    return lines.map(({ style, weight, color }) => [style, weight, color]);
  });
  expect(seen).toEqual([
    ["Dash", "Thin", "#000000"],
    ["Continuous", "Thick", "#0F6B5C"],
    ["None", "Thin", "#000000"],
  ]);
});

test("a column's format holds for cells written later; clearing goes by kind", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.getRange("D:D").numberFormat = "0.0%" as unknown as string[][];
    sheet.getRange("D5").values = [[0.123]];
    const cell = sheet.getRange("D5");
    cell.load("text,numberFormat");
    sheet.getRange("A1").values = [["x"]];
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").clear("Contents");
    const cleared = sheet.getRange("A1");
    cleared.load("values,format/font/bold");
    await context.sync();
    const kept = cleared.format.font.bold;
    sheet.getRange("A1").clear();
    cleared.load("format/font/bold");
    await context.sync();
    return [cell.text, cell.numberFormat, cleared.values, kept, cleared.format.font.bold];
  });
  expect(seen).toEqual([[["12.3%"]], [["0.0%"]], [[""]], true, false]);
});

test("hyperlinks are kept with their text", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const cell = sheet.getRange("A1");
    cell.hyperlink = { documentReference: "'指标填报'!A1", textToDisplay: "指标填报", screenTip: "去填报" };
    cell.load("hyperlink,values");
    const none = sheet.getRange("A2");
    none.load("hyperlink");
    await context.sync();
    return [cell.hyperlink, cell.values, none.hyperlink];
  });
  expect(seen).toEqual([
    { documentReference: "'指标填报'!A1", textToDisplay: "指标填报", screenTip: "去填报" },
    [["指标填报"]],
    null,
  ]);
});

test("ranges lead to ranges", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const base = sheet.getRange("B2:D5");
    const ranges = [
      base.getCell(1, 2),
      base.getRow(0),
      base.getColumn(2),
      base.getLastRow(),
      base.getOffsetRange(1, -1),
      base.getResizedRange(2, 0),
      base.getAbsoluteResizedRange(1, 1),
      base.getEntireColumn(),
      base.getEntireRow(),
      base.getBoundingRect("F9"),
      base.getIntersectionOrNullObject("D5:H9"),
      sheet.getRangeByIndexes(0, 0, 2, 3),
      sheet.getCell(9, 27),
    ];
    const none = base.getIntersectionOrNullObject("H9");
    [...ranges, none].forEach((range) => range.load("address"));
    await context.sync();
    return [...ranges.map(({ address }) => address.replace("Sheet1!", "")), none.isNullObject];
  });
  expect(seen).toEqual([
    "D3",
    "B2:D2",
    "D2:D5",
    "B5:D5",
    "A3:C6",
    "B2:D7",
    "B2",
    "B:D",
    "2:5",
    "B2:F9",
    "D5",
    "A1:C2",
    "AB10",
    true,
  ]);
});

test("whole rows and columns have no values to read", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const column = sheet.getRange("B:B");
    column.load("values,text,numberFormat,rowCount,address");
    await context.sync();
    return [column.values, column.text, column.numberFormat, column.rowCount, column.address];
  });
  expect(seen).toEqual([null, null, null, 1_048_576, "Sheet1!B:B"]);
});

test("fitting makes columns as wide as Chinese text needs, and rows as high as wrapped text", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.getRange("A1:B1").values = [["企业职工基本养老保险参保人数", "人"]];
    sheet.getRange("A:B").format.autofitColumns();
    sheet.getRange("B1").format.wrapText = true;
    sheet.getRange("B1").values = [["逐年分解".repeat(3)]];
    sheet.getRange("1:1").format.autofitRows();
    const cells = [sheet.getRange("A1"), sheet.getRange("B1")];
    cells.forEach((cell) => cell.load("format/columnWidth,format/rowHeight"));
    await context.sync();
    return cells.map(({ format }) => [format.columnWidth, format.rowHeight]);
  });
  const [long, short] = seen as [[number, number], [number, number]];
  expect(long[0]).toBeGreaterThan(150);
  expect(short[0]).toBeLessThan(40);
  expect(short[1]).toBeGreaterThan(60);
});

/**
 * `Excel.RangeFill.color`: "HTML color code representing the color of the background, in the form #RRGGBB (e.g.,
 * "FFA500"), or as a named HTML color (e.g., "orange")". One value for a whole block "runs just fine" (Microsoft 365 Developer
 * Platform ideas, "Allow passing a single value to the Range object Values and Formulas").
 */
test("colours by their names in CSS; one format and one value for a whole block", async () => {
  const names = ["orange", "LightBlue", "rebeccapurple", "FFA500", "#fa0"];
  const seen = await excel.run(async (context, sheet) => {
    const cells = names.map((color, row) => {
      const cell = sheet.getCell(row, 0);
      cell.format.fill.color = color;
      cell.load("format/fill/color");
      return cell;
    });
    const block = sheet.getRange("B1:C2");
    (block as { numberFormat: unknown }).numberFormat = "0.0%";
    (block as { values: unknown }).values = 0.5;
    block.load("numberFormat,values");
    await context.sync();
    return [cells.map(({ format }) => format.fill.color), block.numberFormat, block.values];
  });
  const both = <T>(value: T): T[][] => [
    [value, value],
    [value, value],
  ];
  expect(seen).toEqual([["#FFA500", "#ADD8E6", "#663399", "#FFA500", "#FFAA00"], both("0.0%"), both(0.5)]);
});

/** Reference of `Excel.Range`, ExcelApi 1.9: "an array that represents which properties to set in each row" (column, cell). */
test("sizes and formats in lists: an entry for each row, column or cell", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.getRange("A1:C1").setColumnProperties([{ format: { columnWidth: 60 } }, {}, { format: { columnWidth: 30 } }]);
    sheet.getRange("A1:A2").setRowProperties([{ format: { rowHeight: 40 } }, { rowHidden: true }]);
    const borders = { bottom: { style: "Continuous" as const, color: "#0F6B5C" } };
    const format = { fill: { color: "#E2F0D9" }, font: { bold: true }, protection: { locked: false }, borders };
    sheet.getRange("B5:C5").setCellProperties([[{ format }, {}]]);
    const [first, second] = [sheet.getRange("B5"), sheet.getRange("C5")];
    const sizes = ["A1", "C2"].map((address) => sheet.getRange(address));
    for (const range of sizes) range.load("rowHidden,format/columnWidth,format/rowHeight");
    for (const range of [first, second]) range.load("format/fill/color,format/font/bold,format/protection/locked");
    const line = first.format.borders.getItem("EdgeBottom");
    line.load("style,color");
    await context.sync();
    const looks = [first, second].map(({ format: { fill, font, protection } }) => [
      fill.color,
      font.bold,
      protection.locked,
    ]);
    return {
      looks,
      line: [line.style, line.color],
      sizes: sizes.map(({ rowHidden, format: { columnWidth } }) => [rowHidden, columnWidth]),
      height: sizes[0]?.format.rowHeight,
    };
  });
  expect(seen).toEqual({
    looks: [
      ["#E2F0D9", true, false],
      ["#FFFFFF", false, true],
    ],
    line: ["Continuous", "#0F6B5C"],
    sizes: [
      [false, 60],
      [true, 30],
    ],
    height: 40,
  });
});

test.each([
  ["no properties (OfficeDev/office-js issue 593)", [null], "GeneralException"],
  ["more properties than rows", [{}, {}], "InvalidArgument"],
])("lists of properties: %s", async (_what, rows, code) => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("A1").setRowProperties(rows as Excel.SettableRowProperties[]);
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe(code);
});

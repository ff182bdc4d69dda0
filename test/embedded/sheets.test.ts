import { codeOf, useExcel } from "./support";

const excel = useExcel();

test("sheets are listed with name, visibility and position, and found by name or id", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const added = context.workbook.worksheets.add("指标填报");
    const plan = context.workbook.worksheets.add("_plan");
    plan.visibility = Excel_VERY_HIDDEN;
    added.position = 0;
    added.tabColor = "#0F6B5C";
    added.showGridlines = false;
    added.load("id,name,tabColor,showGridlines");
    sheet.load("name");
    const sheets = context.workbook.worksheets;
    sheets.load("items/name,items/visibility,items/position");
    const count = sheets.getCount(true);
    const none = sheets.getItemOrNullObject("没有");
    none.load("name");
    await context.sync();
    const byId = sheets.getItem(added.id);
    byId.load("name");
    await context.sync();
    return {
      items: sheets.items.map(({ name, visibility, position }) => [name, visibility, position]),
      visible: count.value,
      none: none.isNullObject,
      byId: byId.name,
      look: [added.tabColor, added.showGridlines],
    };
  });
  expect(seen).toEqual({
    items: [
      ["指标填报", "Visible", 0],
      ["Sheet1", "Visible", 1],
      ["_plan", "VeryHidden", 2],
    ],
    visible: 2,
    none: true,
    byId: "指标填报",
    look: ["#0F6B5C", false],
  });
});

const Excel_VERY_HIDDEN = "VeryHidden" as const;

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => void, string]>([
  ["a name that is taken", (_sheet, context) => void context.workbook.worksheets.add("sheet1"), "ItemAlreadyExists"],
  ["a name with a slash", (sheet) => (sheet.name = "2021/2025"), "InvalidArgument"],
  ["a name of 32 letters", (sheet) => (sheet.name = "x".repeat(32)), "InvalidArgument"],
  ["hiding the only sheet", (sheet) => (sheet.visibility = "Hidden"), "InvalidOperation"],
  ["deleting the only sheet", (sheet) => sheet.delete(), "InvalidOperation"],
  [
    "a sheet that is not there",
    (_sheet, context) => context.workbook.worksheets.getItem("x").activate(),
    "ItemNotFound",
  ],
])("%s is refused", async (_what, act, code) => {
  const outcome = excel.run(async (context, sheet) => {
    act(sheet, context);
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe(code);
});

test("a deleted sheet is gone with its tables; another one comes to the front", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const other = context.workbook.worksheets.add("二");
    other.getRange("A1:A2").values = [["a"], [1]];
    other.tables.add("A1:A2", true);
    other.activate();
    other.delete();
    const tables = context.workbook.tables.getCount();
    const active = context.workbook.worksheets.getActiveWorksheet();
    active.load("name");
    sheet.load("name");
    await context.sync();
    return [tables.value, active.name];
  });
  expect(seen).toEqual([0, "Sheet1"]);
});

test("freeze panes, hidden rows and columns, sizes, merges", async () => {
  const seen = await excel.run(async (context, sheet) => {
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    sheet.getRange("A:A").columnHidden = true;
    sheet.getRange("5:6").rowHidden = true;
    sheet.getRange("C:D").format.columnWidth = 120;
    sheet.getRange("2:2").format.rowHeight = 30;
    sheet.getRange("C1:E1").merge();
    const first = sheet.getRange("A1");
    const rows = sheet.getRange("A5:A7");
    const wide = sheet.getRange("C2");
    first.load("columnHidden");
    rows.load("rowHidden");
    wide.load("format/columnWidth,format/rowHeight");
    await context.sync();
    const before = frozen.address;
    sheet.freezePanes.unfreeze();
    const after = sheet.freezePanes.getLocationOrNullObject();
    after.load("address");
    await context.sync();
    const { columnWidth, rowHeight } = wide.format;
    return { before, after: after.isNullObject, hidden: [first.columnHidden, rows.rowHidden], columnWidth, rowHeight };
  });
  expect(seen).toEqual({ before: "Sheet1!A1:B3", after: true, hidden: [true, null], columnWidth: 120, rowHeight: 30 });
  expect(excel.current.grid.layout.merges("sheet-first")).toEqual([{ top: 0, bottom: 0, left: 2, right: 4 }]);
});

test("the used range is that of the values, or none", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const none = sheet.getUsedRangeOrNullObject(true);
    none.load("address");
    await context.sync();
    sheet.getRange("B2").values = [["x"]];
    sheet.getRange("D5").formulas = [["=1"]];
    sheet.getRange("H9").format.fill.color = "yellow";
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("address");
    const inColumn = sheet.getRange("D:D").getUsedRangeOrNullObject(true);
    inColumn.load("address");
    await context.sync();
    return [none.isNullObject, used.address, inColumn.address];
  });
  expect(seen).toEqual([true, "Sheet1!B2:D5", "Sheet1!D2:D5"]);
});

test("page layout, document properties and settings are kept", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1 };
    page.centerHorizontally = true;
    page.setPrintTitleRows("$1:$3");
    page.setPrintArea("A1:F20");
    page.headersFooters.defaultForAllPages.centerFooter = "&P / &N";
    context.workbook.properties.title = "规划指标";
    context.workbook.settings.add("region", "宣城");
    page.load("orientation,zoom,centerHorizontally,headersFooters/defaultForAllPages/centerFooter");
    const rows = page.getPrintTitleRowsOrNullObject();
    rows.load("address");
    const setting = context.workbook.settings.getItemOrNullObject("region");
    setting.load("value");
    context.workbook.properties.load("title");
    await context.sync();
    return [
      page.orientation,
      page.zoom,
      page.headersFooters.defaultForAllPages.centerFooter,
      rows.address,
      setting.value,
      context.workbook.properties.title,
    ];
  });
  expect(seen).toEqual(["Landscape", { horizontalFitToPages: 1 }, "&P / &N", "Sheet1!1:3", "宣城", "规划指标"]);
});

test("names: added, found, changed, deleted; workbook and sheet scope", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const { names } = context.workbook;
    names.add("plan_asOf", sheet.getRange("B2"), "截至年份");
    names.add("plan_ahead", "=1.1");
    sheet.names.add("local", sheet.getRange("A1"));
    names.load("items/name,items/formula,items/visible,items/value,items/scope");
    const range = names.getItem("PLAN_ASOF").getRange();
    range.load("address");
    const notRange = names.getItem("plan_ahead").getRangeOrNullObject();
    notRange.load("address");
    const local = context.workbook.names.getItemOrNullObject("local");
    local.load("name");
    await context.sync();
    const first = names.items.map(({ name, formula, visible, value, scope }) => [name, formula, visible, value, scope]);
    const ahead = names.getItem("plan_ahead");
    ahead.formula = "=1.2";
    names.getItem("plan_asOf").delete();
    ahead.load("value");
    names.load("items/name");
    await context.sync();
    return {
      first,
      range: range.address,
      notRange: notRange.isNullObject,
      local: local.isNullObject,
      value: ahead.value,
      left: names.items.length,
    };
  });
  expect(seen).toEqual({
    first: [
      ["plan_asOf", "=Sheet1!$B$2", true, "Sheet1!$B$2", "Workbook"],
      ["plan_ahead", "=1.1", true, 1.1, "Workbook"],
    ],
    range: "Sheet1!B2",
    notRange: true,
    local: true,
    value: 1.2,
    left: 1,
  });
});

/**
 * `Excel.Range.getResizedRange`: "Use a positive number to expand the range, or a negative number to decrease it";
 * `getRowsAbove` … `getColumnsAfter`: "use a positive number to create a range outside of the current range. You can also
 * use a negative number to create a range within the current range. The default value is 1."
 */
test.each<[string, (range: Excel.Range) => Excel.Range, string]>([
  ["smaller", (range) => range.getResizedRange(-1, -2), "C3:C4"],
  ["smaller and wider", (range) => range.getResizedRange(-2, 1), "C3:F3"],
  ["above", (range) => range.getRowsAbove(), "C2:E2"],
  ["its first rows", (range) => range.getRowsAbove(-2), "C3:E4"],
  ["below", (range) => range.getRowsBelow(2), "C6:E7"],
  ["its last rows", (range) => range.getRowsBelow(-2), "C4:E5"],
  ["before", (range) => range.getColumnsBefore(2), "A3:B5"],
  ["its first column", (range) => range.getColumnsBefore(-1), "C3:C5"],
  ["after", (range) => range.getColumnsAfter(), "F3:F5"],
  ["its last column", (range) => range.getColumnsAfter(-1), "E3:E5"],
])("from C3:E5: %s", async (_what, lead, address) => {
  const found = await excel.run(async (context, sheet) => {
    const range = lead(sheet.getRange("C3:E5"));
    range.load("address");
    await context.sync();
    return range.address;
  });
  expect(found).toBe(`Sheet1!${address}`);
});

test("a range of no rows is refused", async () => {
  const outcome = excel.run(async (context, sheet) => {
    sheet.getRange("C3:E5").getResizedRange(-3, 0).load("address");
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("InvalidArgument");
});

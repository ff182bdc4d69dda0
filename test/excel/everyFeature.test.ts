import type { CellSpec } from "../../src/workbook/spec";
import { EVERY_FEATURE } from "../xlsx/everyFeature";
import { range, workbook, findingsSheet } from "./plan";
import { NEW_PLAN, must, useExcelPort } from "./support";

jest.setTimeout(30_000);

const open = useExcelPort();
const ENTRY = "指标填报 2021's";

/** Writes the workbook of all features and asks about it. */
async function ask<Value>(
  question: (context: Excel.RequestContext, entry: Excel.Worksheet, summary: Excel.Worksheet) => Promise<Value>,
): Promise<Value> {
  must(await open.port.putSheets(EVERY_FEATURE, NEW_PLAN));
  return open.run((context) =>
    question(context, context.workbook.worksheets.getItem(ENTRY), context.workbook.worksheets.getItem("汇总")),
  );
}

const valueOf = (cell: CellSpec) => (typeof cell === "object" && cell !== null ? cell.value : cell) ?? "";

test("values, texts and results", async () => {
  const blocks = EVERY_FEATURE.sheets[0]!.blocks;
  const seen = await ask(async (context, sheet) => {
    const ranges = blocks.map(({ row, column, values }) =>
      sheet.getRangeByIndexes(row, column, values.length, values[0]!.length),
    );
    for (const each of ranges) each.load("values");
    await context.sync();
    return ranges.map(({ values }) => values);
  });
  expect(seen).toEqual(blocks.map(({ values }) => values.map((row) => row.map(valueOf))));
});

test("formats", async () => {
  const seen = await ask(async (context, sheet) => {
    const [title, header, entry, share] = ["A1", "A3:H3", "D4:E5", "G4:G5"].map((address) => sheet.getRange(address));
    title!.load(
      "format/fill/color,format/font/color,format/font/bold,format/font/size,format/verticalAlignment,format/rowHeight",
    );
    header!.load("format/fill/color,format/font/bold,format/horizontalAlignment,format/wrapText");
    entry!.load("numberFormat,format/fill/color,format/protection/locked");
    share!.load("numberFormat,format/font/italic,format/font/underline,format/protection/locked");
    const edge = header!.format.borders.getItem("EdgeBottom");
    edge.load("style,color");
    const indented = sheet.getRange("B5");
    indented.load("format/indentLevel");
    await context.sync();
    return {
      title: {
        fill: title!.format.fill.color,
        color: title!.format.font.color,
        bold: title!.format.font.bold,
        size: title!.format.font.size,
        height: title!.format.rowHeight,
      },
      header: {
        fill: header!.format.fill.color,
        align: header!.format.horizontalAlignment,
        wrap: header!.format.wrapText,
        edge: [edge.style, edge.color],
      },
      entry: { format: entry!.numberFormat, locked: entry!.format.protection.locked },
      share: {
        format: share!.numberFormat,
        underline: share!.format.font.underline,
        locked: share!.format.protection.locked,
      },
      indent: indented.format.indentLevel,
    };
  });
  expect(seen).toEqual({
    title: { fill: "#1F6FB2", color: "#FFFFFF", bold: true, size: 16, height: 28 },
    header: { fill: "#DDEBF7", align: "Center", wrap: true, edge: ["Continuous", "#BFBFBF"] },
    entry: {
      format: [
        ["#,##0.00", "#,##0.00"],
        ["#,##0.00", "#,##0.00"],
      ],
      locked: false,
    },
    share: { format: [["0.00%"], ["0.00%"]], underline: "Single", locked: true },
    indent: 2,
  });
});

test("tables", async () => {
  const seen = await ask(async (context, sheet, summary) => {
    const [entry, counts] = [sheet.tables.getItem("填报"), summary.tables.getItem("Counts")];
    for (const table of [entry, counts]) table.load("style,showBandedRows,showFilterButton");
    const [place, other] = [entry.getRange(), counts.getRange()];
    place.load("address");
    other.load("address");
    await context.sync();
    return [[entry, place] as const, [counts, other] as const].map(([table, at]) => [
      at.address.split("!")[1],
      table.style,
      table.showBandedRows,
      table.showFilterButton,
    ]);
  });
  expect(seen).toEqual([
    ["A3:H5", "TableStyleLight9", true, false],
    ["A1:C3", "TableStyleMedium2", false, true],
  ]);
});

test("entry rules; long texts are cut at Excel's limits", async () => {
  const seen = await ask(async (context, sheet) => {
    const rules = ["D4:D5", "E4:E5", "A14", "B14", "C14:D14", "E14"].map(
      (address) => sheet.getRange(address).dataValidation,
    );
    for (const rule of rules) rule.load("rule,prompt,errorAlert");
    await context.sync();
    return rules.map(({ rule, prompt, errorAlert }) => ({ rule, prompt, errorAlert }));
  });
  expect(seen.map(({ rule }) => rule)).toMatchObject([
    { decimal: { formula1: 0, formula2: 1e9, operator: "Between" } },
    { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
    { list: { source: "已核实,待核实,A&B", inCellDropDown: true } },
    { wholeNumber: { formula1: 2021, formula2: 2025, operator: "Between" } },
    { textLength: { formula1: 200, operator: "LessThanOrEqualTo" } },
    { custom: { formula: '=AND(LEN(E14)<9,E14<>"<&>")' } },
  ]);
  expect(seen[0]).toMatchObject({
    prompt: { title: "填数", message: "单位：万人\n不带单位" },
    errorAlert: { style: "Warning", title: "不是数" },
  });
  expect([seen[3]!.prompt.title.length, seen[3]!.prompt.message.length, seen[3]!.errorAlert.message.length]).toEqual([
    32, 255, 225,
  ]);
  expect(seen[2]!.errorAlert.showAlert).toBe(false);
});

test("conditional formats, the first of the description on top", async () => {
  const seen = await ask(async (context, sheet) => {
    const formats = sheet.getRange("G4:G5").conditionalFormats;
    formats.load("items/type,items/priority");
    await context.sync();
    const sorted = [...formats.items].sort((a, b) => a.priority - b.priority);
    const [custom, bar] = [sorted[0]!.custom, sorted[1]!.dataBar];
    custom.rule.load("formula");
    custom.format.fill.load("color");
    custom.format.font.load("color,bold");
    const [top, left] = [custom.format.borders.getItem("EdgeTop"), custom.format.borders.left];
    for (const border of [top, left]) border.load("style,color,sideIndex");
    bar.load("lowerBoundRule,upperBoundRule");
    bar.positiveFormat.load("fillColor");
    await context.sync();
    return [
      custom.rule.formula,
      custom.format.fill.color,
      custom.format.font.color,
      custom.format.font.bold,
      [top, left].map(({ sideIndex, style, color }) => [sideIndex, style, color]),
      bar.lowerBoundRule.formula,
      bar.upperBoundRule.formula,
      bar.positiveFormat.fillColor,
    ];
  });
  expect(seen).toEqual([
    "=$G4>=1",
    "#C6EFCE",
    "#006100",
    true,
    [
      ["EdgeTop", "Continuous", "#C00000"],
      ["EdgeLeft", "Continuous", "#C00000"],
    ],
    "0",
    "1.2",
    "#63C384",
  ]);
});

test("charts", async () => {
  const seen = await ask(async (context, _entry, summary) => {
    summary.charts.load("items/name,items/chartType,items/title/text,items/legend/visible,items/series/items/name");
    await context.sync();
    return summary.charts.items.map(({ name, chartType, title, legend, series }) => [
      name,
      chartType,
      title.text,
      legend.visible,
      series.items.map((each) => each.name),
    ]);
  });
  expect(seen).toEqual([
    ["Chart <barClustered>", "BarClustered", "状态 & 个数 0", false, ["个数", "占比"]],
    ["Chart <columnClustered>", "ColumnClustered", "状态 & 个数 1", true, ["个数", "占比"]],
    ["Chart <doughnut>", "Doughnut", "状态 & 个数 2", true, ["个数", "占比"]],
  ]);
});

test("layout, print, protection, visibility", async () => {
  const seen = await ask(async (context, sheet, summary) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility,items/tabColor,items/showGridlines");
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    const widths = ["A1", "B1", "F1"].map((address) => sheet.getRange(address));
    for (const each of widths) each.load("columnHidden,format/columnWidth");
    sheet.pageLayout.load("orientation,zoom,paperSize");
    const footer = sheet.pageLayout.headersFooters.defaultForAllPages;
    footer.load("leftFooter,rightFooter");
    for (const each of [sheet, summary]) each.protection.load("protected,options");
    const active = worksheets.getActiveWorksheet();
    active.load("name");
    await context.sync();
    return {
      sheets: worksheets.items.map((each) => [each.name, each.visibility]),
      look: [worksheets.items[1]!.tabColor, worksheets.items[1]!.showGridlines],
      frozen: frozen.address.split("!")[1],
      widths: widths.map((each) => (each.columnHidden ? "hidden" : each.format.columnWidth)),
      page: [
        sheet.pageLayout.orientation,
        sheet.pageLayout.zoom.horizontalFitToPages,
        sheet.pageLayout.paperSize,
        footer.leftFooter,
        footer.rightFooter,
      ],
      protection: [sheet, summary].map(({ protection: { protected: is, options } }) => [
        is,
        options.allowSort,
        options.allowAutoFilter,
        options.allowFormatColumns,
        options.allowFormatRows,
      ]),
      active: active.name,
    };
  });
  expect(seen).toEqual({
    sheets: [
      ["Sheet1", "Visible"],
      [ENTRY, "Visible"],
      ["汇总", "Visible"],
      ["hidden one", "Hidden"],
      ["_plan", "VeryHidden"],
    ],
    look: ["#1F6FB2", false],
    frozen: "A1:B3",
    widths: [35.25, 161.25, "hidden"],
    page: ["Landscape", 1, "A4", "规划指标 && 填报", "&P / &N"],
    protection: [
      [true, true, true, true, false],
      [true, false, false, false, false],
    ],
    active: "汇总",
  });
});

test("a sheet protected with a password of the description can be written again", async () => {
  must(await open.port.putSheets(EVERY_FEATURE, NEW_PLAN));
  // Without anchors only tables and the metadata sheet are found again.
  const found = { ...EVERY_FEATURE, sheets: EVERY_FEATURE.sheets.filter(({ id }) => id === "summary"), names: [] };
  must(await open.port.putSheets(found, { deleteOthers: false, activate: false }));
});

test("formulas of equal text stay equal: references do not move from row to row", async () => {
  const formulas = ["=$A$1+1", "=B$9*2", "=SUM(PlanFindings[等级])", '="A1"&"x"'];
  const rows = [0, 1, 2].map(() => formulas.map((formula): CellSpec => ({ formula, value: null })));
  const sheet = {
    ...findingsSheet(["x"]),
    blocks: [...findingsSheet(["x"]).blocks, { row: 4, column: 3, values: rows }],
    styles: [{ range: range(4, 3), style: { bold: true } }],
  };
  must(await open.port.putSheets(workbook([sheet]), NEW_PLAN));
  const seen = await open.run(async (context) => {
    const cells = context.workbook.worksheets.getItem("审核").getRange("D5:G7");
    cells.load("formulas");
    await context.sync();
    return cells.formulas;
  });
  expect(seen).toEqual([formulas, formulas, formulas]);
});

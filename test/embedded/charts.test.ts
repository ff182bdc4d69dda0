import { codeOf, useExcel } from "./support";

const excel = useExcel();

async function addChart(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Chart> {
  sheet.getRange("A1:C4").values = [
    ["指标", "完成率", "目标"],
    ["城镇新增就业", 0.9, 1],
    ["高技能人才", 1.1, 1],
    ["劳动合同签订率", 1, 1],
  ];
  const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:C4"), "Columns");
  chart.name = "完成率图";
  await context.sync();
  return chart;
}

test("a chart keeps its type, parts, place and series", async () => {
  let redrawn = 0;
  excel.current.host.book.onChartsChanged(() => (redrawn += 1));
  const seen = await excel.run(async (context, sheet) => {
    const chart = await addChart(context, sheet);
    chart.title.text = "指标完成率";
    chart.legend.position = "Bottom";
    chart.setPosition("E2", "J20");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.numberFormat = "0%";
    chart.axes.categoryAxis.reversePlotOrder = true;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#0F6B5C");
    series.gapWidth = 60;
    series.hasDataLabels = true;
    chart.load("name,chartType,top,left,title/text,legend/position,axes/valueAxis/minimum,series/items/name");
    await context.sync();
    const { name, chartType, left } = chart;
    return {
      name,
      chartType,
      left,
      title: chart.title.text,
      minimum: chart.axes.valueAxis.minimum,
      series: chart.series.items.map((item) => item.name),
    };
  });
  expect(seen).toMatchObject({
    name: "完成率图",
    chartType: "BarClustered",
    title: "指标完成率",
    minimum: 0,
    series: ["完成率", "目标"],
  });
  const [chart] = excel.current.host.book.state("sheet-first").charts;
  expect(chart?.series[0]).toEqual({
    name: "完成率",
    values: { sheetId: "sheet-first", rect: { top: 1, bottom: 3, left: 1, right: 1 } },
    categories: { sheetId: "sheet-first", rect: { top: 1, bottom: 3, left: 0, right: 0 } },
    hasDataLabels: true,
    color: "#0F6B5C",
    gapWidth: 60,
  });
  expect(redrawn).toBeGreaterThan(0);
});

test("sources follow inserted rows, also from another sheet", async () => {
  await excel.run(async (context, sheet) => {
    const chart = await addChart(context, sheet);
    const other = context.workbook.worksheets.add("汇总");
    other.charts.add("Pie", sheet.getRange("A1:B4"), "Columns");
    sheet.getRange("1:2").insert("Down");
    chart.series.getItemAt(1).delete();
    await context.sync();
  });
  const { book } = excel.current.host;
  const values = book.grid.sheets
    .list()
    .map(({ id }) => book.state(id).charts.map(({ series }) => series.map((one) => one.values?.rect.top)));
  expect(values).toEqual([[[3]], [[3]]]);
});

test("charts are found by name, listed, and deleted", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const chart = await addChart(context, sheet);
    sheet.charts.load("items/name");
    const none = sheet.charts.getItemOrNullObject("没有");
    none.load("name");
    await context.sync();
    const names = sheet.charts.items.map(({ name }) => name);
    chart.delete();
    const count = sheet.charts.getCount();
    await context.sync();
    return [names, none.isNullObject, count.value];
  });
  expect(seen).toEqual([["完成率图"], true, 0]);
  const outcome = excel.run(async (context, sheet) => {
    sheet.charts.getItem("完成率图").title.text = "x";
    await context.sync();
  });
  expect(await codeOf(outcome)).toBe("ItemNotFound");
});

test("hidden cells are left out unless the chart is told otherwise; labels of categories are as many as there is room for", async () => {
  const seen = await excel.run(async (context, sheet) => {
    const chart = await addChart(context, sheet);
    const axis = chart.axes.categoryAxis;
    chart.load("plotVisibleOnly");
    axis.load("tickLabelSpacing");
    await context.sync();
    const before = [chart.plotVisibleOnly, axis.tickLabelSpacing];
    chart.plotVisibleOnly = false;
    axis.tickLabelSpacing = 1;
    chart.load("plotVisibleOnly");
    axis.load("tickLabelSpacing");
    await context.sync();
    return [before, [chart.plotVisibleOnly, axis.tickLabelSpacing]];
  });
  expect(seen).toEqual([
    [true, ""],
    [false, 1],
  ]);
});

import { cellAddress } from "../workbook/address";
import type { ChartSpec, RangeSpec, SheetSpec } from "../workbook/spec";
import { rangeOf } from "./ranges";

/** Sheets of the workbook by name, one proxy each. */
export type SheetLookup = (name: string) => Excel.Worksheet;

const TYPES = { barClustered: "BarClustered", columnClustered: "ColumnClustered", doughnut: "Doughnut" } as const;

const cellsOf = (sheets: SheetLookup, cells: { readonly sheet: string; readonly range: RangeSpec }): Excel.Range =>
  rangeOf(sheets(cells.sheet), cells.range);

function writeSeries(chart: Excel.Chart, spec: ChartSpec, sheets: SheetLookup): void {
  spec.series.forEach((series, index) => {
    // The chart was made from the first series' cells, so that series is there.
    const drawn = index === 0 ? chart.series.getItemAt(0) : chart.series.add(series.name);
    if (index === 0) drawn.name = series.name;
    drawn.setValues(cellsOf(sheets, series.values));
    drawn.setXAxisValues(cellsOf(sheets, spec.categories));
    // A ring takes one colour per part; one for all would hide the parts.
    if (spec.type !== "doughnut") drawn.format.fill.setSolidColor(series.color);
    drawn.hasDataLabels = spec.showDataLabels;
    if (spec.showDataLabels) drawn.dataLabels.numberFormat = spec.valueFormat;
  });
}

function place(chart: Excel.Chart, { row, column, rows, columns }: RangeSpec): void {
  chart.setPosition(cellAddress(row, column), cellAddress(row + rows - 1, column + columns - 1));
}

function writeChart(sheet: Excel.Worksheet, spec: ChartSpec, sheets: SheetLookup): void {
  const [first] = spec.series;
  if (!first) return;
  const seriesBy = first.values.range.rows >= first.values.range.columns ? "Columns" : "Rows";
  const chart = sheet.charts.add(TYPES[spec.type], cellsOf(sheets, first.values), seriesBy);
  chart.name = spec.name;
  chart.title.text = spec.title;
  chart.legend.visible = spec.showLegend;
  if (spec.plotsHidden) chart.plotVisibleOnly = false;
  writeSeries(chart, spec, sheets);
  if (spec.type !== "doughnut") {
    chart.axes.valueAxis.numberFormat = spec.valueFormat;
    // Every category has its label, however many there are.
    chart.axes.categoryAxis.tickLabelSpacing = 1;
  }
  place(chart, spec.position);
}

/** Draws the charts; their cells must be there, on whichever sheet. */
export function writeCharts(sheet: Excel.Worksheet, spec: SheetSpec, sheets: SheetLookup): void {
  for (const chart of spec.charts) writeChart(sheet, chart, sheets);
}

import { parseAddress } from "../model/address";
import { seriesFrom } from "../model/chartSource";
import type { Rect } from "../model/rect";
import { invalidArgument } from "../wire/hostFault";
import { instance, type HostClass } from "../wire/hostClass";
import { axesClass } from "./chartAxes";
import { dataLabelsClass, legendClass, titleClass } from "./chartParts";
import { seriesCollectionClass } from "./chartSeries";
import { changeChart, chartOf, chartProperty, type ChartTarget } from "./chartTarget";
import { asRange } from "./targets";
import { worksheetObject } from "./objects";

function cellOf(argument: unknown): Rect | undefined {
  return asRange(argument)?.rect ?? (typeof argument === "string" ? parseAddress(argument)?.rect : undefined);
}

/** Puts the chart over a block of cells; without an end it keeps its size. */
function setPosition(target: ChartTarget, start: unknown, end: unknown): void {
  const { book, sheetId } = target;
  const first = cellOf(start);
  if (!first) throw invalidArgument("startCell");
  const { layout } = book.grid;
  const sum = (from: number, to: number, of: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index < to; index++) total += of(index);
    return total;
  };
  const row = (index: number): number => (layout.rowHidden(sheetId, index) ? 0 : layout.rowHeight(sheetId, index));
  const column = (index: number): number =>
    layout.columnHidden(sheetId, index) ? 0 : layout.columnWidth(sheetId, index);
  const [top, left] = [sum(0, first.top, row), sum(0, first.left, column)];
  const last = end === undefined || end === null ? undefined : cellOf(end);
  const size = last && {
    height: sum(first.top, last.bottom + 1, row),
    width: sum(first.left, last.right + 1, column),
  };
  changeChart(target, { top, left, ...size });
}

function setData(target: ChartTarget, source: unknown, seriesBy: unknown): void {
  const range = asRange(source);
  if (!range) throw invalidArgument("sourceData");
  changeChart(target, { series: seriesFrom(target.book, range, seriesBy) });
}

/** `Excel.Chart`. The workbench draws it from the host's model. */
export const chartClass: HostClass<ChartTarget> = {
  name: "Chart",
  id: ({ chartId }) => chartId,
  properties: {
    id: { get: ({ chartId }) => chartId },
    name: chartProperty("name", String),
    chartType: chartProperty("type", String),
    plotVisibleOnly: chartProperty("plotVisibleOnly", (value) => value === true),
    top: chartProperty("top", Number),
    left: chartProperty("left", Number),
    width: chartProperty("width", Number),
    height: chartProperty("height", Number),
    title: { object: (target) => instance(titleClass, target) },
    legend: { object: (target) => instance(legendClass, target) },
    axes: { object: (target) => instance(axesClass, target) },
    series: { object: (target) => instance(seriesCollectionClass, target) },
    dataLabels: { object: (target) => instance(dataLabelsClass, target) },
    worksheet: { object: worksheetObject },
  },
  methods: {
    setPosition,
    setData,
    activate: () => undefined,
    delete: (target) => {
      const state = target.book.state(target.sheetId);
      const chart = chartOf(target);
      state.charts = state.charts.filter(({ id }) => id !== chart.id);
      target.book.chartsChanged();
    },
  },
};

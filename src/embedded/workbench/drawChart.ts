import { Chart, type ChartConfiguration, type ChartType, type Plugin } from "chart.js/auto";
import type { ChartState } from "../host/model/chartState";
import { formatNumber } from "./chartConfiguration";

/** Gap between a bar and its label, in pixels. */
const GAP = 4;

/** What a redrawing changes: chart.js keeps the plugin of the first drawing. */
const states = new WeakMap<Chart, ChartState>();

/** Writes each value at the end of its bar: chart.js has no data labels of its own. */
const barLabels: Plugin = {
  id: "barLabels",
  afterDatasetsDraw: (chart) => {
    const state = states.get(chart);
    if (!state) return;
    const horizontal = chart.options.indexAxis === "y";
    const { ctx } = chart;
    ctx.save();
    ctx.fillStyle = typeof chart.options.color === "string" ? chart.options.color : "black";
    ctx.font = `11px ${String(chart.options.font?.family)}`;
    ctx.textAlign = horizontal ? "left" : "center";
    ctx.textBaseline = horizontal ? "middle" : "bottom";
    chart.data.datasets.forEach(({ data }, index) => {
      if (!state.labels.showValue && !state.series[index]?.hasDataLabels) return;
      const format =
        state.series[index]?.labelFormat ??
        (state.labels.numberFormat === "General" ? state.valueAxis.numberFormat : state.labels.numberFormat);
      chart.getDatasetMeta(index).data.forEach(({ x, y }, at) => {
        const value = data[at];
        if (typeof value !== "number") return;
        ctx.fillText(formatNumber(value, format), horizontal ? x + GAP : x, horizontal ? y : y - GAP);
      });
    });
    ctx.restore();
  },
};

/** Draws a chart in a new box of the layer. */
export function drawChart(
  layer: HTMLElement,
  state: ChartState,
  configuration: ChartConfiguration,
): { readonly box: HTMLElement; readonly chart: Chart } {
  const box = document.createElement("div");
  box.className = "chart";
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", state.title.text);
  box.append(canvas);
  layer.append(box);
  // The kind is told: to infer it, the compiler compares every kind of chart with every other, for seconds.
  const chart = new Chart<ChartType>(canvas, { ...configuration, plugins: [barLabels] });
  states.set(chart, state);
  chart.draw();
  return { box, chart };
}

/** Shows new numbers, texts or colours in a chart that is there. */
export function redrawChart(chart: Chart, state: ChartState, { data, options }: ChartConfiguration): void {
  states.set(chart, state);
  chart.canvas.setAttribute("aria-label", state.title.text);
  chart.data = data;
  if (options) chart.options = options;
  chart.update("none");
}

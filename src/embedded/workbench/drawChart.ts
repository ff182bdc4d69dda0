import { Chart, type ChartConfiguration, type ChartType } from "chart.js/auto";
import type { ChartState, SeriesState } from "../host/model/chartState";

/** Values of a block of cells in reading order; blanks and text as they are. */
export type ReadValues = (series: SeriesState, part: "values" | "categories") => readonly (number | string | boolean | null)[];

const PALETTE = ["#0f6b5c", "#c19c00", "#8764b8", "#ca5010", "#038387", "#a4262c", "#5c6b7a", "#b4a0ff"];

function chartJsType(type: string): { readonly type: ChartType; readonly horizontal: boolean } {
  if (/^Bar/.test(type)) return { type: "bar", horizontal: true };
  if (/^Doughnut/.test(type)) return { type: "doughnut", horizontal: false };
  if (/^Pie/.test(type)) return { type: "pie", horizontal: false };
  if (/^Line/.test(type)) return { type: "line", horizontal: false };
  return { type: "bar", horizontal: false };
}

/** Shows a number the way an Excel format of the kinds we use does. */
export function formatTick(value: number, format: string): string {
  if (!format.includes("%")) return String(Math.round(value * 1e6) / 1e6);
  const decimals = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
  return `${(value * 100).toFixed(decimals)}%`;
}

const numeric = (value: number | string | boolean | null): number | null => (typeof value === "number" ? value : null);

function configuration(chart: ChartState, read: ReadValues): ChartConfiguration {
  const { type, horizontal } = chartJsType(chart.type);
  const round = type === "doughnut" || type === "pie";
  const first = chart.series[0];
  const valueAxis = {
    min: chart.valueAxis.minimum,
    max: chart.valueAxis.maximum,
    beginAtZero: true,
    grid: { display: chart.valueAxis.gridlines },
    ticks: { callback: (value: number | string) => formatTick(Number(value), chart.valueAxis.numberFormat) },
  };
  const categoryAxis = { reverse: chart.categoryAxis.reversePlotOrder, grid: { display: false }, ticks: { autoSkip: false, font: { size: 10 } } };
  return {
    type,
    data: {
      labels: first ? read(first, "categories").map((each) => String(each ?? "")) : [],
      datasets: chart.series.map((series, index) => ({
        label: series.name,
        data: read(series, "values").map(numeric),
        backgroundColor: round ? PALETTE : (series.color ?? PALETTE[index % PALETTE.length]),
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      indexAxis: horizontal ? "y" : "x",
      plugins: {
        title: { display: chart.title.visible, text: chart.title.text, color: "#242424" },
        legend: { display: chart.legend.visible, position: "bottom" },
      },
      ...(round ? {} : { scales: horizontal ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis } }),
    },
  };
}

/** Draws a chart into a box of the page. */
export function drawChart(box: HTMLElement, chart: ChartState, read: ReadValues): Chart {
  const canvas = document.createElement("canvas");
  canvas.setAttribute("role", "img");
  canvas.setAttribute("aria-label", chart.title.text);
  box.replaceChildren(canvas);
  return new Chart(canvas, configuration(chart, read));
}

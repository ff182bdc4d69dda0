import type { ChartConfiguration, ChartType } from "chart.js/auto";
import type { AxisState, ChartState, SeriesState } from "../host/model/chartState";

/** Values of a block of cells in reading order; blanks and text as they are. */
export type ReadValues = (
  series: SeriesState,
  part: "values" | "categories",
  /** Those of hidden rows and columns are null. */
  visibleOnly: boolean,
) => readonly (number | string | boolean | null)[];

/** Where a chart's numbers come from, and the colours of the page. */
export interface ChartLook {
  readonly read: ReadValues;
  readonly dark: boolean;
}

const PALETTE = ["#0f6b5c", "#c19c00", "#8764b8", "#ca5010", "#038387", "#a4262c", "#5c6b7a", "#b4a0ff"];
const FAMILY = "'Segoe UI', 'Microsoft YaHei', 'PingFang SC', 'Noto Sans CJK SC', sans-serif";
const INK = {
  light: { text: "#242424", quiet: "#616161", line: "#e0e0e0" },
  dark: { text: "#f5f5f5", quiet: "#c7c7c7", line: "#4a4a4a" },
} as const;
/** Half-width characters of a category on one line; Chinese ones count twice. */
const LINE_LENGTH = 30;
/** Half-width characters of a category that has one line only: about what half a chart has room for. */
const LONGEST_LINE = 46;
/** Points of a chart's height that title and value axis take, and that a category of two lines needs. */
const FURNITURE = 66;
const TWO_LINES = 21;
const FONT = { least: 8, most: 11 } as const;

function chartJsType(type: string): { readonly type: ChartType; readonly horizontal: boolean } {
  if (/^Bar/.test(type)) return { type: "bar", horizontal: true };
  if (/^Doughnut/.test(type)) return { type: "doughnut", horizontal: false };
  if (/^Pie/.test(type)) return { type: "pie", horizontal: false };
  if (/^Line/.test(type)) return { type: "line", horizontal: false };
  return { type: "bar", horizontal: false };
}

/** Shows a number the way an Excel format of the kinds we use does. */
export function formatNumber(value: number, format: string): string {
  if (!format.includes("%")) return String(Math.round(value * 1e6) / 1e6);
  const decimals = /\.(0+)%/.exec(format)?.[1]?.length ?? 0;
  return `${(value * 100).toFixed(decimals)}%`;
}

/** Breaks a long category, so that every word of it can be read. */
export function breakLines(text: string, length = LINE_LENGTH): string | string[] {
  const lines = [""];
  let width = 0;
  for (const piece of text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/gu) ?? []) {
    const wide = (piece.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : piece.length;
    if (width > 0 && width + wide > length) {
      lines.push("");
      width = 0;
    }
    lines.push(`${lines.pop() ?? ""}${piece}`);
    width += wide;
  }
  return lines.length === 1 ? text : lines;
}

/** Keeps the beginning of a category that is too long for its only line; the drawing would cut the beginning off. */
export function shortenLine(text: string, length = LONGEST_LINE): string {
  const [first] = [breakLines(text, length - 1)].flat();
  return first === undefined || first === text ? text : `${first.trimEnd()}…`;
}

const numeric = (value: number | string | boolean | null): number | null => (typeof value === "number" ? value : null);

/** A chart as chart.js takes it, apart from the labels on its bars. */
export function chartConfiguration(chart: ChartState, look: ChartLook): ChartConfiguration {
  const { type, horizontal } = chartJsType(chart.type);
  const round = type === "doughnut" || type === "pie";
  const first = chart.series[0];
  const ink = INK[look.dark ? "dark" : "light"];
  const categories = first
    ? look.read(first, "categories", chart.plotVisibleOnly).map((each) => String(each ?? ""))
    : [];
  const room = horizontal ? (chart.height - FURNITURE) / Math.max(1, categories.length) : TWO_LINES;
  return {
    type,
    data: {
      labels:
        room < TWO_LINES ? categories.map((each) => shortenLine(each)) : categories.map((each) => breakLines(each)),
      datasets: chart.series.map((series, index) => ({
        label: series.name,
        data: look.read(series, "values", chart.plotVisibleOnly).map(numeric),
        backgroundColor: round ? PALETTE : (series.color ?? PALETTE[index % PALETTE.length]),
      })),
    },
    options: {
      animation: false,
      responsive: true,
      maintainAspectRatio: false,
      events: [],
      font: { family: FAMILY },
      color: ink.text,
      indexAxis: horizontal ? "y" : "x",
      layout: { padding: { right: horizontal ? 48 : 8 } },
      plugins: {
        title: {
          display: chart.title.visible,
          text: chart.title.text,
          color: ink.text,
          font: { family: FAMILY, size: 15 },
          padding: { bottom: 24 },
        },
        legend: { display: chart.legend.visible, position: "bottom", labels: { color: ink.text } },
      },
      ...(round
        ? {}
        : {
            scales: scales(chart, horizontal, {
              ...ink,
              size: Math.min(FONT.most, Math.max(FONT.least, Math.floor(room))),
            }),
          }),
    },
  };
}

/** Colours of the axes, and the size that categories have room for. */
interface AxisLook extends Readonly<Record<"quiet" | "text" | "line", string>> {
  readonly size: number;
}

function scales(chart: ChartState, horizontal: boolean, ink: AxisLook): object {
  const font = { family: FAMILY, size: FONT.most };
  const valueAxis = {
    ...range(chart.valueAxis),
    beginAtZero: true,
    grid: { display: chart.valueAxis.gridlines, color: ink.line },
    border: { display: false },
    ticks: {
      color: ink.quiet,
      font,
      maxTicksLimit: 8,
      callback: (value: number | string) => formatNumber(Number(value), chart.valueAxis.numberFormat),
    },
  };
  const categoryAxis = {
    reverse: chart.categoryAxis.reversePlotOrder,
    grid: { display: false },
    border: { color: ink.line },
    ticks: { color: ink.text, font: { ...font, size: ink.size }, autoSkip: false, maxRotation: 40 },
  };
  return horizontal ? { x: valueAxis, y: categoryAxis } : { x: categoryAxis, y: valueAxis };
}

function range({ minimum, maximum }: AxisState): { readonly min?: number; readonly max?: number } {
  return { ...(minimum === undefined ? {} : { min: minimum }), ...(maximum === undefined ? {} : { max: maximum }) };
}

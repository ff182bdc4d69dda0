import type { SeriesState } from "../model/chartState";
import { newSeries } from "../model/chartSource";
import { textOf } from "../model/textOf";
import { invalidArgument, itemNotFound } from "../wire/hostFault";
import { instance, type HostClass, type HostObject, type Property } from "../wire/hostClass";
import { asColor } from "./color";
import { changeChart, chartOf, type ChartTarget } from "./chartTarget";
import { asRange } from "./targets";

interface SeriesTarget extends ChartTarget {
  readonly index: number;
}

function seriesOf(target: SeriesTarget): SeriesState {
  const series = chartOf(target).series[target.index];
  if (!series) throw itemNotFound();
  return series;
}

function change(target: SeriesTarget, patch: Partial<SeriesState>): void {
  const all = chartOf(target).series;
  const changed = { ...seriesOf(target), ...patch };
  changeChart(target, { series: all.map((series, i) => (i === target.index ? changed : series)) });
}

function member<K extends keyof SeriesState>(
  key: K,
  check: (value: unknown) => SeriesState[K],
): Property<SeriesTarget> {
  return {
    get: (target) => seriesOf(target)[key] ?? null,
    set: (target, value) => change(target, { [key]: check(value) }),
  };
}

function source(argument: unknown): NonNullable<SeriesState["values"]> {
  const range = asRange(argument);
  if (!range) throw invalidArgument("sourceData");
  return { sheetId: range.sheetId, rect: range.rect };
}

const fillClass: HostClass<SeriesTarget> = {
  name: "ChartFill",
  properties: {},
  methods: {
    setSolidColor: (target, color) => change(target, { color: asColor(color) }),
    clear: (target) => change(target, { color: undefined }),
  },
};

const lineClass: HostClass<SeriesTarget> = {
  name: "ChartLineFormat",
  properties: { color: member("color", asColor) },
  methods: {},
};

const formatClass: HostClass<SeriesTarget> = {
  name: "ChartSeriesFormat",
  properties: {
    fill: { object: (target) => instance(fillClass, target) },
    line: { object: (target) => instance(lineClass, target) },
  },
  methods: {},
};

const labelsClass: HostClass<SeriesTarget> = {
  name: "ChartDataLabels",
  properties: {
    showValue: member("hasDataLabels", (value) => value === true),
    numberFormat: member("labelFormat", String),
  },
  methods: {},
};

const seriesClass: HostClass<SeriesTarget> = {
  name: "ChartSeries",
  properties: {
    name: member("name", String),
    chartType: member("chartType", String),
    gapWidth: member("gapWidth", Number),
    hasDataLabels: member("hasDataLabels", (value) => value === true),
    format: { object: (target) => instance(formatClass, target) },
    dataLabels: { object: (target) => instance(labelsClass, target) },
  },
  methods: {
    setValues: (target, range) => change(target, { values: source(range) }),
    setXAxisValues: (target, range) => change(target, { categories: source(range) }),
    delete: (target) => {
      const rest = chartOf(target).series.filter((_, index) => index !== target.index);
      changeChart(target, { series: rest });
    },
  },
};

function at(target: ChartTarget, index: unknown): HostObject {
  const series = { ...target, index: Number(index) };
  seriesOf(series);
  return instance(seriesClass, series);
}

/** `Excel.ChartSeriesCollection`. */
export const seriesCollectionClass: HostClass<ChartTarget> = {
  name: "ChartSeriesCollection",
  properties: { count: { get: (target) => chartOf(target).series.length } },
  methods: {
    add: (target, name) => {
      const { series } = chartOf(target);
      changeChart(target, { series: [...series, newSeries(textOf(name, `Series${series.length + 1}`))] });
      return at(target, series.length);
    },
    getCount: (target) => chartOf(target).series.length,
    getItemAt: at,
  },
  items: (target) => chartOf(target).series.map((_, index) => at(target, index)),
};

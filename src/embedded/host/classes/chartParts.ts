import type { ChartState } from "../model/chartState";
import { instance, type HostClass } from "../wire/hostClass";
import { changeChart, chartFontClass, chartOf, type ChartTarget } from "./chartTarget";

const titleFontClass = chartFontClass("ChartFont");

const titleFormatClass: HostClass<ChartTarget> = {
  name: "ChartTitleFormat",
  properties: { font: { object: (target) => instance(titleFontClass, target) } },
  methods: {},
};

/** `Excel.ChartTitle`. Setting the text shows the title. */
export const titleClass: HostClass<ChartTarget> = {
  name: "ChartTitle",
  properties: {
    text: {
      get: (target) => chartOf(target).title.text,
      set: (target, value) => changeChart(target, { title: { text: String(value), visible: true } }),
    },
    visible: {
      get: (target) => chartOf(target).title.visible,
      set: (target, value) => changeChart(target, { title: { ...chartOf(target).title, visible: value === true } }),
    },
    format: { object: (target) => instance(titleFormatClass, target) },
  },
  methods: {},
};

/** `Excel.ChartLegend`. */
export const legendClass: HostClass<ChartTarget> = {
  name: "ChartLegend",
  properties: {
    visible: {
      get: (target) => chartOf(target).legend.visible,
      set: (target, value) => changeChart(target, { legend: { ...chartOf(target).legend, visible: value === true } }),
    },
    position: {
      get: (target) => chartOf(target).legend.position,
      set: (target, value) => changeChart(target, { legend: { ...chartOf(target).legend, position: String(value) } }),
    },
  },
  methods: {},
};

function changeLabels(target: ChartTarget, patch: Partial<ChartState["labels"]>): void {
  changeChart(target, { labels: { ...chartOf(target).labels, ...patch } });
}

/** `Excel.ChartDataLabels` of the whole chart. */
export const dataLabelsClass: HostClass<ChartTarget> = {
  name: "ChartDataLabels",
  properties: {
    showValue: {
      get: (target) => chartOf(target).labels.showValue,
      set: (target, value) => changeLabels(target, { showValue: value === true }),
    },
    numberFormat: {
      get: (target) => chartOf(target).labels.numberFormat,
      set: (target, value) => changeLabels(target, { numberFormat: String(value) }),
    },
    position: {
      get: (target) => chartOf(target).labels.position,
      set: (target, value) => changeLabels(target, { position: String(value) }),
    },
  },
  methods: {},
};

import type { AxisState } from "../model/chartState";
import { instance, type HostClass, type Property } from "../wire/hostClass";
import { changeChart, chartOf, type ChartTarget } from "./chartTarget";

interface AxisTarget extends ChartTarget {
  readonly axis: "valueAxis" | "categoryAxis";
}

const axisOf = (target: AxisTarget): AxisState => chartOf(target)[target.axis];

function changeAxis(target: AxisTarget, patch: Partial<AxisState>): void {
  changeChart(target, { [target.axis]: { ...axisOf(target), ...patch } });
}

/** A number; the empty text makes it automatic again. */
function bound(key: "minimum" | "maximum" | "majorUnit" | "tickLabelSpacing"): Property<AxisTarget> {
  return {
    get: (target) => axisOf(target)[key] ?? "",
    set: (target, value) => changeAxis(target, { [key]: value === "" ? undefined : Number(value) }),
  };
}

function flag(key: "visible" | "reversePlotOrder"): Property<AxisTarget> {
  return {
    get: (target) => axisOf(target)[key],
    set: (target, value) => changeAxis(target, { [key]: value === true }),
  };
}

const axisTitleClass: HostClass<AxisTarget> = {
  name: "ChartAxisTitle",
  properties: {
    text: {
      get: (target) => axisOf(target).title.text,
      set: (target, value) => changeAxis(target, { title: { text: String(value), visible: true } }),
    },
    visible: {
      get: (target) => axisOf(target).title.visible,
      set: (target, value) => changeAxis(target, { title: { ...axisOf(target).title, visible: value === true } }),
    },
  },
  methods: {},
};

const gridlinesClass: HostClass<AxisTarget> = {
  name: "ChartGridlines",
  properties: {
    visible: {
      get: (target) => axisOf(target).gridlines,
      set: (target, value) => changeAxis(target, { gridlines: value === true }),
    },
  },
  methods: {},
};

const axisClass: HostClass<AxisTarget> = {
  name: "ChartAxis",
  properties: {
    minimum: bound("minimum"),
    maximum: bound("maximum"),
    majorUnit: bound("majorUnit"),
    numberFormat: {
      get: (target) => axisOf(target).numberFormat,
      set: (target, value) => changeAxis(target, { numberFormat: String(value) }),
    },
    visible: flag("visible"),
    reversePlotOrder: flag("reversePlotOrder"),
    tickLabelSpacing: bound("tickLabelSpacing"),
    title: { object: (target) => instance(axisTitleClass, target) },
    majorGridlines: { object: (target) => instance(gridlinesClass, target) },
  },
  methods: {},
};

/** `Excel.ChartAxes`: the value and the category axis. */
export const axesClass: HostClass<ChartTarget> = {
  name: "ChartAxes",
  properties: {
    valueAxis: { object: (target) => instance(axisClass, { ...target, axis: "valueAxis" as const }) },
    categoryAxis: { object: (target) => instance(axisClass, { ...target, axis: "categoryAxis" as const }) },
  },
  methods: {},
};

import type { ChartState } from "../model/chartState";
import { itemNotFound } from "../wire/hostFault";
import type { HostClass, Property } from "../wire/hostClass";
import type { SheetTarget } from "./targets";
import { asColor } from "./color";

/** What a chart object and its parts stand for. */
export interface ChartTarget extends SheetTarget {
  readonly chartId: string;
}

/** The chart as it is now. */
export function chartOf({ book, sheetId, chartId }: ChartTarget): ChartState {
  const chart = book.state(sheetId).charts.find(({ id }) => id === chartId);
  if (!chart) throw itemNotFound();
  return chart;
}

/** Changes a chart and tells the workbench. */
export function changeChart(target: ChartTarget, patch: Partial<ChartState>): void {
  const state = target.book.state(target.sheetId);
  const chart = chartOf(target);
  state.charts = state.charts.map((other) => (other.id === chart.id ? { ...chart, ...patch } : other));
  target.book.chartsChanged();
}

/** A plain member of a chart as a property. */
export function chartProperty<K extends keyof ChartState>(
  key: K,
  check: (value: unknown) => ChartState[K],
): Property<ChartTarget> {
  return {
    get: (target) => chartOf(target)[key],
    set: (target, value) => changeChart(target, { [key]: check(value) }),
  };
}

/** A font of a chart's part. It is accepted and kept nowhere but here: the workbench draws one font. */
export function chartFontClass(name: string): HostClass<ChartTarget> {
  const values = new Map<string, unknown>();
  const member = (key: string, check: (value: unknown) => unknown): Property<ChartTarget> => ({
    get: ({ chartId }) => values.get(`${chartId}/${key}`) ?? null,
    set: ({ chartId }, value) => void values.set(`${chartId}/${key}`, check(value)),
  });
  return {
    name,
    properties: {
      bold: member("bold", (value) => value === true),
      italic: member("italic", (value) => value === true),
      color: member("color", asColor),
      name: member("name", String),
      size: member("size", Number),
    },
    methods: {},
  };
}

import type { Chart } from "chart.js/auto";
import type { ChartState } from "../host/model/chartState";
import { chartConfiguration, type ChartLook } from "./chartConfiguration";
import { drawChart, redrawChart } from "./drawChart";
import type { GridView } from "./gridView";

const PIXELS_PER_POINT = 4 / 3;

/** What the layer needs: the charts of the sheet in front, their numbers, and what of the sheet is in sight. */
export interface ChartSource extends ChartLook {
  activeCharts(): readonly ChartState[];
  view(): GridView | undefined;
}

interface Drawn {
  readonly box: HTMLElement;
  readonly chart: Chart;
  readonly type: string;
}

/** Draws charts over the grid. Both calls may come in bursts: they act before the next frame, once. */
export interface ChartsLayer {
  /** Numbers, charts or the sheet in front changed. */
  readonly redraw: () => void;
  /** The grid was scrolled, zoomed or resized. */
  readonly place: () => void;
}

/** Draws the host's charts over the grid: Univer's open-source edition has none. */
export function chartsLayer(container: HTMLElement, source: ChartSource): ChartsLayer {
  const layer = document.createElement("div");
  layer.className = "charts";
  container.append(layer);
  const drawn = new Map<string, Drawn>();
  const place = (): void => placeCharts(layer, container, source, drawn);
  const redraw = (): void => {
    const charts = source.activeCharts();
    for (const [id, { box, chart, type }] of drawn) {
      if (charts.some((state) => state.id === id && state.type === type)) continue;
      chart.destroy();
      box.remove();
      drawn.delete(id);
    }
    for (const state of charts) {
      const configuration = chartConfiguration(state, source);
      const before = drawn.get(state.id);
      if (before) redrawChart(before.chart, state, configuration);
      else drawn.set(state.id, { ...drawChart(layer, state, configuration), type: state.type });
    }
    place();
  };
  return { redraw: oncePerFrame(redraw), place: oncePerFrame(place) };
}

function oncePerFrame(action: () => void): () => void {
  let waiting = false;
  return () => {
    if (waiting) return;
    waiting = true;
    requestAnimationFrame(() => {
      waiting = false;
      action();
    });
  };
}

function placeCharts(
  layer: HTMLElement,
  container: HTMLElement,
  source: ChartSource,
  drawn: ReadonlyMap<string, Drawn>,
): void {
  const view = source.view();
  const canvas = container.querySelector<HTMLElement>("canvas[id^='univer-sheet-main-canvas']");
  if (!view || !canvas) return;
  const outer = container.getBoundingClientRect();
  const inner = canvas.getBoundingClientRect();
  const { scale } = view;
  putBox(layer, {
    left: inner.left - outer.left + view.left * scale,
    top: inner.top - outer.top + view.top * scale,
    width: inner.width - view.left * scale,
    height: inner.height - view.top * scale,
  });
  for (const state of source.activeCharts()) {
    const box = drawn.get(state.id)?.box;
    if (!box) continue;
    putBox(box, {
      left: (view.headWidth + state.left * PIXELS_PER_POINT - view.scrollX - view.left) * scale,
      top: (view.headHeight + state.top * PIXELS_PER_POINT - view.scrollY - view.top) * scale,
      width: state.width * PIXELS_PER_POINT,
      height: state.height * PIXELS_PER_POINT,
    });
    // Zoomed as a picture, letters included.
    box.style.transform = `scale(${scale})`;
  }
}

function putBox(box: HTMLElement, place: Readonly<Record<"left" | "top" | "width" | "height", number>>): void {
  for (const [side, pixels] of Object.entries(place)) box.style.setProperty(side, `${pixels}px`);
}

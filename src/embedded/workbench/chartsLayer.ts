import type { FUniver } from "@univerjs/core/facade";
import type {} from "@univerjs/sheets/facade";
import type {} from "@univerjs/sheets-ui/facade";
import type { Chart } from "chart.js/auto";
import type { ChartState } from "../host/model/chartState";
import { drawChart, type ReadValues } from "./drawChart";

/** Univer's row and column heads, in pixels at 100 %. */
const HEAD_WIDTH = 46;
const HEAD_HEIGHT = 20;
const PIXELS_PER_POINT = 4 / 3;

/** What the layer needs of the host: the charts of the sheet in front, and their numbers. */
export interface ChartSource {
  activeCharts(): readonly ChartState[];
  readonly read: ReadValues;
}

interface Drawn {
  readonly box: HTMLElement;
  readonly chart: Chart;
}

/** Pixels by which the sheet in front is scrolled. */
function scrolled(api: FUniver): { readonly x: number; readonly y: number; readonly zoom: number } {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  if (!sheet) return { x: 0, y: 0, zoom: 1 };
  const state = sheet.getScrollState();
  const start = sheet.getRange(state.sheetViewStartRow, state.sheetViewStartColumn).getCellRect();
  const origin = sheet.getRange(0, 0).getCellRect();
  return { x: start.x - origin.x + state.offsetX, y: start.y - origin.y + state.offsetY, zoom: sheet.getZoom() };
}

/** Draws the host's charts over the grid: Univer's open-source edition has none. Returns how to draw again. */
export function chartsLayer(container: HTMLElement, api: FUniver, source: ChartSource): { redraw(): void; place(): void } {
  const layer = document.createElement("div");
  layer.className = "charts";
  const drawn = new Map<string, Drawn>();

  const place = (): void => {
    const canvas = container.querySelector<HTMLElement>("canvas[data-u-comp='render-canvas']");
    if (!canvas) return;
    if (layer.parentElement !== container) container.append(layer);
    const outer = container.getBoundingClientRect();
    const inner = canvas.getBoundingClientRect();
    const { x, y, zoom } = scrolled(api);
    const head = { left: HEAD_WIDTH * zoom, top: HEAD_HEIGHT * zoom };
    Object.assign(layer.style, {
      left: `${inner.left - outer.left + head.left}px`,
      top: `${inner.top - outer.top + head.top}px`,
      width: `${inner.width - head.left}px`,
      height: `${inner.height - head.top}px`,
    });
    for (const state of source.activeCharts()) {
      const scale = PIXELS_PER_POINT * zoom;
      Object.assign(drawn.get(state.id)?.box.style ?? {}, {
        left: `${state.left * scale - x * zoom}px`,
        top: `${state.top * scale - y * zoom}px`,
        width: `${state.width * scale}px`,
        height: `${state.height * scale}px`,
      });
    }
  };

  const redraw = (): void => {
    for (const { box, chart } of drawn.values()) {
      chart.destroy();
      box.remove();
    }
    drawn.clear();
    for (const state of source.activeCharts()) {
      const box = document.createElement("div");
      box.className = "chart";
      layer.append(box);
      drawn.set(state.id, { box, chart: drawChart(box, state, source.read) });
    }
    place();
  };
  return { redraw, place };
}

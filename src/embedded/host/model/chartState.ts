import type { Rect } from "./rect";

/** A chart's text. */
export interface ChartTitle {
  readonly text: string;
  readonly visible: boolean;
}

/** One axis; undefined bounds are automatic. */
export interface AxisState {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly majorUnit?: number;
  readonly numberFormat: string;
  readonly visible: boolean;
  readonly reversePlotOrder: boolean;
  /** Categories from one label to the next; undefined: as many as there is room for. */
  readonly tickLabelSpacing?: number;
  readonly gridlines: boolean;
  readonly title: ChartTitle;
}

/** A block of cells on a sheet. */
export interface SheetRect {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** One series: what it is called, and where its numbers and categories are. */
export interface SeriesState {
  readonly name: string;
  readonly values?: SheetRect;
  readonly categories?: SheetRect;
  readonly color?: string;
  readonly chartType?: string;
  readonly gapWidth?: number;
  readonly hasDataLabels: boolean;
  readonly labelFormat?: string;
}

/**
 * A chart as the workbench draws it: Univer's open-source edition has none.
 * Position and size are in points.
 */
export interface ChartState {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly title: ChartTitle;
  readonly legend: { readonly visible: boolean; readonly position: string };
  readonly valueAxis: AxisState;
  readonly categoryAxis: AxisState;
  readonly series: readonly SeriesState[];
  readonly labels: { readonly showValue: boolean; readonly numberFormat: string; readonly position: string };
  /** Values of hidden rows and columns are not drawn. */
  readonly plotVisibleOnly: boolean;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

const AXIS: AxisState = {
  numberFormat: "General",
  visible: true,
  reversePlotOrder: false,
  gridlines: false,
  title: { text: "", visible: false },
};

/** A new chart as Excel makes it, without a series. */
export function newChart(id: string, name: string, type: string): ChartState {
  return {
    id,
    name,
    type,
    title: { text: "Chart Title", visible: true },
    legend: { visible: true, position: "Bottom" },
    valueAxis: { ...AXIS, gridlines: true },
    categoryAxis: AXIS,
    series: [],
    labels: { showValue: false, numberFormat: "General", position: "OutsideEnd" },
    plotVisibleOnly: true,
    top: 30,
    left: 30,
    width: 360,
    height: 216,
  };
}

import type { ChartState } from "./chartState";
import { DEFAULT_PAGE, type PageState } from "./pageState";
import { createRectLayers, partsOf, type RectLayers } from "./rectLayers";
import { shifted, type Shift } from "./rect";
import type { FormatState, ValidationState } from "./ruleStates";

/** What `protect()` was given. */
export interface Protection {
  readonly options: Readonly<Record<string, unknown>>;
  readonly password: string;
}

/** A link of a cell, in Office.js's own words. */
export interface Hyperlink {
  readonly address?: string;
  readonly documentReference?: string;
  readonly screenTip?: string;
  readonly textToDisplay?: string;
}

/** What the host keeps of a sheet because the grid has no place for it. */
export interface SheetState {
  veryHidden: boolean;
  /** In characters, as Office.js has it. */
  standardWidth: number;
  protection: Protection | undefined;
  page: PageState;
  charts: readonly ChartState[];
  formats: readonly FormatState[];
  /** Cells are locked unless a layer says otherwise. */
  readonly locked: RectLayers<boolean>;
  readonly formulaHidden: RectLayers<boolean>;
  readonly links: RectLayers<Hyperlink>;
  readonly validations: RectLayers<ValidationState>;
}

/** The state of a new sheet. */
export function createSheetState(): SheetState {
  return {
    veryHidden: false,
    standardWidth: 8.43,
    protection: undefined,
    page: DEFAULT_PAGE,
    charts: [],
    formats: [],
    locked: createRectLayers<boolean>(),
    formulaHidden: createRectLayers<boolean>(),
    links: createRectLayers<Hyperlink>(false),
    validations: createRectLayers<ValidationState>(),
  };
}

/** Follows rows and columns that were inserted or removed. */
export function shiftSheetState(state: SheetState, sheetId: string, shift: Shift): void {
  for (const layers of [state.locked, state.formulaHidden, state.links, state.validations]) {
    layers.shift(shift);
  }
  for (const format of state.formats) {
    const parts = format.rects.flatMap((rect) => partsOf(rect, shift));
    format.rects = parts.flatMap((rect) => shifted(rect, shift, shift.axis === "rows") ?? []);
  }
  state.charts = state.charts.map((chart) => shiftChart(chart, sheetId, shift));
}

/** Moves the sources of a chart that lie on the sheet; a removed source is left out. */
export function shiftChart(chart: ChartState, sheetId: string, shift: Shift): ChartState {
  const move = <S extends { sheetId: string; rect: Parameters<typeof shifted>[0] }>(
    source: S | undefined,
  ): S | undefined => {
    if (source?.sheetId !== sheetId) return source;
    const rect = shifted(source.rect, shift);
    return rect && { ...source, rect };
  };
  const series = chart.series.map((one) => ({
    ...one,
    values: move(one.values),
    categories: move(one.categories),
  }));
  return { ...chart, series };
}

import type { CellSpec, StyleSpec } from "../spec";
import { STYLES } from "../style/styles";
import type { Line, LineCell, LinesSection } from "./section";

/** Rows of cells as a section. */
export function lines(...own: readonly Line[]): LinesSection {
  return { kind: "lines", lines: own };
}

/** A row with one text in it. */
export function textLine(value: CellSpec, style: StyleSpec, own: Partial<LineCell & Line> = {}): Line {
  const { height, column = 0, ...cell } = own;
  return { ...(height === undefined ? {} : { height }), cells: [{ column, value, style, ...cell }] };
}

/** Points of a title. */
export const TITLE_HEIGHT = 28;

/** The title of a sheet. */
export function titleLine(value: string, column = 0): Line {
  return textLine(value, STYLES.title, { height: TITLE_HEIGHT, column });
}

/** An empty row. */
export function gap(height?: number): Line {
  return { ...(height === undefined ? {} : { height }), cells: [] };
}

import type { Point } from "./history";

/** On which side of its reference a figure is too far. */
export type Side = "above" | "below";

/** How figures of one kind are judged. Logarithms for flows and levels; nothing is far where there is no reference. */
export interface FarMeasure {
  /** What the plan asks of a year, and on which side of it the figure lies too far. */
  byPlan(point: Point): { readonly reference: number; readonly side: Side | null } | null;
  /** True where two years go on from one another, so that one in range speaks for the other. */
  goesOn(a: Point, b: Point): boolean;
  /** True where two years cannot both be right; `few` where these two are all there is. */
  contradicts(a: Point, b: Point, few: boolean): boolean;
  /** True where a corrected figure is what the reference lets expect. */
  isNear(figure: number, reference: number): boolean;
}

import type { Point } from "./history";

/** On which side of its reference a figure is too far. */
export type Side = "above" | "below";

/** How figures of one kind are judged. Logarithms for flows and levels; nothing is far where there is no reference. */
export interface FarMeasure {
  /** What a year's figure is held against; null where nothing is planned. */
  reference(point: Point): number | null;
  /** On which side of the plan the figure lies too far; null where it does not, or nothing is planned. */
  side(point: Point): Side | null;
  /** True where two years go on from one another, so that one in range speaks for the other. */
  goesOn(a: Point, b: Point): boolean;
  /** True where two years cannot both be right; `few` where these two are all there is. */
  contradicts(a: Point, b: Point, few: boolean): boolean;
  /** True where a corrected figure is what the reference lets expect. */
  isNear(figure: number, reference: number): boolean;
}

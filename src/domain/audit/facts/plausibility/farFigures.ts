import type { RuleItems } from "../../engine/types";
import { farFlow } from "./farFlow";
import type { FarMeasure, Side } from "./farMeasure";
import { farRate } from "./farRate";
import { farStock } from "./farStock";
import { isShare } from "../figures";
import { median, type Point } from "./history";
import { likelyMeant } from "./likelyMeant";

type Row = RuleItems["indicator"];

/** A figure far from what was planned, or from the row's other years. */
export interface FarFigure extends Point {
  readonly side: Side;
  /** What it is held against: what the plan asks of the year, or the row's other years. */
  readonly basis: "plan" | "own";
  readonly reference: number;
  /** What a slip of the keyboard explains; null where none does. */
  readonly meant: number | null;
  /** Later years that are far off in the same way. */
  readonly alike: readonly number[];
}

function measureOf(row: Row): FarMeasure | null {
  const { kind } = row.indicator;
  if (kind === "flow") return farFlow(row);
  if (kind === "stock") return farStock(row);
  return isShare(row.indicator) ? farRate(row) : null;
}

interface Sided extends Point {
  readonly side: Side;
  readonly reference: number;
}

/** Figures too far from the plan, but for those that go on from a year in range. */
function beyondPlan(points: readonly Point[], measure: FarMeasure): readonly Sided[] {
  const sides = points.map((point) => measure.side(point));
  if (sides.every((side) => side === null)) return [];
  const inRange = points.filter((_, index) => sides[index] === null);
  return points.flatMap((point, index) => {
    const [side, reference] = [sides[index] ?? null, measure.reference(point)];
    if (side === null || reference === null || inRange.some((other) => measure.goesOn(point, other))) return [];
    return [{ ...point, side, reference }];
  });
}

function closeness(point: Point, measure: FarMeasure): number {
  const reference = measure.reference(point);
  return reference === null ? 0 : Math.abs(Math.log(point.value / reference));
}

/** Of two years that contradict each other, the one farther from the plan; the later one where nothing is planned. */
function worseOfTwo([a, b]: readonly Point[], measure: FarMeasure): Point | null {
  if (!a || !b || !measure.contradicts(a, b, true)) return null;
  return closeness(a, measure) > closeness(b, measure) ? a : b;
}

/** The one year that contradicts all others, which agree among themselves. */
function oddOne(points: readonly Point[], measure: FarMeasure): Point | null {
  if (points.length === 2) return worseOfTwo(points, measure);
  const odd = points.filter((point) => {
    const others = points.filter((other) => other !== point);
    return (
      others.length > 1 &&
      others.every((other) => measure.contradicts(point, other, false)) &&
      others.every((other) => others.every((each) => each === other || !measure.contradicts(each, other, false)))
    );
  });
  return odd.length === 1 ? (odd[0] ?? null) : null;
}

function toFar(point: Sided, basis: "plan" | "own", alike: readonly number[], measure: FarMeasure): FarFigure {
  const meant = likelyMeant(point.value, point.reference, (figure) => measure.isNear(figure, point.reference));
  return { ...point, basis, meant, alike };
}

/** All that is too far from the plan on one side is one finding, at its first year. */
function grouped(
  beyond: readonly Sided[],
  side: Sided["side"],
  inRange: readonly Point[],
  measure: FarMeasure,
): readonly FarFigure[] {
  const [first, ...more] = beyond.filter((each) => each.side === side);
  if (!first) return [];
  const own = inRange.map(({ value }) => value);
  const reference = own.length > 0 ? median(own) : first.reference;
  const far = toFar(
    { ...first, reference },
    "plan",
    more.map(({ year }) => year),
    measure,
  );
  return [{ ...far, reference: first.reference }];
}

/** Figures far from the plan, by side; the rest of the row is in range of it. */
export function farFromPlan(row: Row, points: readonly Point[]): readonly FarFigure[] {
  const measure = points.length > 0 ? measureOf(row) : null;
  if (!measure) return [];
  const beyond = beyondPlan(points, measure);
  if (beyond.length === 0) return [];
  const inRange = points.filter(({ year }) => !beyond.some((each) => each.year === year));
  return [...grouped(beyond, "above", inRange, measure), ...grouped(beyond, "below", inRange, measure)];
}

/** The figure that the row's other years contradict; null where none or several do. */
export function farFromOwn(row: Row, points: readonly Point[]): FarFigure | null {
  const measure = points.length > 1 ? measureOf(row) : null;
  const odd = measure && oddOne(points, measure);
  if (!odd) return null;
  const reference = median(points.filter((each) => each !== odd).map(({ value }) => value));
  return toFar({ ...odd, reference, side: odd.value > reference ? "above" : "below" }, "own", [], measure);
}

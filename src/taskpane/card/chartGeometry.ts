import type { Course, CoursePoint } from "../../domain/report";

/** Size of the drawing, and the room that its labels take. */
export const CHART = { width: 264, height: 132, left: 48, right: 14, top: 10, bottom: 24 } as const;

/** A place in the drawing. */
export interface Spot {
  readonly year: number;
  readonly value: number;
  readonly x: number;
  readonly y: number;
}

/** A course as it is drawn. */
export interface ChartGeometry {
  readonly years: readonly { readonly year: number; readonly x: number }[];
  /** Smallest and largest value with their heights; one where all are alike. */
  readonly levels: readonly { readonly value: number; readonly y: number }[];
  /** Lines of years that follow each other; a year without a value parts them. */
  readonly actual: readonly (readonly Spot[])[];
  readonly expected: readonly (readonly Spot[])[];
  /** Height of the line of the target; null without one. */
  readonly target: number | null;
}

/** Cuts a list into runs of what is there. */
function runsOf<Item>(items: readonly (Item | null)[]): readonly (readonly Item[])[] {
  const runs: Item[][] = [[]];
  for (const item of items) {
    if (item === null) runs.push([]);
    else runs[runs.length - 1]?.push(item);
  }
  return runs.filter((run) => run.length > 0);
}

/** Where everything of a course stands; null where it has no value and no schedule to draw. */
export function chartGeometry({ points, target }: Course): ChartGeometry | null {
  const drawn = points.flatMap(({ actual, expected }) => [actual, expected]).filter((value) => value !== null);
  if (drawn.length === 0) return null;
  const all = target === null ? drawn : [...drawn, target];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const { width, height, left, right, top, bottom } = CHART;
  const step = (width - left - right) / Math.max(1, points.length - 1);
  const x = (index: number): number => (points.length === 1 ? (left + width - right) / 2 : left + index * step);
  const room = height - top - bottom;
  const y = (value: number): number => (high === low ? top + room / 2 : top + ((high - value) / (high - low)) * room);
  const spots = (of: "actual" | "expected"): readonly (readonly Spot[])[] =>
    runsOf(
      points.map((point: CoursePoint, index) => {
        const value = point[of];
        return value === null ? null : { year: point.year, value, x: x(index), y: y(value) };
      }),
    );
  return {
    years: points.map(({ year }, index) => ({ year, x: x(index) })),
    levels: [...new Set([low, high])].map((value) => ({ value, y: y(value) })),
    actual: spots("actual"),
    expected: spots("expected"),
    target: target === null ? null : y(target),
  };
}

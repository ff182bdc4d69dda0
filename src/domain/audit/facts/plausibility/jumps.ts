import type { AuditThresholds } from "../../../plan/auditThresholds";
import { median, type Point } from "./history";

/** Kinds whose figures have changes: ratios for flows and stocks, points for rates. */
export type SeriesKind = keyof AuditThresholds["jumpFloors"];

/** A figure that does not go on from its neighbour as the row usually does. */
export interface Jump extends Point {
  /** The neighbour it was held against: the year before, or for the first year the one after. */
  readonly neighbour: Point;
  /** Change from the earlier to the later of the two, a year: a fraction, or points for a rate. */
  readonly change: number;
  /** Median of the row's other changes. */
  readonly usual: number;
}

/** Makes the median absolute deviation comparable with a standard deviation. */
const MAD_SCALE = 1.4826;

/** Change a year between two figures: a logarithm for flows and stocks, points for rates. */
function changeOf(from: Point, to: Point, kind: SeriesKind): number {
  const total = kind === "rate" ? to.value - from.value : Math.log(to.value / from.value);
  return total / (to.year - from.year);
}

/** What the changes of a series usually are. */
interface Usual {
  readonly middle: number;
  /** Largest distance from the middle that is no jump. */
  readonly reach: number;
}

function usualOf(points: readonly Point[], kind: SeriesKind, thresholds: AuditThresholds): Usual | null {
  const changes = points.slice(1).map((point, index) => changeOf(points[index] ?? point, point, kind));
  if (changes.length < thresholds.jumpMinimumChanges) return null;
  const middle = median(changes);
  const deviation = MAD_SCALE * median(changes.map((change) => Math.abs(change - middle)));
  return { middle, reach: thresholds.jumpDeviations * Math.max(deviation, thresholds.jumpFloors[kind]) };
}

/** True where no change of the series can be a jump: all lie closer together than the floor reaches. */
function isSmooth(
  points: readonly Point[],
  kind: SeriesKind,
  { jumpDeviations, jumpFloors }: AuditThresholds,
): boolean {
  let [low, high, gap] = [Infinity, -Infinity, 1];
  for (let index = 1; index < points.length; index += 1) {
    const [from, to] = [points[index - 1], points[index]];
    if (!from || !to) continue;
    const change = changeOf(from, to, kind);
    low = Math.min(low, change);
    high = Math.max(high, change);
    gap = Math.max(gap, to.year - from.year);
  }
  return (high - low) * Math.sqrt(gap) <= jumpDeviations * jumpFloors[kind];
}

/** −1 or 1 for a jump down or up, 0 for a usual change; over several years chance reaches √years as far. */
function jumpSign(from: Point, to: Point, kind: SeriesKind, { middle, reach }: Usual): number {
  const years = to.year - from.year;
  const distance = (changeOf(from, to, kind) - middle) * years;
  return Math.abs(distance) > reach * Math.sqrt(years) ? Math.sign(distance) : 0;
}

interface Neighbours {
  readonly before: Point | undefined;
  readonly after: Point | undefined;
  readonly afterNext: Point | undefined;
}

/** The neighbour that shows the jump; null where the figure goes on as usual, or a neighbour is to blame. */
function jumpFrom(
  point: Point,
  { before, after, afterNext }: Neighbours,
  kind: SeriesKind,
  usual: Usual,
): Point | null {
  const signTo = (next: Point | undefined): number => (next ? jumpSign(point, next, kind, usual) : 0);
  if (before) {
    const arriving = jumpSign(before, point, kind, usual);
    return arriving !== 0 && arriving !== signTo(after) ? before : null;
  }
  const isOdd = signTo(after) !== 0 && afterNext !== undefined && signTo(afterNext) !== 0;
  return isOdd && after ? after : null;
}

function toJump(point: Point, neighbour: Point, kind: SeriesKind, usual: Usual): Jump {
  const [from, to] = neighbour.year < point.year ? [neighbour, point] : [point, neighbour];
  const change = changeOf(from, to, kind);
  const shown = (each: number): number => (kind === "rate" ? each : Math.exp(each) - 1);
  return { ...point, neighbour, change: shown(change), usual: shown(usual.middle) };
}

/**
 * Figures that jump: the change from the year before lies further from the median of the row's other
 * changes than the threshold times their MAD (or a floor for its kind). A change is "other" where it does
 * not touch the figure in question, so that one wrong figure cannot hide itself. A figure that jumps up
 * and back is named once; a lasting step is named at its first year. Figures of zero have no ratio.
 *
 * @param baseline Not judged itself; null where it is not the same kind of figure.
 */
export function findJumps(
  series: readonly Point[],
  baseline: Point | null,
  kind: SeriesKind,
  thresholds: AuditThresholds,
): readonly Jump[] {
  let known = [...(baseline ? [baseline] : []), ...series].filter(({ value }) => kind === "rate" || value > 0);
  const jumps: Jump[] = [];
  if (isSmooth(known, kind, thresholds)) return jumps;
  for (const point of known.filter((each) => each !== baseline)) {
    const others = known.filter((each) => each !== point);
    const usual = usualOf(others, kind, thresholds);
    if (!usual) return jumps;
    const at = known.indexOf(point);
    const around = { before: known[at - 1], after: known[at + 1], afterNext: known[at + 2] };
    const neighbour = jumpFrom(point, around, kind, usual);
    if (!neighbour) continue;
    jumps.push(toJump(point, neighbour, kind, usual));
    const returns =
      around.before !== undefined &&
      around.after !== undefined &&
      jumpSign(around.before, around.after, kind, usual) === 0;
    if (returns || !around.before) known = others;
  }
  return jumps;
}

import { round } from "../../../shared/decimal";
import { convert } from "../../../shared/units";
import type { Comparator, PublishedNumber } from "../../../notation";
import type { Direction } from "../../../plan/types";

/** 名 counts persons, as 人 does. */
function noun(unit: string): string {
  return unit.trim().replace(/名$/, "人");
}

/** The magnitude of a unit on a neutral noun, so that 万人 and 万人次 compare as numbers. */
function magnitude(unit: string): string {
  return `${/^(万亿|千万|百万|十万|亿|万|千)?/.exec(unit.trim())?.[0] ?? ""}个`;
}

/** True where both count the same thing, in any magnitude. */
export function countsTheSame(unit: string | null, other: string | null): boolean {
  if (unit === null || other === null) return true;
  return convert(1, noun(unit), noun(other)).ok;
}

/** A figure in the magnitude of another unit, whatever is counted; a percentage stays as it is. */
export function inMagnitudeOf(value: number, unit: string | null, other: string | null): number {
  if (unit === null || other === null) return value;
  const converted = convert(value, magnitude(unit), magnitude(other));
  return converted.ok ? converted.value : value;
}

/** True where one figure is the other with fewer decimals: 33 and 33.4, 0.15 and 0.2. */
export function isRounding(a: number, aDecimals: number, b: number, bDecimals: number): boolean {
  return round(a, bDecimals) === b || round(b, aDecimals) === a;
}

/** The side on which a plain target counts as met. */
function plainMeans(direction: Direction, other: Comparator): Comparator {
  if (direction === "decrease") return "<=";
  return direction === "maintain" && other === "<=" ? "<=" : ">=";
}

/**
 * True where two printed bounds of one target mean the same: 95 and 95以上 of a rate that is to be kept,
 * but not 5.5左右 and 5.5以下, nor 11 and 超过11.
 */
export function isSameBound(a: Comparator, b: Comparator, direction: Direction): boolean {
  if (a === b) return true;
  if (a === "=") return plainMeans(direction, b) === b;
  return b === "=" && plainMeans(direction, a) === a;
}

/** True where an exact figure lies within what a bounded one says. */
export function isWithinBound(
  exact: number,
  { comparator, value }: Pick<PublishedNumber, "comparator" | "value">,
): boolean {
  switch (comparator) {
    case ">=":
      return exact >= value;
    case ">":
      return exact > value;
    case "<=":
      return exact <= value;
    case "<":
      return exact < value;
    default:
      return exact === value;
  }
}

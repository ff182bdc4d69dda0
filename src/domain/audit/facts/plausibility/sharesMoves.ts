import { subtract } from "../../../shared/decimal";
import type { RuleItems } from "../../engine/types";
import { elapsedOf } from "../figures";

type Row = RuleItems["indicator"];

/** One year's shares, highest grade first. */
export interface YearShares {
  readonly year: number;
  readonly parts: readonly number[];
  readonly printed: string;
}

/** Shares that a year's are held against. */
export interface SharesReference {
  readonly parts: readonly number[];
  readonly printed: string;
  /** Years between the two; null for the target, which is no outcome. */
  readonly years: number | null;
}

/** Shares of the elapsed years. */
export function yearShares({ readings, context }: Row): readonly YearShares[] {
  return elapsedOf(context).flatMap((year) => {
    const reading = readings[year];
    return reading?.state === "composition" ? [{ year, parts: reading.parts, printed: reading.printed }] : [];
  });
}

/** Shares known beside those of a year: the year before it that is nearest, else the baseline, else the target. */
export function sharesReference(
  { indicator, context }: Row,
  shares: YearShares,
  all: readonly YearShares[],
): SharesReference | null {
  const { baselineValue, targetValue } = indicator;
  const before = all.filter(({ year }) => year < shares.year).at(-1);
  if (before) return { ...before, years: shares.year - before.year };
  if (baselineValue.form === "composition")
    return { ...baselineValue, years: shares.year - context.plan.period.baseYear };
  return targetValue.form === "composition" ? { ...targetValue, years: null } : null;
}

/** Points between two sets of shares, part by part; null where they have other parts. */
export function distances(a: readonly number[], b: readonly number[]): readonly number[] | null {
  return a.length === b.length ? a.map((part, index) => Math.abs(subtract(part, b[index] ?? 0))) : null;
}

function largest(values: readonly number[] | null): number {
  return Math.max(...(values ?? [NaN]));
}

/** Points that order alone must win before shares are called reversed. */
const CLEARLY = 10;

/** True for shares that fit what is known only when read from the lowest grade to the highest. */
export function isReversed({ indicator }: Row, { parts }: YearShares): boolean {
  const known = [indicator.targetValue, indicator.baselineValue].flatMap((each) =>
    each.form === "composition" ? [each.parts] : [],
  );
  const turned = [...parts].reverse();
  return (
    known.length > 0 &&
    known.every((each) => largest(distances(parts, each)) > largest(distances(turned, each)) + CLEARLY)
  );
}

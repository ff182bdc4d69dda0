import { total } from "./scaled";

/** Exact shares of one total over one denominator, none negative. */
export interface ExactShares {
  readonly numerators: readonly bigint[];
  readonly denominator: bigint;
  /** Places that come before larger remainders when units are left over. */
  readonly first?: readonly boolean[];
}

/**
 * Rounds shares down and gives the units that are left to the largest remainders; ties go to the earlier place.
 * The sum of the shares must be whole. Source: Hamilton's method; Balinski and Young, Fair Representation (1982).
 */
export function largestRemainders({ numerators, denominator, first = [] }: ExactShares): readonly bigint[] {
  const below = numerators.map((numerator) => numerator / denominator);
  const left = Number(total(numerators) / denominator - total(below));
  const remainders = numerators.map((numerator) => numerator % denominator);
  const order = numerators
    .map((_, place) => place)
    .filter((place) => (remainders[place] ?? 0n) > 0n)
    .sort((a, b) => {
      const preferred = Number(first[b] ?? false) - Number(first[a] ?? false);
      if (preferred !== 0) return preferred;
      const [left, right] = [remainders[a] ?? 0n, remainders[b] ?? 0n];
      return left === right ? a - b : left > right ? -1 : 1;
    });
  const raised = new Set(order.slice(0, left));
  return below.map((units, place) => units + (raised.has(place) ? 1n : 0n));
}

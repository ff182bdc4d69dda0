import { decimalPlaces, multiply, round } from "../shared/decimal";

/** Decimals of weights and base figures beyond which nothing is told apart. */
const FINEST = 12;
/** Units of the last decimal beyond which a double no longer holds every whole number. */
const LARGEST = 1e15;

/** A figure as a whole number of its last decimal; null where it has more decimals, or is too large for them. */
export function toUnits(value: number, decimals: number): bigint | null {
  if (!Number.isFinite(value) || round(value, decimals) !== value) return null;
  const scaled = multiply(value, 10 ** decimals);
  return Math.abs(scaled) <= LARGEST && Number.isInteger(scaled) ? BigInt(scaled) : null;
}

/** The inverse of `toUnits`. */
export function fromUnits(units: bigint, decimals: number): number {
  return Number(units) / 10 ** decimals + 0;
}

/** Decimals that all the figures fit into. */
export function commonPlaces(values: readonly number[]): number {
  return Math.min(
    FINEST,
    values.reduce((most, value) => Math.max(most, decimalPlaces(value)), 0),
  );
}

/** Figures as whole numbers of one common decimal; their proportions are kept. */
export function proportions(values: readonly number[]): readonly bigint[] {
  const places = commonPlaces(values);
  return values.map((value) => BigInt(multiply(round(value, places), 10 ** places)));
}

/** Sum of whole numbers. */
export function total(values: readonly bigint[]): bigint {
  return values.reduce((sum, value) => sum + value, 0n);
}

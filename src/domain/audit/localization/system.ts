import type { SumTable } from "./types";

/** Σ coefficient · value + residual = 0, in whole units of the table's last decimal. */
export interface Equation {
  readonly terms: ReadonlyMap<number, number>;
  readonly residual: number;
}

/** The equations of a table in whole numbers, or null where these are too large to be exact. */
export interface System {
  readonly equations: readonly Equation[];
  /** Power of ten of one whole unit: 2 where figures have two decimals. */
  readonly places: number;
}

/** Whole units; null where the figure has further digits or is too large. */
function toUnits(value: number, places: number): number | null {
  const units = Math.round(value * 10 ** places);
  return Number.isSafeInteger(units) && units / 10 ** places === value ? units : null;
}

/** What a figure of whole units is. */
export function fromUnits(units: number, places: number): number {
  return units / 10 ** places;
}

const MOST_PLACES = 6;

/** Fewest decimals in which every figure is a whole number of units; null where none will do. */
function placesOf(values: readonly number[]): number | null {
  for (let places = 0; places <= MOST_PLACES; places += 1) {
    if (values.every((value) => toUnits(value, places) !== null)) return places;
  }
  return null;
}

/** Reads a table's sums; blanks leave their sums out, fixed cells keep their figure in the residual only. */
export function systemOf({ cells, equations }: SumTable): System | null {
  const places = placesOf(cells.flatMap(({ value }) => value ?? []));
  if (places === null) return null;
  const read: Equation[] = [];
  for (const { total, parts } of equations) {
    const terms = new Map<number, number>();
    let residual = 0;
    let isOpen = false;
    for (const cell of [total, ...parts]) {
      const sign = cell === total ? -1 : 1;
      const { value, fixed = false } = cells[cell] ?? { value: null };
      if (value === null) isOpen = true;
      else residual += sign * (toUnits(value, places) ?? NaN);
      if (!fixed) terms.set(cell, (terms.get(cell) ?? 0) + sign);
    }
    if (!isOpen) read.push({ terms, residual });
  }
  return read.every(({ residual }) => Number.isSafeInteger(residual)) ? { equations: read, places } : null;
}

/** `equation` without `cell`: a multiple of `pivot`, which holds it, is taken off. */
export function eliminate(equation: Equation, pivot: Equation, cell: number): Equation {
  const [own, other] = [equation.terms.get(cell) ?? 0, pivot.terms.get(cell) ?? 0];
  if (own === 0) return equation;
  const terms = new Map<number, number>();
  for (const [key, factor] of equation.terms) terms.set(key, factor * other);
  for (const [key, factor] of pivot.terms) {
    const left = (terms.get(key) ?? 0) - factor * own;
    if (left === 0) terms.delete(key);
    else terms.set(key, left);
  }
  return { terms, residual: equation.residual * other - pivot.residual * own };
}

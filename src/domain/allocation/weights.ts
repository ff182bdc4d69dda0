import type { ByRegion, AllocationTask } from "./types";
import { proportions } from "./scaled";

/** Weights as whole numbers: rows by region, columns by year, and what each year weighs. */
export interface WholeWeights {
  readonly cells: readonly (readonly bigint[])[];
  readonly years: readonly bigint[];
}

const ALIKE = 1;

/** What each region weighs: alike, by the base column, or as typed. */
export function regionWeights({ method, regions, base, weights }: AllocationTask): readonly number[] {
  const from: ByRegion | null = method === "base" ? base : method === "weights" ? weights.regions : null;
  return regions.map((region) => (from === null ? ALIKE : (from[region] ?? NaN)));
}

/** What each year weighs; typed yearly weights count for every method. */
export function yearWeights({ years, weights }: AllocationTask): readonly number[] {
  return years.map((year) => (weights.years === null ? ALIKE : (weights.years[String(year)] ?? NaN)));
}

/** The typed table of weights; null where another method is used or only its margins were typed. */
export function cellWeights({
  method,
  regions,
  years,
  weights,
}: AllocationTask): readonly (readonly number[])[] | null {
  const { cells } = weights;
  if (method !== "weights" || cells === null) return null;
  return regions.map((region) => years.map((year) => cells[region]?.[String(year)] ?? NaN));
}

function columnSums(cells: readonly (readonly bigint[])[], years: number): readonly bigint[] {
  return Array.from({ length: years }, (_, column) => cells.reduce((sum, row) => sum + (row[column] ?? 0n), 0n));
}

/** All weights of a checked task; a table of weights says what each year weighs too, unless yearly weights were typed. */
export function wholeWeights(task: AllocationTask): WholeWeights {
  const table = cellWeights(task);
  const width = task.years.length;
  if (table === null) {
    const regions = proportions(regionWeights(task));
    return {
      cells: regions.map((weight) => Array.from({ length: width }, () => weight)),
      years: proportions(yearWeights(task)),
    };
  }
  const flat = proportions(table.flat());
  const cells = table.map((_, row) => flat.slice(row * width, (row + 1) * width));
  return {
    cells,
    years:
      task.weights.years === null && task.kind === "flow" ? columnSums(cells, width) : proportions(yearWeights(task)),
  };
}

import { eliminate, fromUnits, systemOf, type Equation } from "./system";
import type { Localization, LocalizationLimit, LocalizationOptions, Repair, SumTable } from "./types";

/** Bounds within which a search takes milliseconds: Xuzhou's largest table has 84 cells. */
export const DEFAULT_LOCALIZATION: LocalizationOptions = { maxSize: 3, maxCells: 600, maxSteps: 20_000 };

/** A chosen cell with the equation that will give its value. */
interface Choice {
  readonly cell: number;
  readonly pivot: Equation;
}

interface Search {
  readonly table: SumTable;
  readonly places: number;
  readonly maxSteps: number;
  readonly found: (readonly Repair[])[];
  steps: number;
}

/** The broken equation with the fewest cells: one of them has to change. */
function narrowestBroken(equations: readonly Equation[]): Equation | null {
  let narrowest: Equation | null = null;
  for (const equation of equations) {
    if (equation.residual !== 0 && (!narrowest || equation.terms.size < narrowest.terms.size)) narrowest = equation;
  }
  return narrowest;
}

/** Broken equations without a cell in common, first come: each needs a change of its own, so no fewer will do. */
function leastChanges(equations: readonly Equation[]): number {
  const taken = new Set<number>();
  let count = 0;
  for (const { residual, terms } of equations) {
    if (residual === 0 || [...terms.keys()].some((cell) => taken.has(cell))) continue;
    for (const cell of terms.keys()) taken.add(cell);
    count += 1;
  }
  return count;
}

/** Change of each chosen cell, last choice first; null where one is no whole unit or no change at all. */
function changesOf(choices: readonly Choice[]): ReadonlyMap<number, number> | null {
  const changes = new Map<number, number>();
  for (const { cell, pivot } of [...choices].reverse()) {
    let rest = -pivot.residual;
    for (const [key, factor] of pivot.terms) rest -= factor * (key === cell ? 0 : (changes.get(key) ?? 0));
    const change = rest / (pivot.terms.get(cell) ?? NaN);
    if (!Number.isSafeInteger(change) || change === 0) return null;
    changes.set(cell, change);
  }
  return changes;
}

/** The set as repairs; null where a figure of a table without negative figures would become negative. */
function toRepairs(choices: readonly Choice[], { table, places }: Search): readonly Repair[] | null {
  const changes = changesOf(choices);
  if (!changes) return null;
  const scale = 10 ** places;
  const repairs = [...changes].map(([cell, change]): Repair => {
    const before = table.cells[cell]?.value ?? 0;
    return { cell, before, after: fromUnits(Math.round(before * scale) + change, places) };
  });
  const isAdmissible = repairs.every(({ before, after }) => after >= 0 || before < 0);
  return isAdmissible ? repairs.sort((a, b) => a.cell - b.cell) : null;
}

/**
 * Tries each cell of a broken equation in turn. A chosen cell is eliminated from the other equations, so
 * that a sum of broken equations that no chosen cell can mend shows up as a broken equation of its own.
 * Cells tried before at the same place are barred below it: each set is met once.
 */
function explore(
  search: Search,
  equations: readonly Equation[],
  choices: readonly Choice[],
  left: number,
  barred: ReadonlySet<number>,
): void {
  search.steps += 1;
  const broken = narrowestBroken(equations);
  if (!broken) {
    const repairs = toRepairs(choices, search);
    if (repairs) search.found.push(repairs);
    return;
  }
  if (leastChanges(equations) > left || search.steps > search.maxSteps) return;
  const tried = new Set(barred);
  for (const cell of broken.terms.keys()) {
    if (tried.has(cell)) continue;
    const others = equations
      .filter((equation) => equation !== broken)
      .map((equation) => eliminate(equation, broken, cell));
    explore(search, others, [...choices, { cell, pivot: broken }], left - 1, tried);
    tried.add(cell);
  }
}

function answer(sets: Localization["sets"], limit: LocalizationLimit | null): Localization {
  const [first] = sets;
  return { sets, only: limit === null && sets.length === 1 && first && first.length > 0 ? first : null, limit };
}

/**
 * Error localisation after Fellegi and Holt: all smallest sets of cells that can be changed so that every
 * sum closes, by exact search over set sizes, in whole units of the last decimal. Figures do not become
 * negative or gain decimals. Blanks leave their sums open.
 * Source: I. Fellegi, D. Holt, A systematic approach to automatic edit and imputation, JASA 71 (1976).
 */
export function localizeErrors(table: SumTable, options: LocalizationOptions = DEFAULT_LOCALIZATION): Localization {
  if (table.cells.length > options.maxCells) return answer([], "cells");
  const system = systemOf(table);
  if (!system) return answer([], "precision");
  const { equations, places } = system;
  const search: Search = { table, places, maxSteps: options.maxSteps, found: [], steps: 0 };
  for (let size = 0; size <= options.maxSize; size += 1) {
    explore(search, equations, [], size, new Set());
    if (search.steps > search.maxSteps) return answer(search.found, "steps");
    if (search.found.length > 0) return answer(search.found, null);
  }
  return answer([], "size");
}

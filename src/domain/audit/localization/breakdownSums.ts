import type { Breakdown } from "../../plan/types";
import { isYearColumn, TOTAL_REGION, totalColumn } from "../facts/breakdownTable";
import { localizeErrors } from "./localizeErrors";
import type { Localization, Repair, SumCell, SumEquation, SumTable } from "./types";

/** A region × year table: rows of regions, a row of totals where there is one, one value per column. */
export interface RegionYears {
  readonly kind: Breakdown["kind"];
  readonly columns: readonly string[];
  readonly cells: Breakdown["cells"];
  readonly totals: Breakdown["totals"];
}

/** Figures of the row of totals that are known from elsewhere, by column: target and baseline of the plan. */
export type KnownTotals = Readonly<Record<string, number>>;

/** One line of the table, the row of totals last. */
interface Line {
  readonly region: string;
  readonly values: readonly (number | null)[];
}

function linesOf({ cells, totals }: RegionYears): readonly Line[] {
  return [...cells, ...(totals ? [{ region: TOTAL_REGION, values: totals }] : [])];
}

function columnSums(table: RegionYears): readonly SumEquation[] {
  const [width, height] = [table.columns.length, table.cells.length];
  if (!table.totals) return [];
  return table.columns.map((_, column) => ({
    total: height * width + column,
    parts: table.cells.map((__, row) => row * width + column),
  }));
}

function rowSums(table: RegionYears): readonly SumEquation[] {
  const [width, at] = [table.columns.length, totalColumn(table)];
  if (at === null || table.kind !== "flow") return [];
  const years = table.columns.flatMap((column, index) => (isYearColumn(column) ? [index] : []));
  return linesOf(table).map((_, row) => ({ total: row * width + at, parts: years.map((year) => row * width + year) }));
}

/**
 * The sums of a region × year table: regions to the row of totals in each column, for a flow also years to
 * 合计 in each row. Cells are numbered row by row. A total that agrees with `known` is not up for change.
 * Serves published targets and, with the same shape, reported figures.
 */
export function sumTableOf(table: RegionYears, known: KnownTotals = {}): SumTable {
  const cells = linesOf(table).flatMap(({ region, values }) =>
    table.columns.map((column, index): SumCell => {
      const value = values[index] ?? null;
      return { value, fixed: region === TOTAL_REGION && value !== null && known[column] === value };
    }),
  );
  return { cells, equations: [...columnSums(table), ...rowSums(table)] };
}

/** A repair of a region × year table, by name. */
export interface NamedRepair extends Omit<Repair, "cell"> {
  readonly region: string;
  readonly column: string;
}

/** Says which region and column a repair changes. */
export function nameRepair({ cell, before, after }: Repair, table: RegionYears): NamedRepair {
  const width = table.columns.length;
  const region = linesOf(table)[Math.floor(cell / width)]?.region ?? "";
  return { region, column: table.columns[cell % width] ?? "", before, after };
}

/** The smallest repairs of a region × year table. */
export function localizeRegionYears(table: RegionYears, known: KnownTotals = {}): Localization {
  return localizeErrors(sumTableOf(table, known));
}

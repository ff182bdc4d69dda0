import type { Indicator } from "../plan";
import type { DataSet, Row } from "./plausible";
import type { Random } from "./random";

/** One kind of mistake of the first years, as data reviewers describe it. */
export interface Mistake {
  readonly kind: string;
  /** Rules that name it for what it is. */
  readonly rules: readonly string[];
  /** Rows in which it can be made. */
  fits(indicator: Indicator, row: Row, set: DataSet): boolean;
  /** The row with the mistake, and its wrong cells; null where the row's figures do not allow it. */
  plant(indicator: Indicator, row: Row, set: DataSet, random: Random): PlantedRow | null;
}

/** A row in which something was typed wrong. */
export interface PlantedRow {
  readonly row: Row;
  /** Periods of the wrong cells: the first one is where a finding belongs; copies and running totals have several. */
  readonly wrong: readonly string[];
  /** True where a careful reader who has only the workbook would see it: it cannot pass for a plausible row. */
  readonly detectable: boolean;
}

/** The years of a row that hold numbers, first to last. */
export function yearsOf(row: Row): readonly string[] {
  return Object.keys(row).filter((period) => period !== "total" && typeof row[period] === "number");
}

/** A year's figure. */
export function at(row: Row, year: string): number {
  return Number(row[year]);
}

/** The row with some figures replaced; a total goes with its years, as somebody who sums them up types it. */
export function changed(row: Row, figures: Row): Row {
  const next = { ...row, ...figures };
  if (row.total === undefined || figures.total !== undefined) return next;
  return {
    ...next,
    total: Number(
      yearsOf(next)
        .reduce((all, year) => all + at(next, year), 0)
        .toFixed(4),
    ),
  };
}

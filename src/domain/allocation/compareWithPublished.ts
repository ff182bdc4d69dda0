import type { Breakdown } from "../plan/types";
import { compare, subtract } from "../shared/decimal";
import { convert } from "../shared/units";
import type { Allocation, AllocationPlace } from "./types";

/** A cell whose figure is not the one that was published; figures in the allocation's unit. */
export interface CellDifference extends AllocationPlace {
  readonly ours: number;
  readonly published: number;
  /** Ours minus published. */
  readonly difference: number;
}

/** An allocation beside the published break-down of the same indicator. */
export interface PublishedComparison {
  /** Cells that both tables have. */
  readonly compared: number;
  readonly differences: readonly CellDifference[];
  /** Regions of the allocation that the published table has not, and the other way round. */
  readonly onlyOurs: readonly string[];
  readonly onlyPublished: readonly string[];
}

/** Published figures by region and year in another unit; blanks and what cannot be converted are left out. */
function publishedFigures(table: Breakdown, unit: string): ReadonlyMap<string, ReadonlyMap<number, number>> {
  return new Map(
    table.cells.map(({ region, values }) => [
      region,
      new Map(
        values.flatMap((value, index): readonly (readonly [number, number])[] => {
          const converted = value === null ? null : convert(value, table.unit, unit);
          return converted?.ok ? [[Number(table.columns[index]), converted.value]] : [];
        }),
      ),
    ]),
  );
}

/** Compares an allocation cell by cell with what was published. */
export function compareWithPublished({ task, cells }: Allocation, unit: string, table: Breakdown): PublishedComparison {
  const published = publishedFigures(table, unit);
  const pairs = task.regions.flatMap((region, row) =>
    task.years.flatMap((year, column): readonly CellDifference[] => {
      const [ours, theirs] = [cells[row]?.[column], published.get(region)?.get(year)];
      if (ours === undefined || theirs === undefined) return [];
      return [{ region, year, ours, published: theirs, difference: subtract(ours, theirs) }];
    }),
  );
  return {
    compared: pairs.length,
    differences: pairs.filter(({ ours, published: theirs }) => compare(ours, theirs) !== 0),
    onlyOurs: task.regions.filter((region) => !published.has(region)),
    onlyPublished: [...published.keys()].filter((region) => !task.regions.includes(region)),
  };
}

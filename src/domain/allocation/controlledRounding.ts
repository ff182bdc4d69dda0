import { cheapestFlow, type Arc } from "./cheapestFlow";
import { total } from "./scaled";

/** Exact shares as numerators over one denominator: rows by region, columns by year; none is negative. */
export interface ExactTable {
  readonly numerators: readonly (readonly bigint[])[];
  readonly denominator: bigint;
}

/** What a line of the table must take on top of its cells rounded down, and how far its sum is from the next whole number. */
interface Line {
  readonly node: number;
  readonly owed: number;
  readonly remainder: bigint;
}

/** Prices of a unit: a cell's, a column's, a row's, and of one that a line must take; each outweighs all before it. */
interface Prices {
  price(remainder: bigint, place: number): bigint;
  readonly column: bigint;
  readonly row: bigint;
  readonly owed: bigint;
}

/** Larger remainders first; among equal ones the earlier place. */
function pricesOf(places: number, denominator: bigint): Prices {
  const count = BigInt(places + 1);
  const tie = count * count;
  const level = (denominator * tie + count) * count;
  return {
    price: (remainder, place) => -(remainder * tie + count - BigInt(place)),
    column: level,
    row: level * level,
    owed: level * level * level,
  };
}

function lineOf(cells: readonly bigint[], denominator: bigint, node: number): Line {
  const sum = total(cells);
  const rounded = total(cells.map((cell) => cell / denominator));
  return { node, owed: Number(sum / denominator - rounded), remainder: sum % denominator };
}

/** An arc for the units that a line must take, and one for the unit that rounds its sum up. */
function lineArcs(
  line: Line,
  place: number,
  [from, to]: readonly [number, number],
  prices: Prices,
  level: bigint,
): readonly Arc[] {
  const up: Arc = { from, to, capacity: 1, cost: prices.price(line.remainder, place) * level };
  const owed: Arc = { from, to, capacity: line.owed, cost: -prices.owed };
  return line.remainder > 0n ? [owed, up] : [owed];
}

/**
 * Rounds a two-way table so that it closes: every cell, row sum and column sum becomes the whole number below or above
 * it, and the grand total, which must be whole, is kept. Of all such tables the one whose row sums, then column sums,
 * then cells are rounded up where the remainders are largest; ties go to the earlier row and column.
 * One always exists (a flow in a network with whole bounds); one column alone gives Hamilton's largest remainders.
 * Source: Cox and Ernst, Controlled rounding, INFOR 20 (1982); Causey, Cox and Ernst, JASA 80 (1985).
 */
export function roundTable({ numerators, denominator }: ExactTable): readonly (readonly bigint[])[] {
  const rows = numerators.length;
  const columns = numerators[0]?.length ?? 0;
  const [source, sink] = [rows + columns, rows + columns + 1];
  const rowLines = numerators.map((cells, row) => lineOf(cells, denominator, row));
  const columnLines = Array.from({ length: columns }, (_, column) =>
    lineOf(
      numerators.map((cells) => cells[column] ?? 0n),
      denominator,
      rows + column,
    ),
  );
  const prices = pricesOf(rows * columns, denominator);
  const cellArcs = numerators.flatMap((cells, row) =>
    cells.flatMap((cell, column): readonly Arc[] => {
      const remainder = cell % denominator;
      return remainder === 0n
        ? []
        : [{ from: row, to: rows + column, capacity: 1, cost: prices.price(remainder, row * columns + column) }];
    }),
  );
  const arcs = [
    ...cellArcs,
    ...rowLines.flatMap((line, place) => lineArcs(line, place, [source, line.node], prices, prices.row)),
    ...columnLines.flatMap((line, place) => lineArcs(line, place, [line.node, sink], prices, prices.column)),
  ];
  const below = total(numerators.flatMap((cells) => cells.map((cell) => cell / denominator)));
  const amount = Number(total(numerators.flat()) / denominator - below);
  const flows = cheapestFlow({ nodes: rows + columns + 2, arcs, source, sink }, amount);
  if (flows === null) throw new RangeError("a table with a whole total always closes");
  const raised = new Set(cellArcs.flatMap(({ from, to }, index) => ((flows[index] ?? 0) > 0 ? [`${from} ${to}`] : [])));
  return numerators.map((cells, row) =>
    cells.map((cell, column) => cell / denominator + (raised.has(`${row} ${rows + column}`) ? 1n : 0n)),
  );
}

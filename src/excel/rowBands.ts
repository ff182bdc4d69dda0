import type { RowLook } from "./rowLooks";

/** Rows that look like rows of another sheet: one after the other, or all like one of them. */
export interface RowBand {
  readonly row: number;
  readonly rows: number;
  readonly from: number;
  readonly fromRows: number;
}

/** The row of the other sheet that a row of a band looks like. */
export function sourceRow({ row, from, fromRows }: RowBand, at: number): number {
  return fromRows === 1 ? from : from + at - row;
}

const sameFormats = (a: RowLook | undefined, b: RowLook | undefined): boolean =>
  JSON.stringify(a?.numberFormats) === JSON.stringify(b?.numberFormats);

/** How many rows from `row` on satisfy a condition. */
function run(row: number, isSo: (row: number) => boolean): number {
  let rows = 0;
  while (isSo(row + rows)) rows += 1;
  return rows;
}

/**
 * Bands of rows that look like rows of another sheet, the longest that begin in each row.
 * @param isBarred Rows that must not be in a band.
 */
export function rowBands(
  looks: readonly RowLook[],
  others: readonly RowLook[],
  isBarred: (row: number) => boolean,
): readonly RowBand[] {
  const bands: RowBand[] = [];
  for (let row = 0; row < looks.length; row += 1) {
    const band = isBarred(row) ? null : longestBand(row, looks, others, isBarred);
    if (!band) continue;
    bands.push(band);
    row += band.rows - 1;
  }
  return bands;
}

function longestBand(
  row: number,
  looks: readonly RowLook[],
  others: readonly RowLook[],
  isBarred: (row: number) => boolean,
): RowBand | null {
  const key = looks[row]?.key ?? "";
  if (key === "") return null;
  const alike = others.flatMap((other, at) => (other.key === key ? [at] : []));
  const exact = alike.filter((at) => sameFormats(others[at], looks[row]));
  const blocks = [...exact, ...alike].map((from) => {
    const rows = run(
      row,
      (at) => !isBarred(at) && others[from + at - row]?.key === looks[at]?.key && at < looks.length,
    );
    return { row, rows, from, fromRows: rows };
  });
  const block = blocks.reduce<RowBand | null>((best, each) => (best && best.rows >= each.rows ? best : each), null);
  const repeated = run(row, (at) => !isBarred(at) && looks[at]?.key === key);
  return block && repeated > block.rows ? { row, rows: repeated, from: exact[0] ?? block.from, fromRows: 1 } : block;
}

import type { ConditionalFormatSpec, RangeSpec, StyledRange } from "../workbook/spec";
import { rowBands, sourceRow, type RowBand } from "./rowBands";
import type { Look, RowLook } from "./rowLooks";

/** A sheet's look, and its rows' (which take a while to find out). */
export interface KnownLook {
  readonly look: Look;
  readonly rows: readonly RowLook[];
}

/** The look of a sheet as what is copied from another sheet and what is left to write. */
export interface CopiedLook {
  readonly bands: readonly RowBand[];
  readonly rest: Look;
}

const GENERAL = "General";

/** Neighbouring rows, of those from `first` to before `end`, that are in none of the bands. */
function rowsBetween(bands: readonly RowBand[], first: number, end: number): readonly (readonly [number, number])[] {
  const inside = bands.filter(({ row, rows }) => row < end && row + rows > first);
  const starts = [first, ...inside.map(({ row, rows }) => row + rows)];
  const ends = [...inside.map(({ row }) => row), end];
  return starts.map((start, index) => [start, ends[index] ?? end] as const).filter(([from, to]) => from < to);
}

function outside(bands: readonly RowBand[], { range, style }: StyledRange): readonly StyledRange[] {
  return rowsBetween(bands, range.row, range.row + range.rows).map(([from, to]) => ({
    range: { ...range, row: from, rows: to - from },
    style,
  }));
}

/** Number formats of a row that those of the row that is copied are not, side by side where equal. */
function otherFormats(own: RowLook | undefined, copied: RowLook | undefined, row: number): readonly StyledRange[] {
  const width = Math.max(own?.numberFormats.length ?? 0, copied?.numberFormats.length ?? 0);
  return Array.from({ length: width }, (_unused, column) => column).reduce<readonly StyledRange[]>((done, column) => {
    const [wanted, found] = [own?.numberFormats[column] ?? GENERAL, copied?.numberFormats[column] ?? GENERAL];
    if (wanted === found) return done;
    const last = done.at(-1);
    const isNext = last?.style.numberFormat === wanted && last.range.column + last.range.columns === column;
    if (isNext) return [...done.slice(0, -1), { ...last, range: { ...last.range, columns: last.range.columns + 1 } }];
    return [...done, { range: { row, column, rows: 1, columns: 1 }, style: { numberFormat: wanted } }];
  }, []);
}

function formatsOver(band: RowBand, own: readonly RowLook[], others: readonly RowLook[]): readonly StyledRange[] {
  return Array.from({ length: band.rows }, (_unused, index) => band.row + index).flatMap((row) =>
    otherFormats(own[row], others[sourceRow(band, row)], row),
  );
}

const rowsOf = ({ row, rows }: RangeSpec): readonly number[] =>
  Array.from({ length: rows }, (_unused, index) => row + index);

const isIn = (bands: readonly RowBand[], at: number): boolean =>
  bands.some(({ row, rows }) => at >= row && at < row + rows);

/** Conditional formats that would be copied in part; they are copied as a whole or written. */
function torn(formats: readonly ConditionalFormatSpec[], bands: readonly RowBand[]): readonly ConditionalFormatSpec[] {
  return formats.filter(({ range }) => new Set(rowsOf(range).map((row) => isIn(bands, row))).size > 1);
}

function wholeBands({ look, rows }: KnownLook, source: KnownLook, barred: ReadonlySet<number>): readonly RowBand[] {
  const bands = rowBands(rows, source.rows, (row) => barred.has(row));
  const cut = torn(look.conditionalFormats, bands);
  if (cut.length === 0) return bands;
  return wholeBands({ look, rows }, source, new Set([...barred, ...cut.flatMap(({ range }) => rowsOf(range))]));
}

/** What of a look another sheet has, so that it can be copied from there, and what is left. */
export function copiedLook(own: KnownLook, source: KnownLook): CopiedLook {
  const bands = wholeBands(own, source, new Set());
  const { styles, conditionalFormats } = own.look;
  return {
    bands,
    rest: {
      styles: [
        ...styles.flatMap((styled) => outside(bands, styled)),
        ...bands.flatMap((band) => formatsOver(band, own.rows, source.rows)),
      ],
      conditionalFormats: conditionalFormats.filter(({ range }) => !isIn(bands, range.row)),
    },
  };
}

const copiedRows = ({ bands }: CopiedLook): number => bands.reduce((sum, { rows }) => sum + rows, 0);

/** A sheet of those before it whose look can be copied for most rows; null where no row looks like one there. */
export function bestSource<Sheet extends KnownLook>(
  own: KnownLook,
  before: readonly Sheet[],
): { readonly source: Sheet; readonly copied: CopiedLook } | null {
  const found = before
    .map((source) => ({ source, copied: copiedLook(own, source) }))
    .reduce<{ readonly source: Sheet; readonly copied: CopiedLook } | null>(
      (best, each) => (copiedRows(each.copied) > (best ? copiedRows(best.copied) : 0) ? each : best),
      null,
    );
  return found;
}

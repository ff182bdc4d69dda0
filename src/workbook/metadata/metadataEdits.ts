import type { CellSpec } from "../spec";
import { chunkText } from "./chunk";
import type { MetadataKey } from "./metadataSheet";

/** Where the metadata stand, to write a part of them anew. */
export interface MetadataPlace {
  readonly sheet: string;
  /** The key in each row of the sheet from the first on; "" where there is none. */
  readonly keys: readonly string[];
}

/** Cells of the metadata to write. */
export interface MetadataEdit {
  readonly sheet: string;
  readonly address: string;
  readonly values: readonly (readonly CellSpec[])[];
  /** The sheet is protected: it is opened for the write. */
  readonly locked: true;
}

/** Rows above the first key: the mark and the headings. */
const HEAD = 2;

/** Rows for the pieces of one key: its own, then blank ones, then those below the last. */
function rowsFor(keys: readonly string[], key: MetadataKey, count: number): readonly number[] {
  const rowsOf = (wanted: string): readonly number[] =>
    keys.flatMap((each, row) => (row >= HEAD && each === wanted ? [row] : []));
  const below = Array.from({ length: count }, (_, index) => Math.max(keys.length, HEAD) + index);
  return [...rowsOf(key), ...rowsOf(""), ...below].slice(0, count);
}

/** Puts texts under their keys; rows that a shorter text leaves over are emptied. "" takes the key away. */
export function metadataEdits(
  { sheet, keys }: MetadataPlace,
  texts: Readonly<Partial<Record<MetadataKey, string>>>,
): readonly MetadataEdit[] {
  const now = [...keys];
  const edit = (row: number, values: readonly CellSpec[]): MetadataEdit => ({
    sheet,
    address: `A${row + 1}:C${row + 1}`,
    values: [values],
    locked: true,
  });
  return (Object.entries(texts) as [MetadataKey, string][]).flatMap(([key, text]) => {
    const pieces = text === "" ? [] : chunkText(text);
    const rows = rowsFor(now, key, pieces.length);
    const leftOver = now.flatMap((each, row) => (each === key && !rows.includes(row) ? [row] : []));
    for (const row of leftOver) now[row] = "";
    for (const row of rows) now[row] = key;
    return [
      ...pieces.map((piece, index) => edit(rows[index] ?? 0, [key, String(index + 1), piece])),
      ...leftOver.map((row) => edit(row, [null, null, null])),
    ];
  });
}

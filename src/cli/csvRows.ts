import { parseCsv } from "hucre/csv";

/** One record of a CSV file; `line` is the line on which it begins, 1-based. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Text of UTF-8 bytes; null where they are in another encoding. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

const lineBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

/** Without the blank cells at the end that spreadsheets add. */
function withoutTail(cells: readonly string[]): readonly string[] {
  const last = cells.reduce((found, cell, index) => (cell.trim() === "" ? found : index), -1);
  return cells.slice(0, Math.max(last + 1, 3));
}

/** Records of a comma-separated text, with or without a byte order mark, with any line ends; blank lines too. */
export function csvRows(text: string): readonly CsvRow[] {
  let line = 1;
  return parseCsv(text, { delimiter: ",", skipBom: true }).map((row) => {
    const cells = row.map((cell) => String(cell ?? ""));
    const begin = line;
    line += 1 + cells.reduce((count, cell) => count + lineBreaks(cell), 0);
    return { line: begin, cells: withoutTail(cells) };
  });
}

/** The record that a quote left open has swallowed the rest of the text into; null where there is none. */
export function openQuote(text: string, rows: readonly CsvRow[]): CsvRow | null {
  const last = rows.at(-1);
  const isOdd = (text.split('"').length - 1) % 2 === 1;
  return isOdd && last?.cells.some((cell) => lineBreaks(cell) > 0) ? last : null;
}

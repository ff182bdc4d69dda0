import type { XlsxError } from "./errors";

const MEGABYTE = 1024 * 1024;

/** How much a file may ask for. Returned workbooks of ours have a few hundred kilobytes. */
export const LIMITS = {
  parts: 2_000,
  /** The packed file. */
  fileBytes: 64 * MEGABYTE,
  /** One unpacked XML part. */
  partBytes: 32 * MEGABYTE,
  /** All unpacked XML parts together. */
  totalBytes: 48 * MEGABYTE,
  /** Unpacked by packed size of a part; sheets of equal rows reach about 100. */
  ratio: 250,
  /** Smaller parts may have any ratio. */
  ratioFromBytes: MEGABYTE,
  /** Cells of a workbook that hold something. */
  cells: 200_000,
  /** Characters of a cell's text; what is longer, no spreadsheet wrote. The rest is left out. */
  textLength: 32_767,
  /** Bytes of a text that are looked at: more than a cell can hold, each character written as a reference. */
  textBytes: 400_000,
  /** Characters of all formulas that cells share with another cell, one of which can stand for a hundred thousand. */
  movedFormulas: 16_000_000,
  /** Empty cells whose number format is kept. */
  formattedBlanks: 50_000,
  /** What all grids of a workbook take, in cells, blanks included. */
  gridCells: 1_000_000,
  /** Elements inside elements of a part; spreadsheets write about a dozen. */
  depth: 100,
} as const;

/** Megabytes for a message, one decimal. */
export function toMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}

/** The refusal of a part, or of "*", all parts together. */
export function tooLarge(part: string, size: number, limit: number): XlsxError {
  return { code: "too-large", part, sizeMb: toMegabytes(size), limitMb: toMegabytes(limit) };
}

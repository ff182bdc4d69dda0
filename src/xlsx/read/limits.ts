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
  /** Empty cells whose number format is kept. */
  formattedBlanks: 50_000,
  /** Cells of a grid, blanks included. */
  gridCells: 2_000_000,
} as const;

/** Megabytes for a message, one decimal. */
export function toMegabytes(bytes: number): number {
  return Math.round((bytes / MEGABYTE) * 10) / 10;
}

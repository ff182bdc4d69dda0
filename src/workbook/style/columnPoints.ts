/** Pixels of the widest digit of the default font (Calibri 11 at 96 dpi), and the padding of a cell. */
const DIGIT_PIXELS = 7;
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

/**
 * Width of a column in points, of a width in characters, as a file holds it.
 * Source: ECMA-376 part 1, 18.3.1.13 (width).
 */
export function columnPoints(characters: number): number {
  return Math.trunc(characters * DIGIT_PIXELS + PADDING_PIXELS) * POINTS_PER_PIXEL;
}

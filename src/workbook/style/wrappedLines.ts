/** Points of running text. */
const TEXT_SIZE = 10;
/** Widths per point of size, in digits of the default font: a Chinese character is a square, a letter a little over half of it. */
const WIDE_WIDTH = 0.19;
const NARROW_WIDTH = 0.09;

/** Characters that take two columns: Chinese text, full-width signs and the marks around it. */
const WIDE =
  /[\u1100-\u115f\u2018-\u201d\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
/** Lines break after any Chinese character, and after the spaces of other text. */
const PIECES = /[\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffe6]|[^\s\u2e80-\ua4cf\uf900-\ufaff\uff00-\uffe6]+\s*|\s+/gu;

function textWidth(text: string, size: number): number {
  return Array.from(text).reduce(
    (sum, character) => sum + (WIDE.test(character) ? WIDE_WIDTH : NARROW_WIDTH) * size,
    0,
  );
}

function paragraphLines(text: string, width: number, size: number): number {
  let [lines, used] = [1, 0];
  for (const piece of text.match(PIECES) ?? []) {
    const own = textWidth(piece.trimEnd(), size);
    if (used > 0 && used + own > width) {
      lines += 1;
      used = 0;
    }
    // A word that is longer than a line is broken.
    const extra = Math.max(0, Math.ceil(own / width) - 1);
    lines += extra;
    used += textWidth(piece, size) - extra * width;
  }
  return lines;
}

/**
 * Estimated number of lines of a wrapped text; what measures it exactly differs from host to host.
 *
 * @param width Of the column, in characters of the default font.
 * @param size Of the text, in points.
 */
export function wrappedLines(text: string, width: number, size: number = TEXT_SIZE): number {
  const room = Math.max(2, width);
  return text.split("\n").reduce((lines, paragraph) => lines + paragraphLines(paragraph, room, size), 0);
}

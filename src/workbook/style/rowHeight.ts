/** Points of one line of text, and of the room around it. */
const LINE = 14;
const ROOM = 6;

/** Characters that take two columns: Chinese text, full-width signs and the marks around it. */
const WIDE = /[\u1100-\u115f\u2018-\u201d\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/g;

/** Width of a text in characters of the default font. */
export function textWidth(text: string): number {
  return text.length + (text.match(WIDE)?.length ?? 0);
}

/** A wrapped text and the width of its column, in characters. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/** Height of a row in points that shows all its wrapped texts; files have no automatic height. */
export function rowHeight(texts: readonly WrappedText[]): number {
  const lines = texts.map(({ text, width }) => Math.ceil(textWidth(text) / Math.max(1, width)));
  return Math.max(1, ...lines) * LINE + ROOM;
}

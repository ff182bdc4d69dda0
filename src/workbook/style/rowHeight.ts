import { wrappedLines } from "./wrappedLines";

/** Points of one line of text, and of the room around it. */
const LINE = 13;
const ROOM = 5;

/** A wrapped text and the width of its column, in characters. */
export interface WrappedText {
  readonly text: string;
  readonly width: number;
}

/** Height in points of a row with so many lines of running text. */
export function heightOfLines(lines: number): number {
  return lines * LINE + ROOM;
}

/** Height of a row in points that shows all its wrapped texts; files have no automatic height. */
export function rowHeight(texts: readonly WrappedText[]): number {
  return heightOfLines(Math.max(1, ...texts.map(({ text, width }) => wrappedLines(text, width))));
}

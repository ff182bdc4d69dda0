/** Characters put into one cell; Excel's limit is 32,767, and some programs count escapes. */
export const CHUNK_LENGTH = 30_000;

/** Cuts a text into pieces that fit a cell; never between the two halves of a surrogate pair. "" gives one piece. */
export function chunkText(text: string, length: number = CHUNK_LENGTH): readonly string[] {
  const pieces: string[] = [];
  let at = 0;
  while (at < text.length) {
    const end = endOfPiece(text, at, length);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces.length > 0 ? pieces : [""];
}

function endOfPiece(text: string, at: number, length: number): number {
  const end = Math.min(at + length, text.length);
  const last = text.charCodeAt(end - 1);
  const splitsPair = end < text.length && last >= 0xd800 && last <= 0xdbff;
  return splitsPair && end - 1 > at ? end - 1 : end;
}

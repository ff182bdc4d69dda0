import { strToU8 } from "fflate";
import { crc32 } from "../../src/xlsx/read/crc32";

/** Zips as other programs write them. Parts are stored as they are. */
interface ZipChoice {
  /** Sizes, places and counts in 64 bits, the others full of ones. */
  readonly wide?: boolean;
  /** Flags of each entry. */
  readonly flags?: number;
}

const FULL = 0xffffffff;

function bytesOf(...fields: readonly (readonly [size: 2 | 4 | 8, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => Uint8Array.from(pieces.flatMap((piece) => [...piece]));

/** Packs parts, text or bytes. */
export function oddZip(
  parts: Readonly<Record<string, string | Uint8Array>>,
  { wide = false, flags = 0 }: ZipChoice = {},
): Uint8Array {
  const [bodies, list]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  const add = (piece: Uint8Array): void => {
    bodies.push(piece);
    offset += piece.length;
  };
  for (const [part, content] of Object.entries(parts)) {
    const [name, data] = [strToU8(part), typeof content === "string" ? strToU8(content) : content];
    const [crc, size] = [crc32(data), wide ? FULL : data.length];
    const start = offset;
    const extra = wide
      ? bytesOf([2, 0x9999], [2, 2], [2, 0], [2, 1], [2, 24], [8, data.length], [8, data.length], [8, start])
      : new Uint8Array(0);
    add(
      bytesOf(
        [4, 0x04034b50],
        [2, 45],
        [2, flags],
        [2, 0],
        [4, 0],
        [4, crc],
        [4, size],
        [4, size],
        [2, name.length],
        [2, 0],
      ),
    );
    add(name);
    add(data);
    list.push(
      bytesOf(
        [4, 0x02014b50],
        [2, 45],
        [2, 45],
        [2, flags],
        [2, 0],
        [4, 0],
        [4, crc],
        [4, size],
        [4, size],
        [2, name.length],
        [2, extra.length],
        [2, 0],
        [2, 0],
        [2, 0],
        [4, 0],
        [4, wide ? FULL : start],
      ),
      name,
      extra,
    );
  }
  const [start, count] = [offset, Object.keys(parts).length];
  list.forEach(add);
  const size = offset - start;
  if (wide) {
    const record = offset;
    add(
      bytesOf(
        [4, 0x06064b50],
        [8, 44],
        [2, 45],
        [2, 45],
        [4, 0],
        [4, 0],
        [8, count],
        [8, count],
        [8, size],
        [8, start],
      ),
    );
    add(bytesOf([4, 0x07064b50], [4, 0], [8, record], [4, 1]));
  }
  const [shownCount, shownStart] = wide ? [0xffff, FULL] : [count, start];
  add(
    bytesOf(
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, shownCount],
      [2, shownCount],
      [4, wide ? FULL : size],
      [4, shownStart],
      [2, 0],
    ),
  );
  return joined(bodies);
}

/** A text in UTF-16 with its mark. */
export function utf16(text: string, order: "le" | "be", mark = true): Uint8Array {
  const codes = Array.from({ length: text.length }, (_, index) => text.charCodeAt(index));
  return Uint8Array.from(
    (mark ? [0xfeff, ...codes] : codes).flatMap((code) =>
      order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255],
    ),
  );
}

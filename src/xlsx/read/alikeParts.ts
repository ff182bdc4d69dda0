import type { IsSame } from "./sameBytes";
import type { ZipEntry } from "./zipDirectory";

/** A part as it was packed in an earlier file, and what it held. */
interface Part {
  readonly crc: number;
  readonly packed: Uint8Array;
  readonly content: Uint8Array;
}

/** Earlier files' parts of one name: what comes back was saved by a few programs. */
const MOST = 4;
/** Unpacked; larger parts differ from file to file. */
const LARGEST = 60_000;
/** Names of parts; a workbook has a few dozen. */
const NAMES = 60;

const known = new Map<string, readonly Part[]>();

/**
 * What a part of the same bytes held in an earlier file; null where none had it. Files that one bureau sent out have their
 * styles, names, tables and links in common byte for byte, and to unpack and read them takes longer than to compare.
 */
export function earlierPart({ name, crc, size }: ZipEntry, packed: Uint8Array, same: IsSame): Uint8Array | null {
  const found = known
    .get(name)
    ?.find(
      (part) =>
        part.crc === crc &&
        part.content.length === size &&
        part.packed.length === packed.length &&
        same(part.packed, 0, packed, 0, packed.length),
    );
  return found?.content ?? null;
}

/** Keeps a part that was unpacked and is what it says. */
export function keepPart({ name, crc }: ZipEntry, packed: Uint8Array, content: Uint8Array): void {
  if (content.length > LARGEST || packed.length > LARGEST) return;
  if (known.size >= NAMES && !known.has(name)) known.clear();
  // A copy, so that the file is not kept; not by `slice`, which Node's buffers do not copy for.
  const part = { crc, packed: new Uint8Array(packed), content };
  known.set(name, [part, ...(known.get(name) ?? []).slice(0, MOST - 1)]);
}

/** Reads the contents of parts: of one that an earlier file had, too, what was read from it then. */
export function oncePerPart<Value>(read: (content: Uint8Array) => Value): (content: Uint8Array) => Value {
  const values = new WeakMap<Uint8Array, { readonly value: Value }>();
  return (content) => {
    const found = values.get(content) ?? { value: read(content) };
    values.set(content, found);
    return found.value;
  };
}

import { deflateSync, strToU8 } from "fflate";
import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { crc32 } from "../read/crc32";
import type { XlsxError } from "../read/errors";
import { packedBytes } from "../read/unpack";
import type { ZipEntry } from "../read/zipDirectory";
import { DIRECTORY_ENTRY, END_RECORD, LOCAL_HEADER, type ZipRecord } from "../read/zipRecords";

/** What becomes of a part: its new text, or null where it goes. */
export type Changes = ReadonlyMap<string, string | null>;

interface PackedFile extends Pick<ZipEntry, "name" | "method" | "crc" | "size"> {
  readonly packed: Uint8Array;
}

const VERSION = 20;
const DEFLATED = 8;
/** Names are UTF-8. */
const UTF8 = 0x0800;
/** 1 January 1980, the first day that a zip knows: the same changes give the same bytes. */
const FIRST_DAY = 0x0021;

function newFile(name: string, text: string): PackedFile {
  const content = strToU8(text);
  return {
    name,
    method: DEFLATED,
    crc: crc32(content),
    size: content.length,
    packed: deflateSync(content, { level: 6 }),
  };
}

function sharedFields(file: PackedFile, nameLength: number): readonly (readonly [size: 2 | 4, value: number])[] {
  return [
    [2, VERSION],
    [2, UTF8],
    [2, file.method],
    [2, 0],
    [2, FIRST_DAY],
    [4, file.crc],
    [4, file.packed.length],
    [4, file.size],
    [2, nameLength],
    [2, 0],
  ];
}

function record(
  { signature, size: length }: ZipRecord,
  fields: readonly (readonly [size: 2 | 4, value: number])[],
): Uint8Array {
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  let at = 4;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function pack(files: readonly PackedFile[]): Uint8Array {
  const bodies: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of files) {
    const name = strToU8(file.name);
    const fields = sharedFields(file, name.length);
    bodies.push(record(LOCAL_HEADER, fields), name, file.packed);
    directory.push(
      record(DIRECTORY_ENTRY, [[2, VERSION], ...fields, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    );
    offset += LOCAL_HEADER.size + name.length + file.packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  const end = record(END_RECORD, [
    [2, 0],
    [2, 0],
    [2, files.length],
    [2, files.length],
    [4, size],
    [4, offset],
    [2, 0],
  ]);
  return joined([...bodies, ...directory, end]);
}

/**
 * Packs a file again. Parts that do not change are copied as they are packed, never unpacked: pictures and whatever
 * else nobody looked into come out as they came in.
 */
export function repack(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  changes: Changes,
): Result<Uint8Array, XlsxError> {
  const files: PackedFile[] = [];
  for (const { name, method, crc, size, ...entry } of entries) {
    const change = changes.get(name);
    if (change === null) continue;
    const packed = packedBytes(bytes, { name, method, crc, size, ...entry });
    if (!packed) return fail({ code: "truncated" });
    files.push(change === undefined ? { name, method, crc, size, packed } : newFile(name, change));
  }
  const known = new Set(entries.map(({ name }) => name));
  for (const [name, text] of changes) if (text !== null && !known.has(name)) files.push(newFile(name, text));
  return ok(pack(files));
}

import { Inflate } from "fflate";
import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { XlsxError } from "./errors";
import type { ZipEntry } from "./zipDirectory";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_SIZE = 30;
/** Packed bytes handed over at a time: at most 1,032 times as much comes out before the size is looked at. */
const STEP = 4_096;

/** Unpacks one file of a zip; stops as soon as it gives more than it declared, then compares size and checksum. */
export function unpack(bytes: Uint8Array, entry: ZipEntry): Result<Uint8Array, XlsxError> {
  const packed = packedBytes(bytes, entry);
  if (!packed) return fail({ code: "truncated" });
  const content = entry.method === 0 ? packed : inflate(packed, entry.size);
  if (content === "damaged") return fail({ code: "damaged", part: entry.name });
  if (content === "too-long" || content.length !== entry.size) return fail({ code: "false-size", part: entry.name });
  return crc32(content) === entry.crc ? ok(content) : fail({ code: "damaged", part: entry.name });
}

/** The bytes of one file of a zip as they are packed; null where they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + LOCAL_HEADER_SIZE > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER) return null;
  const start = at + LOCAL_HEADER_SIZE + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedSize > bytes.length ? null : bytes.subarray(start, start + entry.packedSize);
}

function inflate(packed: Uint8Array, size: number): Uint8Array | "too-long" | "damaged" {
  const content = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length <= size) content.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= size; at += STEP) {
      stream.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  } catch {
    // The library throws on a broken stream; which part it was is all that can be said about it.
    return "damaged";
  }
  return length > size ? "too-long" : content.subarray(0, length);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** The checksum that a zip keeps of each file. */
export function crc32(content: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of content) crc = (crc >>> 8) ^ (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0);
  return (crc ^ 0xffffffff) >>> 0;
}

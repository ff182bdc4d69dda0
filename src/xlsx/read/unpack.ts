import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import { earlierPart, keepPart } from "./alikeParts";
import type { XlsxError } from "./errors";
import type { ZipCodec } from "./zipCodec";
import type { ZipEntry } from "./zipDirectory";
import { LOCAL_HEADER } from "./zipRecords";

/** Unpacks one file of a zip; stops as soon as it gives more than it declared, then compares size and checksum. */
export function unpack(bytes: Uint8Array, entry: ZipEntry, codec: ZipCodec): Result<Uint8Array, XlsxError> {
  const packed = packedBytes(bytes, entry);
  if (!packed) return fail({ code: "truncated" });
  if (entry.method === 0) return checked(packed, entry, codec);
  const earlier = earlierPart(entry, packed, codec.isSame);
  if (earlier) return ok(earlier);
  const content = checked(codec.inflate(packed, entry.size), entry, codec);
  if (content.ok) keepPart(entry, packed, content.value);
  return content;
}

function checked(
  content: ReturnType<ZipCodec["inflate"]>,
  entry: ZipEntry,
  codec: ZipCodec,
): Result<Uint8Array, XlsxError> {
  if (content === "damaged") return fail({ code: "damaged", part: entry.name });
  if (content === "too-long" || content.length !== entry.size) return fail({ code: "false-size", part: entry.name });
  return codec.crc32(content) === entry.crc ? ok(content) : fail({ code: "damaged", part: entry.name });
}

/** The bytes of one file of a zip as they are packed; null where they are not all there. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const at = entry.headerOffset;
  if (at + LOCAL_HEADER.size > bytes.length || view.getUint32(at, true) !== LOCAL_HEADER.signature) return null;
  const start = at + LOCAL_HEADER.size + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  return start + entry.packedSize > bytes.length ? null : bytes.subarray(start, start + entry.packedSize);
}

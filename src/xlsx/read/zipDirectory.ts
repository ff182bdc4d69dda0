import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { XlsxError } from "./errors";
import { LIMITS, tooLarge } from "./limits";
import { DIRECTORY_ENTRY, END_RECORD, LOCAL_HEADER } from "./zipRecords";

/** One file of a zip as its central directory declares it; nothing of it is believed before it is unpacked. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const LONGEST_COMMENT = 65_535;
/** Stands for "see the 64-bit record", which no file of a sensible size needs. */
const ZIP64 = 0xffffffff;

/** Reads the list of files at the end of a zip and refuses sizes over the limits, before anything is unpacked. */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], XlsxError> {
  if (bytes.length > LIMITS.fileBytes) return fail(tooLarge("*", bytes.length, LIMITS.fileBytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail({ code: "truncated" });
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.parts) return fail({ code: "too-many-parts", count, limit: LIMITS.parts });
  return readEntries(view, view.getUint32(end + 16, true), count);
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - END_RECORD.size - LONGEST_COMMENT);
  for (let at = view.byteLength - END_RECORD.size; at >= first; at--) {
    if (view.getUint32(at, true) === END_RECORD.signature) return at;
  }
  return null;
}

function readEntries(view: DataView, start: number, count: number): Result<readonly ZipEntry[], XlsxError> {
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + DIRECTORY_ENTRY.size > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY.signature)
      return fail({ code: "truncated" });
    const entry = readEntry(view, at);
    const problem = judge(entry, view.getUint16(at + 8, true));
    if (problem) return fail(problem);
    entries.push(entry);
    at +=
      DIRECTORY_ENTRY.size +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  const ambiguous = ambiguousPart(entries, start);
  return ambiguous === null ? checkTotal(entries) : fail({ code: "ambiguous-parts", part: ambiguous });
}

/** The name of a part that another one has too, or whose bytes reach into those of the next; null where all is clear. */
function ambiguousPart(entries: readonly ZipEntry[], end: number): string | null {
  const names = new Set<string>();
  const inOrder = [...entries].sort((a, b) => a.headerOffset - b.headerOffset);
  for (const [index, { name, headerOffset, packedSize }] of inOrder.entries()) {
    const next = inOrder[index + 1]?.headerOffset ?? end;
    if (names.has(name.toLowerCase()) || headerOffset + LOCAL_HEADER.size + packedSize > next) return name;
    names.add(name.toLowerCase());
  }
  return null;
}

function readEntry(view: DataView, at: number): ZipEntry {
  const nameBytes = new Uint8Array(
    view.buffer,
    view.byteOffset + at + DIRECTORY_ENTRY.size,
    Math.min(view.getUint16(at + 28, true), view.byteLength - at - DIRECTORY_ENTRY.size),
  );
  return {
    name: new TextDecoder().decode(nameBytes),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    headerOffset: view.getUint32(at + 42, true),
  };
}

function judge(entry: ZipEntry, flags: number): XlsxError | null {
  const { name, size, packedSize } = entry;
  if (flags & 1) return { code: "password-protected" };
  if ((entry.method !== 0 && entry.method !== 8) || [size, packedSize, entry.headerOffset].includes(ZIP64))
    return { code: "damaged", part: name };
  if (isXml(name) && size > LIMITS.partBytes) return tooLarge(name, size, LIMITS.partBytes);
  const ratio = Math.round(size / Math.max(1, packedSize));
  const suspicious = size > LIMITS.ratioFromBytes && ratio > LIMITS.ratio;
  return suspicious ? { code: "suspicious-compression", part: name, ratio, limit: LIMITS.ratio } : null;
}

function checkTotal(entries: readonly ZipEntry[]): Result<readonly ZipEntry[], XlsxError> {
  const total = entries.reduce((sum, entry) => sum + (isXml(entry.name) ? entry.size : 0), 0);
  return total > LIMITS.totalBytes ? fail(tooLarge("*", total, LIMITS.totalBytes)) : ok(entries);
}

/** Parts that may be parsed, whose sizes count; pictures and other binaries are never unpacked. */
export function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

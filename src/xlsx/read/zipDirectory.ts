import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { XlsxError } from "./errors";
import { LIMITS, tooLarge } from "./limits";
import { DIRECTORY_ENTRY, END_RECORD, LOCAL_HEADER } from "./zipRecords";
import { directoryPlace, UNKNOWN, wholeNumbers } from "./zip64";

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

const DECODER = new TextDecoder();

/** Reads the list of files at the end of a zip and refuses sizes over the limits, before anything is unpacked. */
export function readDirectory(bytes: Uint8Array): Result<readonly ZipEntry[], XlsxError> {
  if (bytes.length > LIMITS.fileBytes) return fail(tooLarge("*", bytes.length, LIMITS.fileBytes));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return fail({ code: "truncated" });
  const { count, start } = directoryPlace(view, end);
  if (count > LIMITS.parts) return fail(isArchive(view, start) ? { code: "archive" } : tooManyParts(count));
  return readEntries(view, start, count);
}

function tooManyParts(count: number): XlsxError {
  return { code: "too-many-parts", count, limit: LIMITS.parts };
}

/** True where the first file of a zip is a workbook itself. */
function isArchive(view: DataView, start: number): boolean {
  return start + DIRECTORY_ENTRY.size <= view.byteLength && isWholeFile(readEntry(view, start).name);
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
  const nameAt = at + DIRECTORY_ENTRY.size;
  const length = Math.min(view.getUint16(at + 28, true), view.byteLength - nameAt);
  const [size, packedSize, headerOffset] = wholeNumbers(view, nameAt + length, view.getUint16(at + 30, true), [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    // Some programs for Windows write its slash.
    name: DECODER.decode(new Uint8Array(view.buffer, view.byteOffset + nameAt, length)).replaceAll("\\", "/"),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packedSize,
    size,
    headerOffset,
  };
}

function judge(entry: ZipEntry, flags: number): XlsxError | null {
  const { name, size, packedSize } = entry;
  if (flags & 1) return { code: isWholeFile(name) ? "archive" : "password-protected" };
  if ((entry.method !== 0 && entry.method !== 8) || [size, packedSize, entry.headerOffset].includes(UNKNOWN))
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

/** A file that somebody packed, and not a part of a workbook. */
export function isWholeFile(name: string): boolean {
  return /\.(xls[xmb]?|xlt[xm]?|et|ett|ods|csv|docx?|wps|pdf|zip|rar|7z)$/i.test(name);
}

/** Parts that may be parsed, whose sizes count; pictures and other binaries are never unpacked. */
export function isXml(name: string): boolean {
  return /\.(xml|rels|vml)$/i.test(name);
}

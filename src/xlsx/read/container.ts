import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { XlsxError } from "./errors";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** How other files begin, and what to say of them. */
const BEGINNINGS: readonly (readonly [begins: readonly number[] | string, error: XlsxError])[] = [
  ["PK\x05\x06", { code: "archive" }],
  ["Rar!", { code: "archive" }],
  [[0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c], { code: "archive" }],
  [[0x1f, 0x8b], { code: "archive" }],
  ["%PDF", { code: "other-document", kind: "PDF" }],
  ["{\\rtf", { code: "other-document", kind: "RTF" }],
  [[0xff, 0xd8, 0xff], { code: "other-document", kind: "JPEG" }],
  [[0x89, 0x50, 0x4e, 0x47], { code: "other-document", kind: "PNG" }],
  // Workbooks of Excel 2 to 4 have no container.
  [[0x09, 0x00, 0x04, 0x00], { code: "old-excel-format" }],
  [[0x09, 0x02, 0x06, 0x00], { code: "old-excel-format" }],
  [[0x09, 0x04, 0x06, 0x00], { code: "old-excel-format" }],
];

/** Streams of files in the old container, the more telling first. */
const STREAMS: readonly (readonly [name: string, error: XlsxError])[] = [
  ["DRMEncrypted", { code: "rights-managed" }],
  ["EncryptedPackage", { code: "password-protected" }],
  ["WordDocument", { code: "other-document", kind: "Word" }],
  ["PowerPoint Document", { code: "other-document", kind: "PowerPoint" }],
  ["Workbook", { code: "old-excel-format" }],
  ["Book", { code: "old-excel-format" }],
];

/** What is looked at of a file that is none of those. */
const SAMPLE = 2_048;
/** Web pages, web archives and the XML of Excel 2003, which many systems export under the name of a workbook. */
const WEB = /^\s*(?:<\?xml|<!doctype|<html|<table|<head|<style|<meta|<workbook|<!--|mime-version:)/i;
const BLANKS = new Set([0x09, 0x0a, 0x0c, 0x0d, 0x1b]);

/** Tells a zip from everything else that is handed in as an .xlsx file. */
export function checkContainer(bytes: Uint8Array): Result<null, XlsxError> {
  if (bytes.length === 0) return fail({ code: "empty-file" });
  if (startsWith(bytes, ZIP)) return ok(null);
  const known = BEGINNINGS.find(([begins]) => startsWith(bytes, codesOf(begins)));
  if (known) return fail(known[1]);
  if (startsWith(bytes, OLE2))
    return fail(STREAMS.find(([name]) => containsName(bytes, name))?.[1] ?? { code: "not-a-workbook-file" });
  const sample = bytes.subarray(0, SAMPLE);
  if (isBinary(sample)) return fail({ code: "security-wrapped" });
  const isWeb = WEB.test(new TextDecoder().decode(sample));
  return fail({ code: isWeb ? "web-format" : "not-a-workbook-file" });
}

function codesOf(text: readonly number[] | string): readonly number[] {
  return typeof text === "string" ? Array.from(text, (character) => character.charCodeAt(0)) : text;
}

/** Bytes that no text of any encoding but UTF-16 has, which begins with a mark of its own. */
function isBinary(sample: Uint8Array): boolean {
  if (startsWith(sample, [0xff, 0xfe]) || startsWith(sample, [0xfe, 0xff])) return false;
  return sample.some((byte) => byte < 0x20 && !BLANKS.has(byte));
}

/** Looks for a stream name, stored in two bytes a character. */
function containsName(bytes: Uint8Array, name: string): boolean {
  const wanted = Array.from(name, (character) => [character.charCodeAt(0), 0]).flat();
  const [first = 0] = wanted;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, index) => bytes[index] === byte);
}

import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { XlsxError } from "./errors";

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** Tells a zip from everything else that is handed in as an .xlsx file. */
export function checkContainer(bytes: Uint8Array): Result<null, XlsxError> {
  if (bytes.length === 0) return fail({ code: "empty-file" });
  if (startsWith(bytes, OLE2)) return fail({ code: oleKind(bytes) });
  return startsWith(bytes, ZIP) ? ok(null) : fail({ code: "not-a-workbook-file" });
}

/** Old workbooks and encrypted new ones share a container; the names of their streams tell them apart. */
function oleKind(bytes: Uint8Array): "password-protected" | "old-excel-format" | "not-a-workbook-file" {
  if (containsName(bytes, "EncryptedPackage")) return "password-protected";
  return containsName(bytes, "Workbook") || containsName(bytes, "Book") ? "old-excel-format" : "not-a-workbook-file";
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

import { fail, ok, type Result } from "../domain/shared/result";
import type { LocalText } from "../domain/shared/localText";
import { fileErrorText, fileWarningText } from "../messages/app/files";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { XlsxError } from "./read/errors";
import { readXlsx } from "./read/readXlsx";
import { portableCodec, type ZipCodec } from "./read/zipCodec";

/** A workbook file as read, with its warnings as sentences. */
interface FileReading {
  readonly snapshot: WorkbookSnapshot;
  readonly warnings: readonly LocalText[];
}

/** Reads the bytes of an .xlsx file; the failure is a code and the sentence that says what to do. */
export async function readWorkbookFile(
  bytes: Uint8Array,
  codec: ZipCodec = portableCodec,
): Promise<Result<FileReading, { readonly code: XlsxError["code"]; readonly text: LocalText }>> {
  const read = await readXlsx(bytes, codec);
  if (!read.ok) return fail({ code: read.error.code, text: fileErrorText(read.error) });
  return ok({ snapshot: read.value.snapshot, warnings: read.value.warnings.map(fileWarningText) });
}

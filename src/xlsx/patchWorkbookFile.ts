import { fail, type Result } from "../domain/shared/result";
import type { LocalText } from "../domain/shared/localText";
import { fileErrorText } from "../messages/app/files";
import type { WorkbookPatch } from "../workbook/patch";
import { patchXlsx } from "./patch/patchXlsx";
import type { XlsxError } from "./read/errors";

/** Changes the bytes of an .xlsx file; the failure is a code and the sentence that says what to do. */
export async function patchWorkbookFile(
  bytes: Uint8Array,
  patch: WorkbookPatch,
): Promise<Result<Uint8Array, { readonly code: XlsxError["code"]; readonly text: LocalText }>> {
  const patched = await patchXlsx(bytes, patch);
  return patched.ok ? patched : fail({ code: patched.error.code, text: fileErrorText(patched.error) });
}

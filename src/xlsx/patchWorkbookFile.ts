import { fail, type Result } from "../domain/shared/result";
import type { LocalText } from "../domain/shared/localText";
import { fileErrorText } from "../messages/app/files";
import type { CellPatch, WorkbookPatch } from "../workbook/patch";
import { patchCells } from "./patch/patchCells";
import { patchXlsx } from "./patch/patchXlsx";
import type { XlsxError } from "./read/errors";

type Patched = Result<Uint8Array, { readonly code: XlsxError["code"]; readonly text: LocalText }>;

function explained(patched: Result<Uint8Array, XlsxError>): Patched {
  return patched.ok ? patched : fail({ code: patched.error.code, text: fileErrorText(patched.error) });
}

/** Changes the bytes of an .xlsx file; the failure is a code and the sentence that says what to do. */
export async function patchWorkbookFile(bytes: Uint8Array, patch: WorkbookPatch): Promise<Patched> {
  return explained(await patchXlsx(bytes, patch));
}

/** Replaces the content of cells in the bytes of an .xlsx file; failures as above. */
export function patchFileCells(bytes: Uint8Array, cells: readonly CellPatch[]): Promise<Patched> {
  return Promise.resolve(explained(patchCells(bytes, cells)));
}

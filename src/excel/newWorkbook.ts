import type { HostError, NewWorkbookPort } from "../app/ports";
import { fail, ok, type Result } from "../domain/shared/result";
import { hostErrorOf } from "./hostErrorOf";
import { supportsExcelApi } from "./requirementSets";

/** The set that `Excel.createWorkbook` came with. */
const CREATE_WORKBOOK = "1.8";
const STEP = "open a new workbook";

/** Bytes that `String.fromCharCode` takes at once without running out of stack. */
const CHUNK = 0x2000;

/** Bytes in Base64, as Excel takes a file. */
export function toBase64(bytes: Uint8Array): string {
  const chunks = Array.from({ length: Math.ceil(bytes.length / CHUNK) }, (_, index) =>
    bytes.subarray(index * CHUNK, (index + 1) * CHUNK),
  );
  return btoa(chunks.map((chunk) => String.fromCharCode(...chunk)).join(""));
}

function isSupported(): boolean {
  return typeof Excel !== "undefined" && supportsExcelApi(CREATE_WORKBOOK);
}

async function open(bytes: Uint8Array): Promise<Result<null, HostError>> {
  if (!isSupported())
    return fail({
      code: "not-supported",
      step: STEP,
      detail: `ExcelApi ${CREATE_WORKBOOK} is not supported`,
      written: [],
    });
  try {
    // Waits by itself while a cell is being edited.
    await Excel.createWorkbook(toBase64(bytes));
    return ok(null);
  } catch (error) {
    return fail(hostErrorOf(error, STEP));
  }
}

/** New workbooks through Office.js: Excel opens a window of its own, on the web a tab. */
export function createNewWorkbookPort(): NewWorkbookPort {
  return {
    get isSupported() {
      return isSupported();
    },
    open,
  };
}

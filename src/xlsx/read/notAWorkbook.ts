import type { XlsxError } from "./errors";
import type { Package } from "./package";
import { isWholeFile } from "./zipDirectory";

/** Parts by which zips of other kinds are known. */
const DOCUMENTS: readonly (readonly [part: RegExp, kind: string])[] = [
  [/^word\//i, "Word"],
  [/^ppt\//i, "PowerPoint"],
  [/^OFD\.xml$/i, "OFD"],
  [/^Index\/.*\.iwa$/i, "Numbers"],
];

/** What OpenDocument files say they are, in a part that comes first. */
const MIMETYPE = "mimetype";

function openDocument(file: Package): XlsxError | null {
  const bytes = file.has(MIMETYPE) ? file.read(MIMETYPE) : null;
  const text = bytes?.ok ? new TextDecoder().decode(bytes.value) : "";
  if (!text.includes("opendocument")) return null;
  return text.includes("spreadsheet") ? { code: "open-document" } : { code: "other-document", kind: "OpenDocument" };
}

/** What a zip is that holds no workbook: packed files, another document, or something unknown. */
export function notAWorkbook(file: Package): XlsxError {
  const kind = DOCUMENTS.find(([part]) => file.names.some((name) => part.test(name)))?.[1];
  if (kind !== undefined) return { code: "other-document", kind };
  return openDocument(file) ?? { code: file.names.some(isWholeFile) ? "archive" : "no-workbook" };
}

import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { WorkbookPatch } from "../../workbook/patch";
import type { XlsxError } from "../read/errors";
import { MARK_LOOKS, markSheet } from "./marks";
import { openFile, removeCalculationChain, type OpenFile } from "./openFile";
import { putSheet, type PutContext } from "./putSheet";
import { addStyles } from "./styles";
import { withName } from "./workbookLists";
import { writeSheet, type WrittenSheet } from "./writtenSheet";
import { repack } from "./zip";

function mark({ parts, workbook, flavour, styles }: PutContext, { marks }: WorkbookPatch): void {
  for (const { name, part } of workbook.sheets) {
    const xml = part === null ? undefined : parts.get(part);
    if (part === null || xml === undefined) continue;
    const marked = markSheet(
      xml,
      marks.filter(({ sheet }) => sheet === name),
      styles.further,
      flavour.main,
    );
    if (marked !== null) parts.set(part, marked);
  }
}

function nameNumbers({ parts, workbookPart, flavour }: PutContext, { numbers }: WorkbookPatch): void {
  const named = Object.entries(numbers).reduce(
    (xml, [name, value]) => withName(xml, { name, refersTo: String(value) }, flavour),
    parts.get(workbookPart) ?? "",
  );
  if (Object.keys(numbers).length > 0) parts.set(workbookPart, named);
}

function prepare(file: OpenFile, written: WrittenSheet): Result<PutContext, XlsxError> {
  const { parts, workbook, workbookPart, flavour, stylesPart, stylesXml } = file;
  const styles = addStyles(stylesXml, written.styles, MARK_LOOKS, flavour.main);
  if (!styles) return fail({ code: "broken-xml", part: stylesPart });
  parts.set(stylesPart, styles.xml);
  return ok({ parts, workbook, workbookPart, flavour, styles });
}

/**
 * Writes one sheet, marks and names into the bytes of an .xlsx file. Whatever else the file has stays byte for byte:
 * figures, formulas, protection, foreign sheets, pictures, macros and what later versions of the format may bring.
 * Safe for any bytes: the same checks as for reading come first, and parts that are not XML are never unpacked.
 */
export async function patchXlsx(bytes: Uint8Array, patch: WorkbookPatch): Promise<Result<Uint8Array, XlsxError>> {
  const file = openFile(bytes);
  if (!file.ok) return file;
  const written = await writeSheet(patch.sheet);
  const context = prepare(file.value, written);
  if (!context.ok) return context;
  putSheet(context.value, patch.sheet, written);
  mark(context.value, patch);
  nameNumbers(context.value, patch);
  removeCalculationChain(file.value);
  return repack(bytes, file.value.entries, file.value.parts.changes);
}

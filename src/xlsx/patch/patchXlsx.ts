import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { WorkbookPatch } from "../../workbook/patch";
import type { XlsxError } from "../read/errors";
import { openPackage } from "../read/package";
import type { Package } from "../read/package";
import { relationshipsOf } from "../read/relationships";
import { readWorkbookPart } from "../read/workbookPart";
import type { WorkbookPart } from "../read/workbookPart";
import { portableCodec } from "../read/zipCodec";
import { readDirectory } from "../read/zipDirectory";
import { removePart } from "./contentTypes";
import { flavourOf } from "./flavour";
import { removeLinks } from "./links";
import { MARK_LOOKS, markSheet } from "./marks";
import { partsOf, type Parts } from "./parts";
import { readTexts } from "./texts";
import { putSheet, type PutContext } from "./putSheet";
import { addStyles } from "./styles";
import { withName } from "./workbookLists";
import { writeSheet, type WrittenSheet } from "./writtenSheet";
import { repack } from "./zip";

/** The order in which formulas are calculated: a list that must fit the cells, and that programs make anew without it. */
function removeCalculationChain(parts: Parts, { relationships }: WorkbookPart, workbookPart: string): void {
  const chains = relationships.filter(({ kind }) => kind === "calcChain");
  for (const { target } of chains) removePart(parts, target);
  removeLinks(
    parts,
    workbookPart,
    chains.map(({ id }) => id),
  );
}

function stylesPartOf({ relationships }: WorkbookPart): string {
  return relationships.find(({ kind }) => kind === "styles")?.target ?? "";
}

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

function prepare(file: Package, workbook: WorkbookPart, written: WrittenSheet): Result<PutContext, XlsxError> {
  const texts = readTexts(file);
  if (!texts.ok) return texts;
  const links = relationshipsOf(file, "");
  if (!links.ok) return links;
  const workbookPart = links.value.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const part = stylesPartOf(workbook);
  const flavour = flavourOf(texts.value.get(workbookPart) ?? "");
  const xml = texts.value.get(part);
  if (xml === undefined) return fail({ code: "missing-part", part: part || "xl/styles.xml" });
  const styles = addStyles(xml, written.styles, MARK_LOOKS, flavour.main);
  if (!styles) return fail({ code: "broken-xml", part });
  const parts = partsOf(file.names, texts.value);
  parts.set(part, styles.xml);
  return ok({ parts, workbook, workbookPart, flavour, styles });
}

/**
 * Writes one sheet, marks and names into the bytes of an .xlsx file. Whatever else the file has stays byte for byte:
 * figures, formulas, protection, foreign sheets, pictures, macros and what later versions of the format may bring.
 * Safe for any bytes: the same checks as for reading come first, and parts that are not XML are never unpacked.
 */
export async function patchXlsx(bytes: Uint8Array, patch: WorkbookPatch): Promise<Result<Uint8Array, XlsxError>> {
  const file = openPackage(bytes, portableCodec);
  if (!file.ok) return file;
  const workbook = readWorkbookPart(file.value);
  if (!workbook.ok) return workbook;
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const written = await writeSheet(patch.sheet);
  const context = prepare(file.value, workbook.value, written);
  if (!context.ok) return context;
  putSheet(context.value, patch.sheet, written);
  mark(context.value, patch);
  nameNumbers(context.value, patch);
  removeCalculationChain(context.value.parts, workbook.value, context.value.workbookPart);
  return repack(bytes, directory.value, context.value.parts.changes);
}

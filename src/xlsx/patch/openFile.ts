import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { XlsxError } from "../read/errors";
import { openPackage } from "../read/package";
import { relationshipsOf } from "../read/relationships";
import { readWorkbookPart, type WorkbookPart } from "../read/workbookPart";
import { portableCodec } from "../read/zipCodec";
import { readDirectory, type ZipEntry } from "../read/zipDirectory";
import { removePart } from "./contentTypes";
import { flavourOf, type Flavour } from "./flavour";
import { removeLinks } from "./links";
import { partsOf, type Parts } from "./parts";
import { readTexts } from "./texts";

/** A file whose parts are about to be changed. */
export interface OpenFile {
  readonly entries: readonly ZipEntry[];
  readonly parts: Parts;
  readonly workbook: WorkbookPart;
  readonly workbookPart: string;
  readonly flavour: Flavour;
  readonly stylesPart: string;
  readonly stylesXml: string;
}

/** Opens a file to be changed, after the same checks as for reading. */
export function openFile(bytes: Uint8Array): Result<OpenFile, XlsxError> {
  const file = openPackage(bytes, portableCodec);
  if (!file.ok) return file;
  const workbook = readWorkbookPart(file.value);
  if (!workbook.ok) return workbook;
  const directory = readDirectory(bytes);
  if (!directory.ok) return directory;
  const texts = readTexts(file.value);
  if (!texts.ok) return texts;
  const links = relationshipsOf(file.value, "");
  if (!links.ok) return links;
  const workbookPart = links.value.find(({ kind }) => kind === "officeDocument")?.target ?? "";
  const stylesPart = workbook.value.relationships.find(({ kind }) => kind === "styles")?.target ?? "";
  const parts = partsOf(file.value.names, texts.value);
  const stylesXml = parts.get(stylesPart);
  if (stylesXml === undefined) return fail({ code: "missing-part", part: stylesPart || "xl/styles.xml" });
  return ok({
    entries: directory.value,
    parts,
    workbook: workbook.value,
    workbookPart,
    flavour: flavourOf(parts.get(workbookPart) ?? ""),
    stylesPart,
    stylesXml,
  });
}

/** The order in which formulas are calculated: a list that must fit the cells, and that programs make anew without it. */
export function removeCalculationChain({ parts, workbook, workbookPart }: OpenFile): void {
  const chains = workbook.relationships.filter(({ kind }) => kind === "calcChain");
  for (const { target } of chains) removePart(parts, target);
  removeLinks(
    parts,
    workbookPart,
    chains.map(({ id }) => id),
  );
}

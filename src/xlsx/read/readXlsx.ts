import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { arrangeSheets, type ArrangedSheet } from "./arrangeSheets";
import type { XlsxError, XlsxWarning } from "./errors";
import { LIMITS } from "./limits";
import { withLinkedFiles } from "./linkedFiles";
import { readNumberFormats } from "./numberFormats";
import { openPackage } from "./package";
import type { Package } from "./package";
import { readSharedStrings } from "./sharedStrings";
import { readSheet, tooManyCells, type SheetContent } from "./readSheet";
import type { IsSame } from "./sameBytes";
import type { Lookups } from "./sheetPart";
import { fileWarnings } from "./warnings";
import { readWorkbookPart } from "./workbookPart";
import type { WorkbookPart } from "./workbookPart";
import type { XmlFault } from "./xml";
import { portableCodec, type ZipCodec } from "./zipCodec";

/** From the first day of the 1900 date system to that of the other. */
const DAYS_UNTIL_1904 = 1_462;

/** What a file holds, and what to know about it. */
export interface XlsxReading {
  readonly snapshot: WorkbookSnapshot;
  readonly warnings: readonly XlsxWarning[];
}

/**
 * Reads the bytes of an .xlsx file: every sheet, visible or not. Safe for any bytes: limits are checked before
 * anything is unpacked, nothing is followed, and what is wrong comes back as a code. Parts that hold no cells
 * (drawings, charts, themes, properties) are not unpacked at all.
 *
 * Own reader on fflate: the file library gives dates as JavaScript dates (a serial number does not survive them),
 * leaves shared formulas empty, allocates the whole rectangle up to the last cell and trusts declared sizes.
 */
export async function readXlsx(
  bytes: Uint8Array,
  codec: ZipCodec = portableCodec,
): Promise<Result<XlsxReading, XlsxError>> {
  return Promise.resolve(readBytes(bytes, codec));
}

function readBytes(bytes: Uint8Array, codec: ZipCodec): Result<XlsxReading, XlsxError> {
  const file = openPackage(bytes, codec);
  if (!file.ok) return file;
  const workbook = readWorkbookPart(file.value);
  if (!workbook.ok) return workbook;
  const lookups = readLookups(file.value, workbook.value, codec.isSame);
  if (!lookups.ok) return lookups;
  const readings = readSheets(file.value, workbook.value, {
    ...lookups.value,
    dayShift: workbook.value.date1904 ? DAYS_UNTIL_1904 : 0,
    isSame: codec.isSame,
  });
  if (!readings.ok) return readings;
  const warnings = fileWarnings(file.value, workbook.value);
  if (!warnings.ok) return warnings;
  const { names } = workbook.value;
  const sheets = readings.value.map(({ sheet }) => sheet);
  const tables = readings.value.flatMap((reading) => reading.tables);
  return ok({
    snapshot: withLinkedFiles({ sheets, tables, names }, file.value, workbook.value),
    warnings: [...warnings.value, ...readings.value.flatMap((reading) => reading.warnings)],
  });
}

function readSheets(
  file: Package,
  workbook: WorkbookPart,
  lookups: Lookups,
): Result<readonly ArrangedSheet[], XlsxError> {
  const contents: SheetContent[] = [];
  let cells = 0;
  for (const entry of workbook.sheets) {
    const content = readSheet(file, entry, lookups);
    if (!content.ok) return content;
    contents.push(content.value);
    cells += content.value.content.cells.length;
    if (cells > LIMITS.cells + LIMITS.formattedBlanks) return fail(tooManyCells(entry.name));
  }
  return ok(arrangeSheets(contents));
}

function readLookups(file: Package, workbook: WorkbookPart, isSame: IsSame): Result<Lookups, XlsxError> {
  const read = (
    wanted: string,
    parse: (bytes: Uint8Array) => Result<readonly string[], XmlFault>,
  ): Result<readonly string[], XlsxError> => {
    const part = workbook.relationships.find(({ kind }) => kind === wanted)?.target;
    if (part === undefined || !file.has(part)) return ok([]);
    const bytes = file.read(part);
    if (!bytes.ok) return bytes;
    const parsed = parse(bytes.value);
    return parsed.ok ? parsed : fail({ code: parsed.error, part });
  };
  const strings = read("sharedStrings", (bytes) => readSharedStrings(bytes, isSame));
  if (!strings.ok) return strings;
  const formats = read("styles", readNumberFormats);
  return formats.ok ? ok({ strings: strings.value, formats: formats.value }) : formats;
}

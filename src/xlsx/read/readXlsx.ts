import { fail, ok } from "../../domain/shared/result";
import type { Result } from "../../domain/shared/result";
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { XlsxError, XlsxWarning } from "./errors";
import { cornerIfTooLarge, indexCells, toGrid, usedRange } from "./grid";
import { LIMITS } from "./limits";
import { readNumberFormats } from "./numberFormats";
import { openPackage } from "./package";
import type { Package } from "./package";
import { relationshipsOf } from "./relationships";
import { readSharedStrings } from "./sharedStrings";
import { readSheetPart } from "./sheetPart";
import type { Lookups } from "./sheetPart";
import { readTable } from "./tablePart";
import { fileWarnings, formulaWarnings } from "./warnings";
import { readWorkbookPart } from "./workbookPart";
import type { SheetEntry, WorkbookPart } from "./workbookPart";

/** What a file holds, and what to know about it. */
export interface XlsxReading {
  readonly snapshot: WorkbookSnapshot;
  readonly warnings: readonly XlsxWarning[];
}

interface SheetReading {
  readonly sheet: SheetSnapshot;
  readonly tables: readonly TableSnapshot[];
  readonly warnings: readonly XlsxWarning[];
  readonly cellCount: number;
}

/**
 * Reads the bytes of an .xlsx file: every sheet, visible or not. Safe for any bytes: limits are checked before
 * anything is unpacked, nothing is followed, and what is wrong comes back as a code.
 *
 * Own reader on fflate: the file library gives dates as JavaScript dates (a serial number does not survive them),
 * leaves shared formulas empty, allocates the whole rectangle up to the last cell and trusts declared sizes.
 */
export async function readXlsx(bytes: Uint8Array): Promise<Result<XlsxReading, XlsxError>> {
  return Promise.resolve(readBytes(bytes));
}

function readBytes(bytes: Uint8Array): Result<XlsxReading, XlsxError> {
  const file = openPackage(bytes);
  if (!file.ok) return file;
  const workbook = readWorkbookPart(file.value);
  if (!workbook.ok) return workbook;
  const lookups = readLookups(file.value, workbook.value);
  if (!lookups.ok) return lookups;
  const readings: SheetReading[] = [];
  for (const entry of workbook.value.sheets) {
    const reading = readSheet(file.value, entry, lookups.value);
    if (!reading.ok) return reading;
    readings.push(reading.value);
    if (readings.reduce((sum, { cellCount }) => sum + cellCount, 0) > LIMITS.cells + LIMITS.formattedBlanks) return fail(tooManyCells(entry.name));
  }
  const { names } = workbook.value;
  const snapshot = { sheets: readings.map(({ sheet }) => sheet), tables: readings.flatMap(({ tables }) => tables), names };
  return ok({ snapshot, warnings: [...fileWarnings(file.value, workbook.value), ...readings.flatMap(({ warnings }) => warnings)] });
}

function readLookups(file: Package, workbook: WorkbookPart): Result<Lookups, XlsxError> {
  const partOf = (wanted: string) => workbook.relationships.find(({ kind }) => kind === wanted)?.target ?? "";
  const read = <Value>(part: string, parse: (xml: string) => Value | null, absent: Value): Value | null => {
    const xml = file.xml.get(part);
    return xml === undefined ? absent : parse(xml);
  };
  const strings = read(partOf("sharedStrings"), readSharedStrings, []);
  if (!strings) return fail({ code: "broken-xml", part: partOf("sharedStrings") });
  const formats = read(partOf("styles"), readNumberFormats, []);
  return formats ? ok({ strings, formats }) : fail({ code: "broken-xml", part: partOf("styles") });
}

function readSheet(file: Package, entry: SheetEntry, lookups: Lookups): Result<SheetReading, XlsxError> {
  const { name, visibility, part } = entry;
  if (part === null) return ok({ sheet: { name, visibility, protected: false, grid: null }, tables: [], warnings: [], cellCount: 0 });
  const xml = file.xml.get(part);
  if (xml === undefined) return fail({ code: "missing-part", part });
  const content = readSheetPart(xml, lookups);
  if (content === "broken") return fail({ code: "broken-xml", part });
  if (content === "too-many-cells") return fail(tooManyCells(name));
  const index = indexCells(content.cells);
  const used = usedRange(content.cells);
  const corner = used && cornerIfTooLarge(used);
  const grid = used && !corner ? toGrid(index, used) : null;
  const parts = relationshipsOf(file, part).filter(({ kind }) => kind === "table").map(({ target }) => file.xml.get(target) ?? "");
  const tables = parts.map((table) => readTable(table, name, index)).filter((table) => table !== null);
  const warnings = formulaWarnings(name, content.cells);
  return ok({
    sheet: { name, visibility, protected: content.protected, grid },
    tables,
    warnings: corner ? [...warnings, { code: "sheet-too-wide", sheet: name, cell: corner }] : warnings,
    cellCount: content.cells.length,
  });
}

function tooManyCells(sheet: string): XlsxError {
  return { code: "too-many-cells", sheet, limit: LIMITS.cells };
}

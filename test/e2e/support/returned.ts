import { unzipSync } from "fflate";
import type { Download } from "playwright-core";
import { readFile } from "node:fs/promises";
import { rebuildWorkbook } from "../../../src/app/rebuildWorkbook";
import { readWorkbook } from "../../../src/workbook";
import { readWorkbookFile, writeXlsx } from "../../../src/xlsx";
import type { Typed } from "../../domain/consolidation/returns";

/** A file for a file field. */
export interface FileToGive {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The files of a zip that the browser saved, by name. */
export async function savedZip(download: Download): Promise<ReadonlyMap<string, Uint8Array>> {
  return new Map(Object.entries(unzipSync(await readFile(await download.path()))));
}

/** The workbook that was sent, with figures and a signature, as a file under a name of the region's choice. */
export async function filled(bytes: Uint8Array, name: string, typed: Typed, date: string): Promise<FileToGive> {
  const reading = await readWorkbookFile(bytes);
  if (!reading.ok) throw new Error(reading.error.code);
  const workbook = readWorkbook(reading.value.snapshot);
  if (!workbook.ok || !workbook.value.submission) throw new Error("this workbook was not sent to a region");
  const cells = Object.entries(typed).map(([id, row]) =>
    [id, Object.fromEntries(Object.entries(row).map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }]))] as const);
  const submission = { ...workbook.value.submission, reporter: "王芳", contact: "0516-83712345", date };
  const spec = rebuildWorkbook({ ...workbook.value, submission, entries: { cells: Object.fromEntries(cells), remarks: {} } }, null, date);
  return { name, mimeType: XLSX, buffer: Buffer.from(await writeXlsx(spec, { now: new Date(`${date}T00:00:00Z`) })) };
}

import type { WorkbookFiles } from "../../src/app/files";
import { packFiles, patchWorkbookFile, readWorkbookFile, writeXlsx } from "../../src/xlsx";

/** The day of the tests. */
export const TODAY = "2024-01-15";

/** Workbook files as the pane reads and writes them. */
export const FILES: WorkbookFiles = {
  read: readWorkbookFile,
  patch: patchWorkbookFile,
  write: (spec) => writeXlsx(spec, { now: new Date(TODAY) }),
  pack: async (files, date) => packFiles(files, date),
};

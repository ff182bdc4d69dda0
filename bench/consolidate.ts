import { linkSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inProcess } from "./inProcess";
import { rounded } from "./measure";
import { writeReturnedFiles } from "./regionFiles";

/** Regions that each return a workbook with figures of its own. */
const REGIONS = 50;
const [FEW, MANY] = [100, 3_000];
/** Files of which the other readers' speed is taken; they are slower. */
const OTHERS = 200;
const KILOBYTES = 1024;

interface Reading {
  readonly perSecond: number;
  readonly peakKb: number;
}

/** Reads the first files of a folder in a process of its own. */
function readIn(folder: string, reader: string, count: number): Reading {
  return inProcess("readFiles", [reader, folder, String(REGIONS), String(count)]) as Reading;
}

/** As many files as asked for, of those that are there: beyond them, the same ones under other names. */
function multiply(folder: string, paths: readonly string[], count: number): void {
  for (let index = paths.length; index < count; index += 1)
    linkSync(paths[index % paths.length] ?? "", join(folder, `${index}.xlsx`));
}

/**
 * Taking back returned workbooks of twenty rows and six years: files a second on two cores and on one, beside two
 * libraries that only read the cells of the same files on one, and peak memory on two for few and for many files.
 */
export async function benchConsolidate(): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), "returned-"));
  try {
    multiply(folder, await writeReturnedFiles(folder, REGIONS), MANY);
    const [few, many] = [readIn(folder, "two", FEW), readIn(folder, "two", MANY)];
    return {
      "consolidate.per_s": rounded(many.perSecond),
      "consolidate.per_s.one": rounded(readIn(folder, "one", MANY).perSecond),
      "consolidate.exceljs.per_s": rounded(readIn(folder, "exceljs", OTHERS).perSecond),
      "consolidate.sheetjs.per_s": rounded(readIn(folder, "sheetjs", OTHERS).perSecond),
      "consolidate.peak_mb.100": rounded(few.peakKb / KILOBYTES),
      "consolidate.peak_mb.3000": rounded(many.peakKb / KILOBYTES),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

import { mkdtempSync, rmSync } from "node:fs";
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

function readIn(paths: readonly string[], reader: string, count: number): Reading {
  return inProcess("readFiles", [reader, String(count), ...paths]) as Reading;
}

/**
 * Taking back returned workbooks of twenty rows and six years: files a second on one core, beside two libraries that
 * only read the cells of the same files, and peak memory for few and for many files.
 */
export async function benchConsolidate(): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), "returned-"));
  try {
    const paths = await writeReturnedFiles(folder, REGIONS);
    const [few, many] = [readIn(paths, "consolidate", FEW), readIn(paths, "consolidate", MANY)];
    return {
      "consolidate.per_s": rounded(many.perSecond),
      "consolidate.exceljs.per_s": rounded(readIn(paths, "exceljs", OTHERS).perSecond),
      "consolidate.sheetjs.per_s": rounded(readIn(paths, "sheetjs", OTHERS).perSecond),
      "consolidate.peak_mb.100": rounded(few.peakKb / KILOBYTES),
      "consolidate.peak_mb.3000": rounded(many.peakKb / KILOBYTES),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

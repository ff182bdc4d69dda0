import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { Workbook } from "exceljs";
import * as sheetJs from "xlsx";
import { rounded } from "./measure";
import { planOfRegions, writeReturnedFiles } from "./regionFiles";
import { takeAllBack } from "./takeAllBack";

/** Regions that each return a workbook with figures of its own. */
const REGIONS = 50;
/** Files that each reader is timed on, after some to warm it up. */
const TIMED = 100;
const WARM_UP = 50;
const KILOBYTES = 1024;

async function readWithExcelJs(path: string): Promise<number> {
  const workbook = new Workbook();
  await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer);
  let cells = 0;
  workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
  return cells;
}

function readWithSheetJs(path: string): number {
  const { Sheets } = sheetJs.read(readFileSync(path), { dense: true });
  const rows = Object.values(Sheets).flatMap((sheet) => sheet as unknown as readonly (readonly unknown[] | undefined)[]);
  return rows.reduce((cells, row) => cells + (row?.length ?? 0), 0);
}

/** Files a second of something that reads `count` files. */
async function perSecond(read: (count: number) => Promise<void>): Promise<number> {
  await read(WARM_UP);
  const started = performance.now();
  await read(TIMED);
  return rounded((TIMED * 1000) / (performance.now() - started));
}

function readingEach(paths: readonly string[], read: (path: string) => number | Promise<number>) {
  return async (count: number): Promise<void> => {
    for (let index = 0; index < count; index += 1) {
      if ((await read(paths[index % paths.length] ?? "")) === 0) throw new Error("a file without cells");
    }
  };
}

/** Peak memory of a process of its own that takes back `count` files, in megabytes. */
function peakMb(paths: readonly string[], count: number): number {
  const program = join(dirname(process.argv[1] ?? ""), "consolidatePeak.cjs");
  return rounded(Number(execFileSync(process.execPath, [program, String(count), ...paths], { encoding: "utf8" })) / KILOBYTES);
}

/**
 * Taking back returned workbooks of twenty rows and six years: files a second on one core, beside two libraries that
 * only read the cells of the same files, and peak memory for few and for many files.
 */
export async function benchConsolidate(): Promise<Readonly<Record<string, number>>> {
  const folder = mkdtempSync(join(tmpdir(), "returned-"));
  try {
    const paths = await writeReturnedFiles(folder, REGIONS);
    const plan = planOfRegions(REGIONS);
    return {
      "consolidate.per_s": await perSecond((count) => takeAllBack(plan, paths, count)),
      "consolidate.exceljs.per_s": await perSecond(readingEach(paths, readWithExcelJs)),
      "consolidate.sheetjs.per_s": await perSecond(readingEach(paths, readWithSheetJs)),
      "consolidate.peak_mb.100": peakMb(paths, 100),
      "consolidate.peak_mb.3000": peakMb(paths, 3_000),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

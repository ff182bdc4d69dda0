import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isMainThread } from "node:worker_threads";
import { steadyMemory } from "../src/cli/steadyMemory";
import { fileThreads } from "../src/cli/worker/fileThreads";
import { serveThread } from "../src/cli/worker/serveThread";
import { planOfRegions } from "./regionFiles";
import { reading, takeAllBack } from "./takeAllBack";

/** Files read before time is taken, for each reader alike. */
const WARM_UP = 50;

/** Gives the number of cells of a file. */
type CountCells = (path: string) => number | Promise<number>;

// Each library is loaded where it is asked for, so that it does not count as memory of another.
async function withExcelJs(): Promise<CountCells> {
  const { default: exceljs } = await import("exceljs");
  return async (path) => {
    const workbook = new exceljs.Workbook();
    await workbook.xlsx.load(readFileSync(path) as unknown as ArrayBuffer);
    let cells = 0;
    workbook.eachSheet((sheet) => sheet.eachRow((row) => row.eachCell(() => (cells += 1))));
    return cells;
  };
}

async function withSheetJs(): Promise<CountCells> {
  const sheetJs = await import("xlsx");
  return (path) => {
    const { Sheets } = sheetJs.read(readFileSync(path), { dense: true });
    const rows = Object.values(Sheets).flatMap(
      (sheet) => sheet as unknown as readonly (readonly unknown[] | undefined)[],
    );
    return rows.reduce((cells, row) => cells + (row?.length ?? 0), 0);
  };
}

type ReadFiles = (paths: readonly string[], regions: number) => Promise<void>;

function oneByOne(library: () => Promise<CountCells>): ReadFiles {
  return async (paths) => {
    const read = await library();
    for (const path of paths) if ((await read(path)) === 0) throw new Error("a file without cells");
  };
}

/** Ours reads, audits and gathers; the others only read the cells. */
const READERS: Readonly<Record<string, ReadFiles>> = {
  one: (paths, regions) => takeAllBack(planOfRegions(regions), paths),
  two: (paths, regions) => takeAllBack(planOfRegions(regions), paths, fileThreads(process.argv[1] ?? "", 2)),
  exceljs: oneByOne(withExcelJs),
  sheetjs: oneByOne(withSheetJs),
};

/**
 * A process of its own: one reader reads the first `count` files of a folder, then prints its files a second and its
 * peak memory in kilobytes, of all its threads.
 */
async function main([reader = "", folder = "", regions = "", count = ""]: readonly string[]): Promise<void> {
  steadyMemory();
  const read = READERS[reader];
  if (!read) throw new Error(`no reader ${reader}`);
  const paths = readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
  await read(paths.slice(0, WARM_UP), Number(regions));
  const started = performance.now();
  await read(paths.slice(0, Number(count)), Number(regions));
  const perSecond = (Number(count) * 1000) / (performance.now() - started);
  console.log(JSON.stringify({ perSecond, peakKb: process.resourceUsage().maxRSS }));
}

if (isMainThread) void main(process.argv.slice(2));
else serveThread(reading);

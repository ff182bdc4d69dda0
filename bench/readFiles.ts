import { readFileSync } from "node:fs";
import { steadyMemory } from "../src/cli/steadyMemory";
import { planOfRegions } from "./regionFiles";
import { takeAllBack } from "./takeAllBack";

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

type ReadFiles = (paths: readonly string[], count: number) => Promise<void>;

function oneByOne(library: () => Promise<CountCells>): ReadFiles {
  return async (paths, count) => {
    const read = await library();
    for (let index = 0; index < count; index += 1) {
      if ((await read(paths[index % paths.length] ?? "")) === 0) throw new Error("a file without cells");
    }
  };
}

/** Ours reads, audits and gathers; the others only read the cells. */
const READERS: Readonly<Record<string, ReadFiles>> = {
  consolidate: (paths, count) => takeAllBack(planOfRegions(paths.length), paths, count),
  exceljs: oneByOne(withExcelJs),
  sheetjs: oneByOne(withSheetJs),
};

/** A process of its own: one reader reads `count` files, then prints its files a second and its peak memory in kilobytes. */
async function main([reader = "", count = "", ...paths]: readonly string[]): Promise<void> {
  steadyMemory();
  const read = READERS[reader];
  if (!read) throw new Error(`no reader ${reader}`);
  await read(paths, WARM_UP);
  const started = performance.now();
  await read(paths, Number(count));
  const perSecond = (Number(count) * 1000) / (performance.now() - started);
  console.log(JSON.stringify({ perSecond, peakKb: process.resourceUsage().maxRSS }));
}

void main(process.argv.slice(2));

import { writeFileSync } from "node:fs";
import { join } from "node:path";
import published from "../src/templates/xuzhou-14fyp.json";
import { defaultSettings, loadTemplate, type IndicatorCells, type Plan, type PlanEntries } from "../src/domain/plan";
import { planYears } from "../src/domain/plan/period";
import { planHash, regionWorkbook, sendOutTo } from "../src/workbook";
import { writeXlsx } from "../src/xlsx";

/** Rows of each region's workbook; each has six years. */
const ROWS = 20;
const PERIOD = { baseYear: 2020, firstYear: 2021, lastYear: 2026 } as const;
/** The day on which the regions sign, and on which their files are read. */
export const TODAY = "2027-01-10";

const years = planYears(PERIOD).map(String);
const regionName = (index: number): string => `区县${String(index + 1).padStart(4, "0")}`;

/** A figure of a region's row, of other size in each table and region. */
function figureOf(table: number, region: number, year: number): number {
  return 1000 * (table + 1) + 37 * region + 25 * year;
}

/** A region's printed row: its years, and what stands beside them: a flow's total, a stock's level before. */
function printedRow(kind: string, table: number, region: number): readonly string[] {
  const figures = years.map((_, year) => figureOf(table, region, year));
  const total = figures.reduce((sum, each) => sum + each, 0);
  return (kind === "flow" ? [...figures, total] : [figureOf(table, region, -1), ...figures]).map(String);
}

function tableOf(source: (typeof published.breakdowns)[number] | undefined, table: number, regions: number): object {
  const kind = source?.kind ?? "flow";
  const columns = kind === "flow" ? [...years, "合计"] : [String(PERIOD.baseYear), ...years];
  const rows = Array.from({ length: regions }, (_, region) => ({
    region: regionName(region),
    values: printedRow(kind, table, region),
  }));
  return { ...source, id: `breakdown-${table + 1}`, number: String(table + 1), columns, rows, total: null };
}

/** A plan of twenty tables over many regions, made of a published one's nine tables in turn. */
export function planOfRegions(regions: number): Plan {
  const breakdowns = Array.from({ length: ROWS }, (_, table) =>
    tableOf(published.breakdowns[table % published.breakdowns.length], table, regions),
  );
  const loaded = loadTemplate({ ...published, document: undefined, period: PERIOD, breakdowns });
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.slice(0, 3)));
  return loaded.value;
}

/** Every year filled in, a little above its target. */
function entriesOf(plan: Plan, region: number): PlanEntries {
  const rows = plan.breakdowns.map(({ id }, table): readonly [string, IndicatorCells] => [
    id,
    Object.fromEntries(
      years.map((year, index) => [
        year,
        { raw: figureOf(table, region, index) + table + 1, formula: null, numberFormat: null },
      ]),
    ),
  ]);
  return { cells: Object.fromEntries(rows), remarks: {} };
}

/** Writes the workbook that each region returns. Gives the paths. */
export async function writeReturnedFiles(folder: string, regions: number): Promise<readonly string[]> {
  const plan = planOfRegions(regions);
  const hash = planHash(plan);
  const paths: string[] = [];
  for (let index = 0; index < regions; index += 1) {
    const region = regionName(index);
    const sendOut = sendOutTo(plan, hash, region, { asOf: PERIOD.lastYear, round: 1 }, TODAY);
    const settings = defaultSettings(PERIOD.lastYear);
    const spec = regionWorkbook({
      plan,
      region,
      settings,
      language: "zh-CN",
      sendOut,
      entries: entriesOf(plan, index),
      today: TODAY,
    });
    if (!spec.ok) throw new Error(spec.error.code);
    const path = join(folder, `${region}.xlsx`);
    writeFileSync(path, await writeXlsx(spec.value, { now: new Date(TODAY) }));
    paths.push(path);
  }
  return paths;
}

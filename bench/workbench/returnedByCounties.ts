import published from "../../src/templates/xuzhou-14fyp.json";
import { defaultSettings, loadTemplate, planYears, type IndicatorCells, type Plan } from "../../src/domain/plan";
import { regionsOf } from "../../src/domain/regions";
import { planHash, regionWorkbook, sendOutTo } from "../../src/workbook";
import { writeXlsx } from "../../src/xlsx";

/** A file for a file field. */
export interface FileToGive {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/** The last year that is reported on. */
export const REPORTED_YEAR = 2023;
const TODAY = "2024-01-10";

function xuzhou(): Plan {
  const plan = loadTemplate(published);
  if (!plan.ok) throw new Error(JSON.stringify(plan.error.slice(0, 3)));
  return plan.value;
}

/** A region that reports just what each table allots to it. */
function targetsOf(plan: Plan, region: string): Readonly<Record<string, IndicatorCells>> {
  const years = planYears(plan.period)
    .filter((year) => year <= REPORTED_YEAR)
    .map(String);
  return Object.fromEntries(
    plan.breakdowns.map(({ id, columns, cells }) => {
      const row = cells.find((each) => each.region === region);
      const cellOf = (year: string) => {
        const raw = row?.values[columns.indexOf(year)] ?? null;
        return [year, { raw, formula: null, numberFormat: null }] as const;
      };
      return [id, Object.fromEntries(years.map(cellOf))];
    }),
  );
}

/** Workbooks that Xuzhou's first regions return for its 14th plan, each filled to its targets. */
export async function returnedByCounties(count: number): Promise<readonly FileToGive[]> {
  const plan = xuzhou();
  const files = regionsOf(plan)
    .slice(0, count)
    .map(async (region): Promise<FileToGive> => {
      const spec = regionWorkbook({
        plan,
        region,
        settings: defaultSettings(REPORTED_YEAR),
        language: "zh-CN",
        sendOut: sendOutTo(plan, planHash(plan), region, { asOf: REPORTED_YEAR, round: 1 }, TODAY),
        entries: { cells: targetsOf(plan, region), remarks: {} },
        today: TODAY,
      });
      if (!spec.ok) throw new Error(`${region}: ${spec.error.code}`);
      const bytes = await writeXlsx(spec.value, { now: new Date(TODAY) });
      return { name: `${region}.xlsx`, mimeType: XLSX, buffer: Buffer.from(bytes) };
    });
  return Promise.all(files);
}

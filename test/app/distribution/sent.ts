import { regionFiles, type SendOut, type SendOutRequest, type SentPlan } from "../../../src/app/distribution";
import type { Job, OutFile } from "../../../src/app/job";
import { openWorkbook } from "../../../src/app/open/openWorkbook";
import type { AppError } from "../../../src/app/types";
import {
  defaultSettings,
  planYears,
  type BreakdownTemplate,
  type EntryCell,
  type Plan,
  type PlanEntries,
} from "../../../src/domain/plan";
import { regionsOf } from "../../../src/domain/regions";
import type { Result } from "../../../src/domain/shared/result";
import type { PlanWorkbook } from "../../../src/workbook";
import { readXlsx } from "../../../src/xlsx";
import { FILES } from "../fileSupport";

/** A plan with default settings. */
export function sentPlan(plan: Plan, entries: PlanEntries = { cells: {}, remarks: {} }): SentPlan {
  return { plan, settings: defaultSettings(2023), entries };
}

/** Everything sent to all regions, unless said otherwise. */
export function request(plan: Plan, changes: Partial<SendOutRequest> = {}): SendOutRequest {
  return { regions: regionsOf(plan), language: "zh-CN", asOf: 2023, round: 1, ...changes };
}

/** What sending out yields, to its end. */
export async function outcomes(
  sent: SentPlan,
  asked: SendOutRequest,
  job: Job = {},
  write: SendOut["write"] = FILES.write,
): Promise<readonly Result<OutFile, AppError>[]> {
  const all: Result<OutFile, AppError>[] = [];
  for await (const each of regionFiles(sent, { request: asked, today: "2024-01-15", write }, job)) all.push(each);
  return all;
}

/** The files; fails where one is refused. */
export async function filesOf(...parameters: Parameters<typeof outcomes>): Promise<readonly OutFile[]> {
  return (await outcomes(...parameters)).map((each) => {
    if (!each.ok) throw new Error(JSON.stringify(each.error));
    return each.value;
  });
}

/** A sent workbook, read as it is when it comes back. */
export async function readBack(bytes: Uint8Array): Promise<PlanWorkbook> {
  const read = await readXlsx(bytes);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  const opened = openWorkbook(read.value.snapshot, null);
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

/** The figure that a table prints for a region and year; null for a blank. */
export function printed({ columns, rows }: BreakdownTemplate, region: string, year: number): string | null {
  const text = rows.find((row) => row.region === region)?.values[columns.indexOf(String(year))] ?? null;
  return text === null || text.trim() === "" ? null : text;
}

/** What every region of a plan reported for its first years: a figure of its own in each cell. */
export function reportedBy(plan: Plan, until: number): PlanEntries {
  const cell = (raw: number): EntryCell => ({ raw, formula: null, numberFormat: null });
  const years = planYears(plan.period).filter((year) => year <= until);
  const tables = plan.breakdowns.map(
    ({ id, rows }, table) =>
      [
        id,
        Object.fromEntries(
          rows.map(({ region }, row) => [
            region,
            Object.fromEntries(years.map((year, index) => [String(year), cell(1000 + table * 200 + row * 10 + index)])),
          ]),
        ),
      ] as const,
  );
  return { cells: {}, remarks: {}, breakdowns: Object.fromEntries(tables) };
}

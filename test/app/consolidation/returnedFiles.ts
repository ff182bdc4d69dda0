import type { ReturnedFile } from "../../../src/app/consolidation";
import type { IndicatorCells, Plan } from "../../../src/domain/plan";
import { defaultSettings } from "../../../src/domain/plan";
import { ok } from "../../../src/domain/shared/result";
import type { Language } from "../../../src/domain/shared/localText";
import { buildWorkbook, type Submission, type WorkbookInput } from "../../../src/workbook";
import { writeXlsx } from "../../../src/xlsx";
import { planOfRegion, targetsOf, XUZHOU, type Typed } from "../../domain/consolidation/returns";

/** What differs from a region that reports its targets of three years and signs. */
export interface ReturnOptions {
  readonly typed?: Typed;
  readonly plan?: Plan;
  readonly reporter?: string;
  readonly date?: string;
  readonly round?: number;
  readonly asOf?: number;
  readonly language?: Language;
  readonly remarks?: Readonly<Record<string, string>>;
}

const NOW = new Date("2024-01-10T00:00:00Z");

/** The first years of what somebody typed. */
export function upTo(year: number, typed: Typed): Typed {
  return Object.fromEntries(
    Object.entries(typed).map(([id, row]) => [
      id,
      Object.fromEntries(Object.entries(row).filter(([period]) => Number(period) <= year)),
    ]),
  );
}

/** What a region did that was a little more than its targets of three years: nobody would take it for a copy of them. */
export function outcomesOf(region: string): Typed {
  const steps: Readonly<Record<string, number>> = { 2021: 1, 2022: 3, 2023: 2 };
  const more = (period: string, figure: unknown): number => {
    const step = steps[period] ?? 1;
    return Number.isInteger(figure) ? Number(figure) + step : Math.round(Number(figure) * 100 + step) / 100;
  };
  return Object.fromEntries(
    Object.entries(upTo(2023, targetsOf(region))).map(([id, row]) => [
      id,
      Object.fromEntries(Object.entries(row).map(([period, figure]) => [period, more(period, figure)])),
    ]),
  );
}

function cellsOf(typed: Typed): Readonly<Record<string, IndicatorCells>> {
  return Object.fromEntries(
    Object.entries(typed).map(([id, row]) => [
      id,
      Object.fromEntries(
        Object.entries(row).map(([period, raw]) => [period, { raw, formula: null, numberFormat: null }]),
      ),
    ]),
  );
}

/** The workbook that a region returns, as data. */
export function returnedInput(region: string, options: ReturnOptions = {}): WorkbookInput {
  const { asOf = 2023, language = "zh-CN", reporter = "张三", date = "2024-01-10", round = 1 } = options;
  const plan = options.plan ?? planOfRegion(region);
  const typed = options.typed ?? upTo(asOf, targetsOf(region));
  const sendOut = { planId: plan.id, planHash: "0123456789abcdef", region, asOf, round, sentOn: "2024-01-02" };
  const submission: Submission = { region, reporter, contact: "0516-83712345", date, sendOut };
  const entries = { cells: cellsOf(typed), remarks: options.remarks ?? {} };
  return { plan, language, settings: defaultSettings(asOf), entries, findings: null, submission, today: "2024-01-02" };
}

const made = new Map<string, Promise<Uint8Array>>();

/** Its bytes; the same workbook is written once. */
export function returnedBytes(region: string, options: ReturnOptions = {}): Promise<Uint8Array> {
  const key = JSON.stringify([region, options]);
  const bytes = made.get(key) ?? writeXlsx(buildWorkbook(returnedInput(region, options)), { now: NOW });
  made.set(key, bytes);
  return bytes;
}

/** A file in memory. */
export function fileOf(
  name: string,
  bytes: Uint8Array | Promise<Uint8Array>,
  modified: string | null = null,
): ReturnedFile {
  return { name, modified, bytes: async () => ok(await bytes) };
}

/** The workbook of the city, as data. */
export function cityInput(language: Language = "zh-CN", asOf = 2023): WorkbookInput {
  return {
    plan: XUZHOU,
    language,
    settings: defaultSettings(asOf),
    entries: { cells: {}, remarks: {} },
    findings: null,
    today: "2024-01-02",
  };
}

import {
  createApp,
  templateSource,
  type AppError,
  type AuditReport,
  type LocatedFinding,
  type PlanApp,
} from "../../src/app";
import type { PlanTemplate } from "../../src/domain/plan";
import type { Result } from "../../src/domain/shared/result";
import type { RawValue } from "../../src/workbook";
import { connectHeadless, type HeadlessExcel } from "../../src/embedded/host/connect/connectHeadless";
import { createExcelPort, createNewWorkbookPort } from "../../src/excel";
import { FILES } from "./support";
import nanjing13 from "../../src/templates/nanjing-13fyp.json";
import nanjing14 from "../../src/templates/nanjing-14fyp.json";

// A workbook is opened, written and calculated in a second or two, on a busy machine in ten.
jest.setTimeout(120_000);

const shortened = (template: unknown, keep: (row: PlanTemplate["indicators"][number]) => boolean): PlanTemplate => {
  const plan = template as PlanTemplate;
  return { ...plan, document: undefined, indicators: plan.indicators.filter(keep) };
};

/** A flow, a ceiling and a rate of Nanjing's 14th plan; of the 13th its composition. */
const PLANS = [
  shortened(nanjing14, ({ number }) => number !== null && ["1", "3", "16"].includes(number)),
  shortened(nanjing13, ({ kind }) => kind === "composition"),
];
const TEMPLATES = templateSource(
  PLANS.map((template) => ({ id: template.id, load: () => Promise.resolve(template) })),
  PLANS.map((template) => ({ ...template, indicatorCount: template.indicators.length })),
);

/** The rows of the short plan of the 14th period. */
export const [JOBS, UNEMPLOYMENT, RATE] = (PLANS[0]?.indicators ?? []).map(({ id }) => id) as [string, string, string];

/** The value of a result; fails with the error. */
export function must<Value>(result: Result<Value, AppError>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** A workbook with a plan of three rows, the pane's app over it, and a person at the keyboard. */
export interface AuditBook {
  readonly excel: HeadlessExcel;
  readonly app: PlanApp;
  /** Types into the year cells of rows: first the row's place in the plan, then the year. */
  type(row: number, year: number, value: RawValue, numberFormat?: string): Promise<void>;
  /** Raw value or formula and number format of a year cell. */
  at(row: number, year: number): Promise<{ readonly value: RawValue; readonly format: string }>;
  /** Values of the findings table, header first. */
  findingRows(): Promise<readonly (readonly RawValue[])[]>;
  run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
  syncsOf(action: () => Promise<unknown>): Promise<number>;
  close(): void;
}

/** Formulas follow what was written a moment later: waits until every finding has its state and nothing moves any more. */
async function calculated<Rows extends readonly (readonly RawValue[])[]>(read: () => Promise<Rows>): Promise<Rows> {
  for (let left = 20, before = ""; ; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 250));
    const rows = await read();
    const now = JSON.stringify(rows);
    const at = rows[0]?.indexOf("处理") ?? -1;
    if (left === 0 || (now === before && rows.every((row) => row[at] !== ""))) return rows;
    before = now;
  }
}

/** Opens a plan as the pane loads it. */
export async function openBook(id = "nanjing-14fyp", asOf = 2022): Promise<AuditBook> {
  const excel = connectHeadless();
  const restore = excel.installGlobals();
  const app = createApp({
    port: createExcelPort(),
    templates: TEMPLATES,
    files: FILES,
    newWorkbooks: createNewWorkbookPort(),
    today: () => "2024-01-15",
  });
  must(await app.loadTemplate(id, { asOf, language: "zh-CN", replace: false }));
  const run: AuditBook["run"] = (batch) => excel.Excel.run(batch);
  const cellOf = (context: Excel.RequestContext, row: number, year: number) =>
    context.workbook.tables.getItem("PlanEntry").columns.getItem(`${year}年`).getDataBodyRange().getCell(row, 0);
  return {
    excel,
    app,
    run,
    type: (row, year, value, numberFormat) =>
      run(async (context) => {
        const cell = cellOf(context, row, year);
        if (numberFormat !== undefined) {
          const { protection } = cell.worksheet;
          protection.unprotect();
          cell.numberFormat = [[numberFormat]];
          protection.protect({ allowSort: true, allowAutoFilter: true });
        }
        cell.formulas = [[value ?? ""]];
        await context.sync();
      }),
    at: (row, year) =>
      run(async (context) => {
        const cell = cellOf(context, row, year);
        cell.load("formulas,numberFormat");
        await context.sync();
        return { value: cell.formulas[0]?.[0] as RawValue, format: String(cell.numberFormat[0]?.[0]) };
      }),
    findingRows: async () => {
      const read = () =>
        run(async (context) => {
          const range = context.workbook.tables.getItem("PlanFindings").getRange();
          range.load("values");
          await context.sync();
          return range.values as RawValue[][];
        });
      return calculated(read);
    },
    syncsOf: async (action) => {
      const before = excel.requestCount();
      await action();
      return excel.requestCount() - before;
    },
    close: () => {
      restore();
      excel.dispose();
    },
  };
}

/** Findings of a rule. */
export function byRule({ findings }: AuditReport, rule: string): readonly LocatedFinding[] {
  return findings.filter((finding) => finding.rule === rule);
}

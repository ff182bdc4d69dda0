import {
  createApp,
  templateSource,
  type AppError,
  type LoadOptions,
  type PlanApp,
  type TemplateSource,
} from "../../src/app";
import type { WorkbookPort } from "../../src/app/ports";
import type { PlanTemplate } from "../../src/domain/plan";
import type { Result } from "../../src/domain/shared/result";
import { connectHeadless, type HeadlessExcel } from "../../src/embedded/host/connect/connectHeadless";
import { createExcelPort, createNewWorkbookPort } from "../../src/excel";
import nanjing from "../../src/templates/nanjing-14fyp.json";
import shangluo from "../../src/templates/shangluo-14fyp.json";
import { cellAddress } from "../../src/workbook/address";
import type { RawValue } from "../../src/workbook";
import { FILES, TODAY } from "./fileSupport";

export { FILES, TODAY } from "./fileSupport";

// A workbook is opened, written and calculated in a second or two, on a busy machine in ten.
jest.setTimeout(120_000);

/** Some rows of a published plan: what a use case does shows on three rows as on thirty, in a tenth of the time. */
function shortened(template: unknown, numbers: readonly string[]): PlanTemplate {
  // What the document says of other rows would be about indicators that are not there.
  const plan = { ...(template as PlanTemplate), document: undefined };
  return { ...plan, indicators: plan.indicators.filter(({ number }) => number !== null && numbers.includes(number)) };
}

/** Nanjing: a flow, a ceiling, a stock. */
const NANJING = shortened(nanjing, ["1", "3", "8"]);
const SHORT = [NANJING, shortened(shangluo, ["1", "2"])];

/** Two short plans under the ids of the whole ones. */
export const SHORT_TEMPLATES: TemplateSource = templateSource(
  SHORT.map((template) => ({ id: template.id, load: async () => template })),
  SHORT.map((template) => ({ ...template, indicatorCount: template.indicators.length })),
);

/** The rows of the short Nanjing plan. */
export const [JOBS, UNEMPLOYMENT, PENSION] = NANJING.indicators.map(({ id }) => id) as [string, string, string];

/** How the pane loads a plan. */
export const LOAD: LoadOptions = { asOf: 2022, language: "zh-CN", replace: false };

/** An open workbook with the app over it, as the pane has it. */
export interface OpenApp {
  readonly excel: HeadlessExcel;
  readonly port: WorkbookPort;
  readonly app: PlanApp;
  /** Runs a batch as a person or another add-in would. */
  run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
  /** Round trips of what is done inside. */
  syncsOf(action: () => Promise<unknown>): Promise<number>;
  close(): void;
}

/** Opens a workbook with one sheet of somebody else's. */
export function openApp(templates: TemplateSource = SHORT_TEMPLATES): OpenApp {
  const excel = connectHeadless({ firstSheet: "别人的表" });
  const restore = excel.installGlobals();
  const port = createExcelPort();
  return {
    excel,
    port,
    app: createApp({ port, templates, files: FILES, newWorkbooks: createNewWorkbookPort(), today: () => TODAY }),
    run: (batch) => excel.Excel.run(batch),
    async syncsOf(action) {
      const before = excel.requestCount();
      await action();
      return excel.requestCount() - before;
    },
    close() {
      restore();
      excel.dispose();
    },
  };
}

/** The value of a result; fails with the error. */
export function must<Value>(result: Result<Value, unknown>): Value {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** The error of a result. */
export function mustFail(result: Result<unknown, AppError>): AppError {
  if (result.ok) throw new Error(`it did not fail: ${JSON.stringify(result.value)}`);
  return result.error;
}

/** A table as it stands: cells by the header of the column and the first cell of the row. */
export async function readTable({ port }: OpenApp, name: string) {
  const { tables } = must(await port.read());
  const table = tables.find((each) => each.name === name);
  if (!table) throw new Error(`no table ${name}`);
  const { sheet, grid } = table;
  const headers = (grid.values[0] ?? []).map(String);
  const place = (id: string, header: string) => {
    const row = grid.values.findIndex((values) => values[0] === id);
    const column = headers.indexOf(header);
    if (row < 0 || column < 0) throw new Error(`no cell ${id} / ${header} in ${headers.join(" ")}`);
    return { row, column };
  };
  return {
    sheet,
    headers,
    rows: grid.values.slice(1),
    address: (id: string, header: string): string => {
      const { row, column } = place(id, header);
      return cellAddress(grid.row + row, grid.column + column);
    },
    value: (id: string, header: string): RawValue => {
      const { row, column } = place(id, header);
      return grid.values[row]?.[column] ?? null;
    },
  };
}

/** One figure typed by a person: indicator id, header of the column, what is typed. */
export type Typed = readonly [id: string, header: string, value: string | number];

/** Types figures into the entry table, wherever its cells are now. */
export async function type(open: OpenApp, ...figures: readonly Typed[]): Promise<void> {
  const entry = await readTable(open, "PlanEntry");
  await open.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(entry.sheet);
    for (const [id, header, value] of figures) sheet.getRange(entry.address(id, header)).values = [[value]];
    await context.sync();
  });
}

/** Takes the protection off a sheet, as the person who set it may. */
export async function unprotect(open: OpenApp, name: string): Promise<void> {
  await open.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.unprotect();
    await context.sync();
  });
}

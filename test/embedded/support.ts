import {
  connectHeadless,
  type HeadlessExcel,
  type HeadlessOptions,
} from "../../src/embedded/host/connect/connectHeadless";

/** A batch as `Excel.run` takes it, with the first sheet at hand. */
export type Batch<T> = (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<T>;

/** A headless workbook per test file, closed afterwards. */
export function useExcel(options?: HeadlessOptions): {
  readonly current: HeadlessExcel;
  run<T>(batch: Batch<T>): Promise<T>;
} {
  let excel: HeadlessExcel | undefined;
  beforeEach(() => {
    excel = connectHeadless(options);
  });
  afterEach(() => {
    excel?.dispose();
    excel = undefined;
  });
  const current = (): HeadlessExcel => {
    if (!excel) throw new Error("no workbook is open");
    return excel;
  };
  return {
    get current() {
      return current();
    },
    run: (batch) => current().Excel.run((context) => batch(context, context.workbook.worksheets.getActiveWorksheet())),
  };
}

/** The code of the error that a batch ends with; fails when it ends well. */
export async function codeOf(outcome: Promise<unknown>): Promise<string> {
  try {
    await outcome;
  } catch (cause) {
    return (cause as { code?: string }).code ?? String(cause);
  }
  throw new Error("the batch did not fail");
}

/** A table 表 with the columns 列, a, b at A1:C4. */
export function addTable(sheet: Excel.Worksheet, name = "表"): Excel.Table {
  const range = sheet.getRange("A1:C4");
  range.values = [
    ["列", "a", "b"],
    [1, 10, 100],
    [2, 20, 200],
    [3, 30, 300],
  ];
  const table = sheet.tables.add(range, true);
  table.name = name;
  return table;
}

import {
  connectHeadless,
  type HeadlessExcel,
  type HeadlessOptions,
} from "../../src/embedded/host/connect/connectHeadless";
import { createExcelPort } from "../../src/excel";
import type { HostError, PutOptions, WorkbookPort } from "../../src/app/ports";
import type { Result } from "../../src/domain/shared/result";
import type { WorkbookSnapshot } from "../../src/workbook/snapshot";

/** A new plan into a workbook. */
export const NEW_PLAN: PutOptions = { deleteOthers: true, activate: true };
/** Some sheets of the plan that is there. */
export const SAME_PLAN: PutOptions = { deleteOthers: false, activate: false };

/** A headless workbook and the port over it, for each test. */
export interface OpenExcel {
  readonly excel: HeadlessExcel;
  readonly port: WorkbookPort;
  /** Runs a batch as a user or another add-in would. */
  run<Value>(batch: (context: Excel.RequestContext) => Promise<Value>): Promise<Value>;
  /** Round trips of what is done inside. */
  syncsOf(action: () => Promise<unknown>): Promise<number>;
}

/** Opens a workbook with one sheet, "Sheet1", before each test and closes it after. */
export function useExcelPort(options: HeadlessOptions = {}): OpenExcel {
  let excel: HeadlessExcel;
  let port: WorkbookPort;
  let restore: () => void;
  beforeEach(() => {
    excel = connectHeadless(options);
    restore = excel.installGlobals();
    port = createExcelPort();
  });
  afterEach(() => {
    restore();
    excel.dispose();
  });
  return {
    get excel() {
      return excel;
    },
    get port() {
      return port;
    },
    run: (batch) => excel.Excel.run(batch),
    async syncsOf(action) {
      const before = excel.requestCount();
      await action();
      return excel.requestCount() - before;
    },
  };
}

/** The value of a result; fails with the error's words. */
export function must<Value>(result: Result<Value, HostError>): Value {
  if (!result.ok) throw new Error(`${result.error.code} at ${result.error.step}: ${result.error.detail}`);
  return result.value;
}

/** The error of a result. */
export function mustFail<Value>(result: Result<Value, HostError>): HostError {
  if (result.ok) throw new Error("it did not fail");
  return result.error;
}

/** Values of a table by name. */
export function tableValues(snapshot: WorkbookSnapshot, name: string) {
  return snapshot.tables.find((table) => table.name === name)?.grid.values;
}

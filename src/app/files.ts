import type { WorkbookSpec } from "../workbook/spec";
import type { ReadWorkbookFile } from "./consolidation/types";

/** Workbooks as bytes of .xlsx files; the entry file provides it. */
export interface WorkbookFiles {
  readonly read: ReadWorkbookFile;
  write(spec: WorkbookSpec): Promise<Uint8Array>;
}

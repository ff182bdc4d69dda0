import type { WorkbookSpec } from "../workbook/spec";
import type { ReadWorkbookFile } from "./consolidation/types";
import type { PatchWorkbookFile } from "./returnPack/types";

/** Workbooks as bytes of .xlsx files; the entry file provides it. */
export interface WorkbookFiles {
  readonly read: ReadWorkbookFile;
  readonly patch: PatchWorkbookFile;
  readonly write: (spec: WorkbookSpec) => Promise<Uint8Array>;
  /** One zip of several files, in the order given; `date`, an ISO date, is that of every file in it. */
  readonly pack: (
    files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
    date: string,
  ) => Promise<Uint8Array>;
}

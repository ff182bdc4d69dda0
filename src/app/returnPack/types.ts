import type { Plan } from "../../domain/plan";
import type { Language } from "../../domain/shared/localText";
import type { Result } from "../../domain/shared/result";
import type { WorkbookPatch } from "../../workbook";
import type { FileProblem, ReadWorkbookFile, Rejection, ReturnedFile, TakenBack } from "../consolidation/types";
import type { OutFile, PackedFiles } from "../job";

/** Changes the bytes of a workbook file; safe for any bytes. */
export type PatchWorkbookFile = (bytes: Uint8Array, patch: WorkbookPatch) => Promise<Result<Uint8Array, FileProblem>>;

/** What making return packs needs of the world. */
export interface ReturnPackTools {
  readonly read: ReadWorkbookFile;
  readonly patch: PatchWorkbookFile;
  /** ISO date. */
  readonly today: string;
}

/** The plan that the files were taken back for, and the tools. */
export interface ReturnPackContext extends ReturnPackTools {
  readonly plan: Plan;
}

/** What was taken back, and the files that it came from. */
export interface ReturnRequest {
  readonly taken: TakenBack;
  readonly files: readonly ReturnedFile[];
  /** Of the zip's name; each workbook keeps its own. */
  readonly language: Language;
}

/** One region's own workbook, to be sent back to be mended. */
export interface ReturnedPack extends OutFile {
  /** The file that it is a copy of. */
  readonly source: string;
  /** What is to be mended or explained. */
  readonly open: number;
}

/** The packs in one zip. */
export interface PackedReturns extends PackedFiles {
  /** Files whose region should get one, and why it could not be made. */
  readonly failed: readonly Rejection[];
}

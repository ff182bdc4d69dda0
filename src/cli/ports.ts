import type { PatchFileCells } from "../app/audit/mendFile";
import type { FileWorkers, ReadWorkbookFile } from "../app/consolidation/types";
import type { PatchWorkbookFile } from "../app/returnPack";
import type { TemplateSource } from "../app/load/templateSource";
import type { WorkbookSpec } from "../workbook/spec";
import type { Language } from "../domain/shared/localText";
import type { Result } from "../domain/shared/result";

/** Why a file could not be read or written. `detail` is the system's code, e.g. EACCES. */
export interface FileError {
  readonly code: "missing" | "unreadable" | "unwritable";
  readonly detail: string;
}

/** A file found on the disk; `modified` is an ISO date-time. */
export interface FoundFile {
  readonly path: string;
  readonly modified: string;
}

/** What the command line needs of the world; the entry file provides it. */
export interface CliPorts {
  readonly templates: TemplateSource;
  readonly language: Language;
  readonly version: string;
  /** ISO date. */
  readonly today: string;
  readFile(path: string): Promise<Result<Uint8Array, FileError>>;
  /** Writes a file; one that was there with other content is kept under the returned name, null where there was none. */
  writeFile(path: string, bytes: Uint8Array): Promise<Result<string | null, FileError>>;
  /** Makes a folder and those above it; one that is there is fine. */
  makeFolder(path: string): Promise<Result<null, FileError>>;
  writeWorkbook(spec: WorkbookSpec): Promise<Uint8Array>;
  readonly readWorkbook: ReadWorkbookFile;
  readonly patchWorkbook: PatchWorkbookFile;
  readonly patchCells: PatchFileCells;
  /** The file itself, or every file in the folder and the folders in it, by name. */
  findFiles(path: string): Promise<Result<readonly FoundFile[], FileError>>;
  /** Threads that read beside this one; left out: none. */
  readonly workers?: FileWorkers;
  /** True once the user wants to stop; a long job then ends after the piece in hand. */
  readonly signal?: Pick<AbortSignal, "aborted">;
  /** Shows how far a long job is, where somebody watches; blank wipes it. */
  progress?(text: string): void;
  out(text: string): void;
  error(text: string): void;
}

/** Exit codes; the last is what a shell gives for Ctrl-C. */
export const EXIT = { fine: 0, auditErrors: 1, usage: 2, input: 3, cancelled: 130 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

import type { TemplateSource } from "../app/templateSource";
import type { WorkbookSpec } from "../workbook/spec";
import type { WorkbookSnapshot } from "../workbook/snapshot";
import type { Language, LocalText } from "../domain/shared/localText";
import type { Result } from "../domain/shared/result";

/** Why a file could not be read or written. `detail` is the system's code, e.g. EACCES. */
export interface FileError {
  readonly code: "missing" | "unreadable" | "unwritable";
  readonly detail: string;
}

/** A workbook file as read; each warning is a sentence about the file, such as a link to another program. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly warnings: readonly LocalText[];
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
  /** The failure is a sentence for the user. */
  readWorkbook(bytes: Uint8Array): Promise<Result<WorkbookReading, LocalText>>;
  out(text: string): void;
  error(text: string): void;
}

/** Exit codes. */
export const EXIT = { fine: 0, auditErrors: 1, usage: 2, input: 3 } as const;

/** One of the exit codes. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

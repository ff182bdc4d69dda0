import type { Choices, DryRun, DuplicatePolicy, Returned, Submitted } from "../../domain/consolidation";
import type { Plan } from "../../domain/plan";
import type { Language, LocalText } from "../../domain/shared/localText";
import type { Result } from "../../domain/shared/result";
import type { WorkbookSnapshot } from "../../workbook";
import type { Job } from "../job";

/** Why a file cannot be read: a code, and a sentence that ends with what to do. */
export interface FileProblem {
  readonly code: string;
  readonly text: LocalText;
}

/** A workbook file as read; each warning is a sentence about the file, such as a link to another program. */
export interface WorkbookReading {
  readonly snapshot: WorkbookSnapshot;
  readonly warnings: readonly LocalText[];
}

/** Reads the bytes of a workbook file; safe for any bytes. */
export type ReadWorkbookFile = (bytes: Uint8Array) => Promise<Result<WorkbookReading, FileProblem>>;

/** A file that somebody gave; its bytes are fetched when its turn comes, and dropped after it. */
export interface ReturnedFile {
  /** Name or path by which the user knows it. */
  readonly name: string;
  /** ISO date-time; null where unknown. */
  readonly modified: string | null;
  bytes(): Promise<Result<Uint8Array, FileProblem>>;
}

/** A file that takes no part in the merge, and why. */
export interface Rejection {
  readonly file: string;
  /** The region that the file says it is of; left out where it could not be read so far. */
  readonly region?: string;
  readonly reason: string;
  readonly text: LocalText;
}

/** Reads one returned file as far as it can be read. */
export type ReadReturned = (
  bytes: Uint8Array,
  name: string,
  modified: string | null,
) => Promise<Result<Returned, Rejection>>;

/** What one returned file gives. Plain data: it may come from another thread. */
export interface TakenFile {
  /** The plan that the file was held against; null where it was not read so far, or where nobody knows its plan. */
  readonly planId: string | null;
  /** What is kept of it, or why it takes no part. */
  readonly outcome: Result<Submitted, Rejection>;
}

/** Takes returned files on another thread, one at a time. */
export interface FileWorker {
  /** Rejects where the thread broke down over the file; it is of no use then. */
  take(file: ReturnedFile): Promise<TakenFile>;
  end(): void;
}

/** What every thread that takes files of one job is told. Plain data. */
export interface FileTask {
  /** Null: each file's own. */
  readonly plan: Plan | null;
  /** ISO date on which the files are read. */
  readonly today: string;
}

/** Threads beside this one. */
export interface FileWorkers {
  /** How many are of use for these files; none where they cannot be handed to another thread. */
  count(files: readonly ReturnedFile[]): number;
  /** Starts one. Gives null where none can be had. */
  start(task: FileTask): Promise<FileWorker | null>;
}

/** What to take back. */
export interface TakeBackRequest extends Job {
  readonly files: readonly ReturnedFile[];
  /** Null: the plan of most files. */
  readonly plan: Plan | null;
}

/** Everything that was read, before anything is merged. Plain data. */
export interface TakenBack {
  readonly plan: Plan;
  readonly dryRun: DryRun;
  /** By name of the file. */
  readonly rejected: readonly Rejection[];
  /** The year that most files report on. */
  readonly asOf: number;
  /** Files read, rejected ones included. */
  readonly read: number;
  /** True where it was stopped before the last file. */
  readonly cancelled: boolean;
}

/** Without a plan there is nothing to merge into. */
export interface NothingTaken {
  readonly code: "nothing-returned" | "no-breakdowns";
  readonly rejected: readonly Rejection[];
  readonly cancelled: boolean;
}

/** How to merge; null for the year takes that of most files. */
export interface MergeChoice {
  readonly policy: DuplicatePolicy;
  readonly choices: Choices;
  readonly asOf: number | null;
}

/** What to merge, and in which language to write it. */
export interface MergeRequest {
  readonly taken: TakenBack;
  readonly choice: MergeChoice;
  readonly language: Language;
}

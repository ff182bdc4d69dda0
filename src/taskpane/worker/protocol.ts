import type { JobProgress, NothingTaken, TakenBack } from "../../app/types";
import type { Plan } from "../../domain/plan/types";
import type { Result } from "../../domain/shared/result";

/** A file as a worker gets it. */
export interface FileHandle {
  readonly name: string;
  readonly modified: string | null;
  readonly blob: Blob;
}

/** What the pane tells the worker. */
export type ToWorker =
  | { readonly type: "take"; readonly files: readonly FileHandle[]; readonly plan: Plan | null }
  /** Ends after the file in hand. */
  | { readonly type: "stop" };

/** What the worker tells the pane. The first message means that it runs. */
export type FromWorker =
  | { readonly type: "started" }
  | { readonly type: "progress"; readonly progress: JobProgress }
  | { readonly type: "done"; readonly outcome: Result<TakenBack, NothingTaken> }
  | { readonly type: "failed"; readonly detail: string };

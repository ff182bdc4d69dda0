import type { FileTask, TakenFile } from "./types";

/** What a thread that reads is told; a handle is what it finds a file by. */
export type ToFileWorker<Handle> =
  { readonly type: "start"; readonly task: FileTask } | { readonly type: "take"; readonly file: Handle };

/** What it answers, once to each message. */
export type FromFileWorker = { readonly type: "ready" } | { readonly type: "taken"; readonly taken: TakenFile };

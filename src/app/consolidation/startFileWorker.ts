import type { FileTask, FileWorker, ReturnedFile, TakenFile } from "./types";
import type { FromFileWorker, ToFileWorker } from "./workerMessages";

/** As much of a thread as is used, in a browser or in Node. */
export interface Thread<Handle> {
  post(message: ToFileWorker<Handle>): void;
  /** `broken` once the thread cannot be used, or has ended by itself. */
  listen(hear: (message: FromFileWorker) => void, broken: (detail: string) => void): void;
  end(): void;
}

/** What a file that is being read waits for. */
interface Waiting {
  readonly resolve: (taken: TakenFile) => void;
  readonly reject: (fault: Error) => void;
}

function workerOn<Handle>(
  thread: Thread<Handle>,
  handleOf: (file: ReturnedFile) => Handle,
  task: FileTask,
): Promise<FileWorker | null> {
  let waiting: Waiting | null = null;
  const worker: FileWorker = {
    take: (file) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        thread.post({ type: "take", file: handleOf(file) });
      }),
    end: () => thread.end(),
  };
  return new Promise((resolve) => {
    thread.listen(
      (message) => {
        if (message.type === "ready") resolve(worker);
        else waiting?.resolve(message.taken);
      },
      (detail) => {
        // Before it was ready: a script that cannot be loaded.
        resolve(null);
        waiting?.reject(new Error(detail));
      },
    );
    thread.post({ type: "start", task });
  });
}

/** Starts a thread that reads files; null where none can be had: an old web view, a strict policy. */
export async function startFileWorker<Handle>(
  open: () => Thread<Handle>,
  handleOf: (file: ReturnedFile) => Handle,
  task: FileTask,
): Promise<FileWorker | null> {
  try {
    return await workerOn(open(), handleOf, task);
  } catch {
    return null;
  }
}

import { fileTaker, type TakeFileDependencies } from "./takeFile";
import type { ReturnedFile } from "./types";
import type { FromFileWorker, ToFileWorker } from "./workerMessages";

/** The side of a thread that reads: answers each message in its turn. */
export function serveFiles<Handle>(
  dependencies: TakeFileDependencies,
  fileOf: (handle: Handle) => ReturnedFile,
  post: (message: FromFileWorker) => void,
): (message: ToFileWorker<Handle>) => Promise<void> {
  let take: ReturnType<typeof fileTaker> | null = null;
  return async (message) => {
    if (message.type === "start") {
      take = fileTaker(dependencies, message.task);
      post({ type: "ready" });
    } else if (take) post({ type: "taken", taken: await take(fileOf(message.file)) });
  };
}

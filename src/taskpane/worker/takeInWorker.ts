import type { TakeBackRequest, TakeFilesBack } from "../../app/types";
import { isPaneFile, type PaneFile } from "./paneFile";
import type { FromWorker } from "./protocol";
import type { TakingWorker } from "./startWorker";

type Outcome = Awaited<ReturnType<TakeFilesBack>>;

/** Milliseconds between looks at a wish to stop; a file may take longer to read. */
const LOOK = 100;

/** What became of a worker: its answer, or null where it never ran and the work can be done here. */
function askWorker(
  worker: TakingWorker,
  files: readonly PaneFile[],
  { plan, signal, onProgress }: TakeBackRequest,
): Promise<Outcome | null> {
  return new Promise((resolve, reject) => {
    let started = false;
    const looking = setInterval(() => {
      if (signal?.aborted) worker.postMessage({ type: "stop" });
    }, LOOK);
    const end = (finish: () => void): void => {
      clearInterval(looking);
      worker.terminate();
      finish();
    };
    const hear = (message: FromWorker): void => {
      started = true;
      if (message.type === "progress") onProgress?.(message.progress);
      else if (message.type === "done") end(() => resolve(message.outcome));
      else if (message.type === "failed") end(() => reject(new Error(message.detail)));
    };
    const broken = (detail: string): void => end(() => (started ? reject(new Error(detail)) : resolve(null)));
    worker.onmessage = ({ data }) => hear(data);
    worker.onerror = (event) => broken(event.message);
    worker.onmessageerror = () => broken("message cannot be read");
    worker.postMessage({
      type: "take",
      plan,
      files: files.map(({ name, modified, blob }) => ({ name, modified, blob })),
    });
  });
}

/** A worker, or null where the page may have none: an old web view, a strict policy. */
function started(start: () => TakingWorker): TakingWorker | null {
  try {
    return start();
  } catch {
    return null;
  }
}

/**
 * Takes files back in a worker; where workers are refused, or the files are not the pane's own, on this thread, which
 * then pauses between the files so that the pane paints.
 */
export function takeInWorker(start: () => TakingWorker, here: TakeFilesBack): TakeFilesBack {
  return async (request) => {
    const files = request.files.filter(isPaneFile);
    const worker = files.length === request.files.length ? started(start) : null;
    return (worker && (await askWorker(worker, files, request))) ?? here(request);
  };
}

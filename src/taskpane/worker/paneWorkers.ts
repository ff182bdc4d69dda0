import { startFileWorker, type Thread } from "../../app/consolidation/startFileWorker";
import type { FileWorkers, ReturnedFile } from "../../app/types";
import { isPaneFile, type FileHandle } from "./paneFile";
import type { PaneWorker } from "./startWorker";

/** Each holds a workbook in memory, and the grid beside the pane wants to move too. */
const MOST = 4;

function openThread(worker: PaneWorker): Thread<FileHandle> {
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear, broken) => {
      worker.onmessage = ({ data }) => hear(data);
      worker.onerror = (event) => broken(event.message);
      worker.onmessageerror = () => broken("message cannot be read");
    },
    end: () => worker.terminate(),
  };
}

function handleOf(file: ReturnedFile): FileHandle {
  if (!isPaneFile(file)) throw new Error(`${file.name} was not chosen in the pane`);
  const { name, modified, blob } = file;
  return { name, modified, blob };
}

/**
 * Workers that read files that were chosen in the pane, so that it keeps painting and can be stopped: as many as the
 * machine has processors, at most four. None for files from elsewhere.
 */
export function paneWorkers(
  start: () => PaneWorker,
  processors: number | undefined = navigator.hardwareConcurrency,
): FileWorkers {
  return {
    count: (files) => (files.every(isPaneFile) ? Math.min(files.length, MOST, processors || 1) : 0),
    start: (task) => startFileWorker(() => openThread(start()), handleOf, task),
  };
}

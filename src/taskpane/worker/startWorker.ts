import type { FromFileWorker, ToFileWorker } from "../../app/consolidation/workerMessages";
import type { FileHandle } from "./paneFile";

/** As much of a worker as the pane uses. */
export interface PaneWorker {
  postMessage(message: ToFileWorker<FileHandle>): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromFileWorker>) => void) | null;
  /** The script cannot be loaded or run. */
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: (() => void) | null;
}

/** Starts a worker of the pane; its script is built beside the pane's own. */
export function startWorker(): PaneWorker {
  return new Worker(new URL("./worker.ts", import.meta.url)) as unknown as PaneWorker;
}

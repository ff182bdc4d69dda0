import type { FromWorker, ToWorker } from "./protocol";

/** As much of a worker as the pane uses. */
export interface TakingWorker {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  /** The script cannot be loaded or run. */
  onerror: ((event: ErrorEvent) => void) | null;
  onmessageerror: (() => void) | null;
}

/** Starts the worker of the pane; its script is built beside the pane's own. */
export function startWorker(): TakingWorker {
  return new Worker(new URL("./worker.ts", import.meta.url)) as unknown as TakingWorker;
}

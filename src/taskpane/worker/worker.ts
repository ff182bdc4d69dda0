import { serveFiles } from "../../app/consolidation/serveFiles";
import type { FromFileWorker, ToFileWorker } from "../../app/consolidation/workerMessages";
import { templateSource } from "../../app/load/templateSource";
import { templates, templateSummaries } from "../../templates";
import { readWorkbookFile } from "../../xlsx";
import { paneFile, type FileHandle } from "./paneFile";

/** As much of a worker's global scope as is used; the pane's own types are those of a window. */
interface WorkerScope {
  postMessage(message: FromFileWorker): void;
  onmessage: ((event: MessageEvent<ToFileWorker<FileHandle>>) => void) | null;
}

// Reads returned files beside the pane, so that the pane keeps painting and can be stopped.
const scope = globalThis as unknown as WorkerScope;
const serve = serveFiles<FileHandle>(
  { read: readWorkbookFile, templates: templateSource(templates, templateSummaries) },
  ({ name, modified, blob }) => paneFile(name, modified, blob),
  (message) => scope.postMessage(message),
);
scope.onmessage = ({ data }) => void serve(data);

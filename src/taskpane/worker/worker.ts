import { takeBack } from "../../app/consolidation/takeBack";
import { templateSource } from "../../app/load/templateSource";
import { templates, templateSummaries } from "../../templates";
import { readWorkbookFile } from "../../xlsx";
import type { FromWorker, ToWorker } from "./protocol";
import { serveTaking } from "./serveTaking";

/** As much of a worker's global scope as is used; the pane's own types are those of a window. */
interface WorkerScope {
  postMessage(message: FromWorker): void;
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
}

// Reads returned files beside the pane, so that the pane keeps painting and can be cancelled.
const scope = globalThis as unknown as WorkerScope;
const serve = serveTaking(
  (request) => takeBack({ read: readWorkbookFile, templates: templateSource(templates, templateSummaries) }, request),
  (message) => scope.postMessage(message),
);
scope.onmessage = ({ data }) => void serve(data);

import { parentPort } from "node:worker_threads";
import { serveFiles } from "../../app/consolidation/serveFiles";
import type { TakeFileDependencies } from "../../app/consolidation/takeFile";
import type { ToFileWorker } from "../../app/consolidation/workerMessages";
import { returnedFile } from "../consolidate/returnedFile";
import type { CliPorts } from "../ports";
import type { FilePlace } from "./fileThreads";

/** The side of a thread that reads returned files from the disk. */
export function serveThread(ports: TakeFileDependencies & Pick<CliPorts, "readFile">): void {
  const serve = serveFiles<FilePlace>(
    ports,
    ({ name, modified }) => returnedFile(ports, name, modified),
    (message) => parentPort?.postMessage(message),
  );
  parentPort?.on("message", (message: ToFileWorker<FilePlace>) => void serve(message));
}

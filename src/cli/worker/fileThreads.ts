import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import { startFileWorker, type Thread } from "../../app/consolidation/startFileWorker";
import type { FileWorkers, ReturnedFile } from "../../app/consolidation";
import type { FromFileWorker } from "../../app/consolidation/workerMessages";

/** What a thread finds a file by: its path, and when it was last written. */
export type FilePlace = Pick<ReturnedFile, "name" | "modified">;

/** Beyond these the disk and the thread that gathers are what is waited for, and each takes memory of its own. */
const MOST = 8;
/** Fewer files a thread are sooner read by one that is warm. */
const FILES_PER_THREAD = 8;
/** Megabytes that the objects of one thread may take: ten times what any file within the limits needs. A thread that wants more ends, and with it no other. */
const HEAP = 1_024;
/** Megabytes for what lives shortly, half of what Node takes: a file leaves hardly anything behind. */
const YOUNG = 24;

function openThread(script: string): Thread<FilePlace> {
  const worker = new Worker(script, {
    resourceLimits: { maxOldGenerationSizeMb: HEAP, maxYoungGenerationSizeMb: YOUNG },
  });
  return {
    post: (message) => worker.postMessage(message),
    listen: (hear, broken) => {
      worker.on("message", (message: FromFileWorker) => hear(message));
      worker.on("error", (error) => broken(error.message));
      worker.on("messageerror", (error) => broken(error.message));
      worker.on("exit", (code) => broken(`exit ${code}`));
    },
    end: () => void worker.terminate(),
  };
}

/**
 * Threads that read returned files, as many as the machine has cores.
 *
 * @param script Path of the program that each runs; it answers as `serveThread` does.
 */
export function fileThreads(script: string, cores = availableParallelism()): FileWorkers {
  return {
    count: ({ length }) => {
      const count = Math.min(cores, MOST, Math.floor(length / FILES_PER_THREAD));
      // One alone would only be a detour.
      return count > 1 ? count : 0;
    },
    start: (task) =>
      startFileWorker(
        () => openThread(script),
        ({ name, modified }) => ({ name, modified }),
        task,
      ),
  };
}

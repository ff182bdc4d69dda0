import { pauser } from "./pauser";
import { faultyFile } from "./takeFile";
import type { FileTask, FileWorker, FileWorkers, ReturnedFile, TakeBackRequest, TakenFile } from "./types";

/** The files that are still to be taken, and what becomes of those that were. */
interface Queue {
  /** The next file and its place; null where there is none, or where it was stopped. */
  next(): { readonly file: ReturnedFile; readonly index: number } | null;
  taken(index: number, file: ReturnedFile, what: TakenFile): void;
  /** Files taken. */
  done(): number;
}

/** Hands each file on in the order of the files, whichever is ready first. */
function queueOf({ files, onProgress, signal }: TakeBackRequest, add: (taken: TakenFile) => void): Queue {
  const waiting = new Map<number, TakenFile>();
  let [next, done, added] = [0, 0, 0];
  return {
    next: () => {
      const file = signal?.aborted ? undefined : files[next];
      return file ? { file, index: next++ } : null;
    },
    taken: (index, { name }, what) => {
      waiting.set(index, what);
      for (let ready = waiting.get(added); ready; ready = waiting.get(added)) {
        waiting.delete(added);
        added += 1;
        add(ready);
      }
      done += 1;
      onProgress?.({ done, total: files.length, name });
    },
    done: () => done,
  };
}

/** Works until no file is left; a worker that broke down over a file is replaced. */
async function work(start: () => Promise<FileWorker | null>, queue: Queue): Promise<void> {
  let worker = await start();
  for (let next = worker && queue.next(); worker && next; next = worker && queue.next()) {
    const { file, index } = next;
    try {
      queue.taken(index, file, await worker.take(file));
    } catch (fault) {
      // That file only: a thousand others wait.
      worker.end();
      queue.taken(index, file, faultyFile(file, fault));
      worker = await start();
    }
  }
  worker?.end();
}

/**
 * Takes each file, on as many threads as are of use and on this one where there are none, and hands them on in the
 * order of the files. Ends early where it is stopped, after the files in hand.
 *
 * @returns How many files were taken.
 */
export async function takeEach(
  take: (file: ReturnedFile) => Promise<TakenFile>,
  threads: { readonly workers: FileWorkers; readonly task: FileTask } | null,
  request: TakeBackRequest,
  add: (taken: TakenFile) => void,
): Promise<number> {
  const queue = queueOf(request, add);
  if (threads) {
    const { workers, task } = threads;
    const count = workers.count(request.files);
    await Promise.all(Array.from({ length: count }, () => work(() => workers.start(task), queue)));
  }
  const pause = pauser();
  for (let next = queue.next(); next; next = queue.next()) {
    queue.taken(next.index, next.file, await take(next.file));
    await pause();
  }
  return queue.done();
}

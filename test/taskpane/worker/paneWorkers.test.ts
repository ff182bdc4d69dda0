import { takeBack, type FileWorkers, type TakeBackRequest } from "../../../src/app/consolidation";
import { serveFiles } from "../../../src/app/consolidation/serveFiles";
import type { FromFileWorker, ToFileWorker } from "../../../src/app/consolidation/workerMessages";
import { paneFile, type FileHandle } from "../../../src/taskpane/worker/paneFile";
import { paneWorkers } from "../../../src/taskpane/worker/paneWorkers";
import type { PaneWorker } from "../../../src/taskpane/worker/startWorker";
import { readWorkbookFile } from "../../../src/xlsx";
import { fileOf, returnedBytes } from "../../app/consolidation/returnedFiles";
import { TEMPLATES } from "../../cli/inMemory";
import { XUZHOU } from "../../domain/consolidation/returns";

jest.setTimeout(60_000);

const reading = { read: readWorkbookFile, templates: TEMPLATES, today: "2026-11-28" };
const here = (request: TakeBackRequest) => takeBack(reading, request);
/** Takes files back where this thread cannot read by itself. */
const elsewhere = (workers: FileWorkers, request: TakeBackRequest) =>
  takeBack({ ...reading, read: () => Promise.reject(new Error("done on the pane's own thread")), workers }, request);

/** The pane's worker on this thread: every message is cloned as between threads. */
class OwnWorker implements PaneWorker {
  onmessage: PaneWorker["onmessage"] = null;
  onerror: PaneWorker["onerror"] = null;
  onmessageerror: PaneWorker["onmessageerror"] = null;
  readonly taken: string[] = [];
  isTerminated = false;
  private readonly serve = serveFiles<FileHandle>(
    reading,
    ({ name, modified, blob }) => paneFile(name, modified, blob),
    (message) => this.onmessage?.({ data: structuredClone(message) } as MessageEvent<FromFileWorker>),
  );
  constructor(private readonly breaksOver = "") {}
  postMessage(message: ToFileWorker<FileHandle>): void {
    if (message.type === "take") this.taken.push(message.file.name);
    if (message.type === "take" && message.file.name === this.breaksOver)
      setTimeout(() => this.onerror?.({ message: "out of memory" } as ErrorEvent), 1);
    else void this.serve(structuredClone(message));
  }
  terminate(): void {
    this.isTerminated = true;
  }
}

/** Workers that are started on this thread, and those that were. */
function ownWorkers(processors: number, breaksOver = "") {
  const started: OwnWorker[] = [];
  const workers = paneWorkers(() => {
    const worker = new OwnWorker(breaksOver);
    started.push(worker);
    return worker;
  }, processors);
  return { workers, started };
}

const REGIONS = ["丰县", "沛县", "邳州市", "主城区", "睢宁县"];
const chosen = () =>
  Promise.all(
    REGIONS.map(async (region) =>
      paneFile(`${region}.xlsx`, null, new Blob([(await returnedBytes(region)) as Uint8Array<ArrayBuffer>])),
    ),
  );

test.each([
  [undefined, 1],
  [1, 1],
  [3, 3],
  [16, 4],
])("%p processors: %i workers read the same as the pane itself, and are over afterwards", async (processors, count) => {
  const files = await chosen();
  const said: string[] = [];
  const { workers, started } = ownWorkers(processors ?? 0);
  const outcome = await elsewhere(workers, {
    files,
    plan: XUZHOU,
    onProgress: ({ done, total, name }) => said.push(`${done}/${total} ${name}`),
  });
  expect(outcome).toEqual(await here({ files, plan: XUZHOU }));
  expect(outcome).toMatchObject({ ok: true, value: { read: REGIONS.length, rejected: [] } });
  expect(said.map((text) => text.split(" ")[0])).toEqual(REGIONS.map((_, index) => `${index + 1}/${REGIONS.length}`));
  expect(said.map((text) => text.split(" ")[1]).sort()).toEqual(REGIONS.map((region) => `${region}.xlsx`).sort());
  expect(started.map(({ isTerminated }) => isTerminated)).toEqual(Array.from({ length: count }, () => true));
  expect(started.every(({ taken }) => taken.length > 0)).toBe(true);
});

test("no more workers than files", async () => {
  const { workers, started } = ownWorkers(4);
  await elsewhere(workers, { files: (await chosen()).slice(0, 2), plan: null });
  expect(started).toHaveLength(2);
});

test("a wish to stop is heard before the next file; what was read stays", async () => {
  const signal = { aborted: false };
  const { workers, started } = ownWorkers(2);
  const outcome = await elsewhere(workers, {
    files: await chosen(),
    plan: XUZHOU,
    signal,
    onProgress: () => void (signal.aborted = true),
  });
  expect(outcome).toMatchObject({ ok: true, value: { cancelled: true, read: 2 } });
  expect(started.flatMap(({ taken }) => taken)).toEqual(["丰县.xlsx", "沛县.xlsx"]);
});

test("a file that went away since it was chosen is a rejection with a sentence", async () => {
  const gone = Object.assign(new Blob(["x"]), { arrayBuffer: () => Promise.reject(new Error("NotFoundError")) });
  const outcome = await here({ files: [paneFile("丰县.xlsx", null, gone)], plan: XUZHOU });
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      rejected: [
        { file: "丰县.xlsx", reason: "unreadable", text: { en: expect.stringContaining("NotFoundError") as unknown } },
      ],
    },
  });
});

describe("where there is no worker the pane reads by itself", () => {
  const refusing = (): PaneWorker => {
    throw new Error("SecurityError");
  };
  const unloadable = (): PaneWorker => {
    const worker = new OwnWorker();
    worker.postMessage = () => worker.onerror?.({ message: "404" } as ErrorEvent);
    return worker;
  };
  const byItself = (start: () => PaneWorker, request: TakeBackRequest) =>
    takeBack({ ...reading, workers: paneWorkers(start, 2) }, request);
  test.each([
    ["refused by the page", refusing],
    ["a script that cannot be loaded", unloadable],
  ])("%s", async (_, start) => {
    const files = await chosen();
    expect(await byItself(start, { files, plan: null })).toEqual(await here({ files, plan: null }));
  });

  test("files that are not the pane's own", async () => {
    const files = [fileOf("丰县.xlsx", returnedBytes("丰县"))];
    expect(await byItself(refusing, { files, plan: null })).toMatchObject({ ok: true, value: { read: 1 } });
  });
});

test("a worker that breaks down over a file is replaced; that file is a rejection, the others are read", async () => {
  const { workers, started } = ownWorkers(2, "沛县.xlsx");
  const outcome = await elsewhere(workers, { files: await chosen(), plan: XUZHOU });
  expect(outcome).toMatchObject({
    ok: true,
    value: {
      read: REGIONS.length,
      cancelled: false,
      rejected: [
        { file: "沛县.xlsx", reason: "fault", text: { en: expect.stringContaining("out of memory") as unknown } },
      ],
    },
  });
  expect(outcome.ok && outcome.value.dryRun.submissions).toHaveLength(REGIONS.length - 1);
  expect(started.map(({ isTerminated }) => isTerminated)).toEqual([true, true, true]);
});

import { takeBack, type TakeFilesBack } from "../../../src/app/consolidation";
import { paneFile } from "../../../src/taskpane/worker/paneFile";
import type { FromWorker, ToWorker } from "../../../src/taskpane/worker/protocol";
import { serveTaking } from "../../../src/taskpane/worker/serveTaking";
import type { TakingWorker } from "../../../src/taskpane/worker/startWorker";
import { takeInWorker } from "../../../src/taskpane/worker/takeInWorker";
import { readWorkbookFile } from "../../../src/xlsx";
import { fileOf, returnedBytes } from "../../app/consolidation/returnedFiles";
import { TEMPLATES } from "../../cli/inMemory";
import { XUZHOU } from "../../domain/consolidation/returns";

jest.setTimeout(60_000);

const take: TakeFilesBack = (request) => takeBack({ read: readWorkbookFile, templates: TEMPLATES }, request);
const never: TakeFilesBack = () => Promise.reject(new Error("done on the pane's own thread"));

/** The pane's worker on this thread: every message is cloned as between threads. */
function aWorker(own: TakeFilesBack = take): TakingWorker & { readonly isTerminated: () => boolean } {
  let terminated = false;
  const worker: TakingWorker = {
    postMessage: () => undefined,
    terminate: () => void (terminated = true),
    onmessage: null,
    onerror: null,
    onmessageerror: null,
  };
  const hear = (message: FromWorker): void =>
    worker.onmessage?.({ data: structuredClone(message) } as MessageEvent<FromWorker>);
  const serve = serveTaking(own, hear);
  worker.postMessage = (message: ToWorker) => void serve(structuredClone(message));
  return Object.assign(worker, { isTerminated: () => terminated });
}

const REGIONS = ["丰县", "沛县", "邳州市"];
const chosen = () =>
  Promise.all(
    REGIONS.map(async (region) =>
      paneFile(`${region}.xlsx`, null, new Blob([(await returnedBytes(region)) as Uint8Array<ArrayBuffer>])),
    ),
  );

test("a worker reads the same as the pane itself, says each file, and is over afterwards", async () => {
  const files = await chosen();
  const said: string[] = [];
  const worker = aWorker();
  const outcome = await takeInWorker(
    () => worker,
    never,
  )({ files, plan: XUZHOU, onProgress: ({ done, total, name }) => said.push(`${done}/${total} ${name}`) });
  expect(outcome).toEqual(await take({ files, plan: XUZHOU }));
  expect(outcome).toMatchObject({ ok: true, value: { read: 3, rejected: [] } });
  expect(said).toEqual(["1/3 丰县.xlsx", "2/3 沛县.xlsx", "3/3 邳州市.xlsx"]);
  expect(worker.isTerminated()).toBe(true);
});

test("a wish to stop reaches the worker between two files; what was read stays", async () => {
  const signal = { aborted: false };
  const slow: TakeFilesBack = (request) =>
    take({
      ...request,
      files: request.files.map((file) => ({
        ...file,
        bytes: async () => (await new Promise((resolve) => setTimeout(resolve, 1000)), file.bytes()),
      })),
    });
  const outcome = await takeInWorker(
    () => aWorker(slow),
    never,
  )({ files: await chosen(), plan: XUZHOU, signal, onProgress: () => void (signal.aborted = true) });
  // On a busy machine the wish may arrive after the next file was begun.
  expect(outcome).toMatchObject({ ok: true, value: { cancelled: true } });
  expect(outcome.ok && outcome.value.read).toBeLessThan(REGIONS.length);
});

test("a file that went away since it was chosen is a rejection with a sentence", async () => {
  const gone = Object.assign(new Blob(["x"]), { arrayBuffer: () => Promise.reject(new Error("NotFoundError")) });
  const outcome = await take({ files: [paneFile("丰县.xlsx", null, gone)], plan: XUZHOU });
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
  const refusing = (): TakingWorker => {
    throw new Error("SecurityError");
  };
  const unloadable = (): TakingWorker => {
    const worker = aWorker();
    worker.postMessage = () => worker.onerror?.({ message: "404" } as ErrorEvent);
    return worker;
  };
  test.each([
    ["refused by the page", refusing],
    ["a script that cannot be loaded", unloadable],
  ])("%s", async (_, start) => {
    const files = await chosen();
    expect(await takeInWorker(start, take)({ files, plan: null })).toMatchObject({ ok: true, value: { read: 3 } });
  });

  test("files that are not the pane's own", async () => {
    expect(
      await takeInWorker(refusing, take)({ files: [fileOf("丰县.xlsx", returnedBytes("丰县"))], plan: null }),
    ).toMatchObject({ ok: true, value: { read: 1 } });
  });
});

test("a worker that breaks down half-way is an error, not a second try", async () => {
  const breaking: TakeFilesBack = () => Promise.reject(new Error("out of memory"));
  await expect(takeInWorker(() => aWorker(breaking), never)({ files: await chosen(), plan: null })).rejects.toThrow(
    "out of memory",
  );
});

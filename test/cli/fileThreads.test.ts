import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { takeBack, type TakeBackRequest } from "../../src/app/consolidation";
import { returnedFile } from "../../src/cli/consolidate/returnedFile";
import { readBytes } from "../../src/cli/files";
import { fileThreads } from "../../src/cli/worker/fileThreads";
import { regionsOf } from "../../src/domain/regions";
import { readWorkbookFile } from "../../src/xlsx";
import { returnedBytes } from "../app/consolidation/returnedFiles";
import { XUZHOU } from "../domain/consolidation/returns";
import { REFUSED } from "../xlsx/hostileSet";
import { TEMPLATES } from "./inMemory";

jest.setTimeout(120_000);

/** The delivered program, which each thread runs. */
const PROGRAM = resolve(__dirname, "../../dist/cli/plan-indicators.js");
const reading = {
  today: "2026-11-28",
  read: readWorkbookFile,
  templates: TEMPLATES,
};
const refusing = { ...reading, read: () => Promise.reject(new Error("read by the program's own thread")) };

let folder = "";
let paths: readonly string[] = [];
const files = () => paths.map((path) => returnedFile({ readFile: readBytes }, path, "2024-01-12T08:00:00.000Z"));

/** What regions returned, some twice, between files that nobody should open. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "threads-"));
  const regions = [...regionsOf(XUZHOU), ...regionsOf(XUZHOU).slice(0, 3)];
  const returned = await Promise.all(regions.map((region) => returnedBytes(region)));
  const hostile = REFUSED.map(([, make]) => make());
  paths = [...returned, ...hostile].map((bytes, index) => {
    // Good and bad ones in turn.
    const path = join(folder, `${String((index * 7) % 100).padStart(2, "0")}-${index}.xlsx`);
    writeFileSync(path, bytes);
    return path;
  });
  paths = [...paths, join(folder, "gone.xlsx")].sort();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each<[string, Partial<TakeBackRequest>]>([
  ["the plan of most files", {}],
  ["a plan that was named", { plan: XUZHOU }],
])("threads of the program give the same as one, in the same order: %s", async (_, own) => {
  const request = { files: files(), plan: null, ...own };
  const said: number[] = [];
  const outcome = await takeBack(
    { ...refusing, workers: fileThreads(PROGRAM, 2) },
    { ...request, onProgress: ({ done }) => said.push(done) },
  );
  expect(outcome).toEqual(await takeBack(reading, request));
  expect(outcome).toMatchObject({ ok: true, value: { read: paths.length, cancelled: false } });
  expect(said).toEqual(paths.map((_path, index) => index + 1));
});

test("a thread that ends over a file takes no other file with it", async () => {
  const script = join(folder, "ending.cjs");
  writeFileSync(
    script,
    `const { parentPort } = require("node:worker_threads");
    parentPort.on("message", ({ type, file }) => {
      if (type === "take" && file.name.startsWith("bad")) process.exit(1);
      const refused = (name) => ({ planId: null, outcome: { ok: false, error: { file: name, reason: "read", text: { zh: "", en: "" } } } });
      parentPort.postMessage(type === "start" ? { type: "ready" } : { type: "taken", taken: refused(file.name) });
    });`,
  );
  const names = Array.from({ length: 24 }, (_, index) => `${index % 6 === 2 ? "bad" : "good"}-${index}`);
  const outcome = await takeBack(
    { ...refusing, workers: fileThreads(script, 3) },
    { files: names.map((name) => returnedFile({ readFile: readBytes }, name, null)), plan: XUZHOU },
  );
  const rejected = outcome.ok ? outcome.value.rejected : [];
  expect(rejected.map(({ file, reason }) => `${file} ${reason}`).sort()).toEqual(
    names.map((name) => `${name} ${name.startsWith("bad") ? "fault" : "read"}`).sort(),
  );
});

test("a program that cannot be run: this thread reads", async () => {
  const workers = fileThreads(join(folder, "none.js"), 2);
  const few = { files: files().slice(0, 20), plan: XUZHOU };
  expect(await takeBack({ ...reading, workers }, few)).toEqual(await takeBack(reading, few));
});

test.each([
  [3_000, 1, 0],
  [3_000, 2, 2],
  [3_000, 64, 8],
  [20, 8, 2],
  [13, 8, 0],
])("%i files on %i cores: %i threads", (count, cores, threads) => {
  const [file] = files();
  expect(fileThreads(PROGRAM, cores).count(Array.from({ length: count }, () => file!))).toBe(threads);
});

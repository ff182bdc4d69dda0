import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFiles } from "../../src/cli/findFiles";
import { makeFolder, readBytes, writeBytes } from "../../src/cli/files";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "plan-files-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const bytes = (...numbers: readonly number[]): Uint8Array => Uint8Array.from(numbers);
const at = (name: string): string => join(folder, name);
const contents = () =>
  Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, [...readFileSync(at(name))]]),
  );

test("what was written is read back", async () => {
  expect(await writeBytes(at("规划.xlsx"), bytes(1, 2))).toEqual({ ok: true, value: null });
  expect(await readBytes(at("规划.xlsx"))).toEqual({ ok: true, value: bytes(1, 2) });
});

test("an earlier file with other content is kept beside the new one, each time under a new name", async () => {
  await writeBytes(at("a.xlsx"), bytes(1));
  expect(await writeBytes(at("a.xlsx"), bytes(2))).toEqual({ ok: true, value: at("a (2).xlsx") });
  expect(await writeBytes(at("a.xlsx"), bytes(3))).toEqual({ ok: true, value: at("a (3).xlsx") });
  expect(contents()).toEqual({ "a (2).xlsx": [1], "a (3).xlsx": [2], "a.xlsx": [3] });
});

test("the same content makes no copy", async () => {
  await writeBytes(at("a.xlsx"), bytes(1));
  expect(await writeBytes(at("a.xlsx"), bytes(1))).toEqual({ ok: true, value: null });
  expect(contents()).toEqual({ "a.xlsx": [1] });
});

test("an empty file, as a dialog leaves it, is simply filled", async () => {
  writeFileSync(at("a.xlsx"), "");
  expect(await writeBytes(at("a.xlsx"), bytes(1))).toEqual({ ok: true, value: null });
  expect(contents()).toEqual({ "a.xlsx": [1] });
});

test("what cannot be read or written is an error with the system's code, and leaves nothing behind", async () => {
  writeFileSync(at("file"), "x");
  expect(await readBytes(at("none"))).toEqual({ ok: false, error: { code: "missing", detail: "ENOENT" } });
  expect(await readBytes(folder)).toEqual({ ok: false, error: { code: "unreadable", detail: "EISDIR" } });
  expect(await readBytes(at("file/x"))).toMatchObject({ ok: false, error: { code: "unreadable", detail: "ENOTDIR" } });
  expect(await writeBytes(folder, bytes(1))).toEqual({ ok: false, error: { code: "unwritable", detail: "EISDIR" } });
  expect(await writeBytes(at("none/a.xlsx"), bytes(1))).toEqual({
    ok: false,
    error: { code: "unwritable", detail: "ENOENT" },
  });
  expect(readdirSync(folder)).toEqual(["file"]);
});

test("a folder is made with those above it, also twice; a file in its place is an error", async () => {
  expect([await makeFolder(at("a/b")), await makeFolder(at("a/b"))]).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  await writeBytes(at("a/b/c"), bytes(1));
  expect(await makeFolder(at("a/b/c"))).toMatchObject({ ok: false, error: { code: "unwritable" } });
});

test("a folder is walked by name, with the time of each file; a link that leads back does not go round", async () => {
  mkdirSync(at("县/旧"), { recursive: true });
  for (const name of ["县/b.xlsx", "县/旧/c.xlsx", "a.xlsx"]) writeFileSync(at(name), "x");
  utimesSync(at("a.xlsx"), 0, Date.UTC(2024, 0, 12) / 1000);
  symlinkSync(folder, at("县/round"));
  const found = await findFiles(folder);
  expect(found.ok && found.value.map(({ path }) => path)).toEqual(["a.xlsx", "县/b.xlsx", "县/旧/c.xlsx"].map(at));
  expect(await findFiles(at("a.xlsx"))).toEqual({
    ok: true,
    value: [{ path: at("a.xlsx"), modified: "2024-01-12T00:00:00.000Z" }],
  });
  expect(await findFiles(at("none"))).toEqual({ ok: false, error: { code: "missing", detail: "ENOENT" } });
});

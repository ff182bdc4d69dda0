import fc from "fast-check";
import { nodeZip } from "../../src/cli/nodeZip";
import { portableCodec, readXlsx, writeXlsx } from "../../src/xlsx";
import { FILE_ERRORS, fileErrorText, fileWarningText } from "../../src/messages/app/files";
import { EVERY_FEATURE, NOW } from "./everyFeature";
import { handWritten, pack } from "./files";
import { REFUSED, wide } from "./hostileSet";

/** What the command line unpacks with; the pane uses the portable one. */
const NODES = { ...portableCodec, ...nodeZip };

test.each(REFUSED)("%s is refused", async (_, make, code) => {
  const bytes = make();
  const result = await readXlsx(bytes);
  expect(result.ok ? "read" : result.error.code).toBe(code);
  expect(await readXlsx(bytes, NODES)).toEqual(result);
});

test.each([1, 2])("a file that ends after %d thirds is refused", async (thirds) => {
  const bytes = await writeXlsx(EVERY_FEATURE, { now: NOW });
  const result = await readXlsx(bytes.subarray(0, Math.floor((bytes.length * thirds) / 3)));
  expect(result).toEqual({ ok: false, error: { code: "truncated" } });
});

test("a file without its last byte is refused", async () => {
  const bytes = await writeXlsx(EVERY_FEATURE, { now: NOW });
  expect(await readXlsx(bytes.subarray(0, -1))).toEqual({ ok: false, error: { code: "truncated" } });
});

test("a cell at the far corner costs no memory, and the rest is read", async () => {
  const before = process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed;
  const result = await readXlsx(pack(handWritten(wide('<c r="A1"><v>1</v></c>'))));
  if (!result.ok) throw new Error(result.error.code);
  expect(result.value.snapshot.sheets).toMatchObject([{ name: "S", grid: { row: 0, column: 0, values: [[1]] } }]);
  expect(result.value.warnings).toEqual([{ code: "far-cells", sheet: "S", cell: "XFD1048576" }]);
  expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});

test.each(["ZZZZ1", "A0", "A9999999", "1", "", "A-1"])("a cell at %p is left out", async (address) => {
  const result = await readXlsx(
    pack(handWritten(`<row r="1"><c r="${address}"><v>1</v></c><c r="B1"><v>2</v></c></row>`)),
  );
  expect(result).toMatchObject({ ok: true, value: { snapshot: { sheets: [{ grid: { column: 1, values: [[2]] } }] } } });
});

test("a good file reads the same with either way of unpacking", async () => {
  const bytes = await writeXlsx(EVERY_FEATURE, { now: NOW });
  const result = await readXlsx(bytes);
  expect(result.ok).toBe(true);
  expect(await readXlsx(bytes, NODES)).toEqual(result);
});

test("no bytes make it throw", async () => {
  const bytes = await writeXlsx(EVERY_FEATURE, { now: NOW });
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
      async (changes) => {
        const copy = bytes.slice();
        for (const [at, value] of changes) copy[at] = value;
        expect(typeof (await readXlsx(copy)).ok).toBe("boolean");
        expect(typeof (await readXlsx(copy, NODES)).ok).toBe("boolean");
      },
    ),
    { numRuns: 300 },
  );
});

test("every error has its sentence, with its facts, in both languages", () => {
  expect([...new Set(REFUSED.map(([, , code]) => code)), "truncated"].sort()).toEqual(Object.keys(FILE_ERRORS).sort());
  expect(
    fileErrorText({ code: "too-large", part: "a.xml", sizeMb: 40.5, limitMb: 32 } as { code: "too-large" }),
  ).toEqual({
    zh: "文件太大：a.xml 为 40.5 MB，上限 32 MB。请删除无关的工作表和图片后重试。",
    en: "The file is too large: a.xml has 40.5 MB, the limit is 32 MB. Delete unrelated sheets and pictures and try again.",
  });
  expect(
    fileWarningText({ code: "sheet-too-wide", sheet: "S", cell: "XFD1" } as { code: "sheet-too-wide" }).en,
  ).toContain("lie too far apart (XFD1 ");
});

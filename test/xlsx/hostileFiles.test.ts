import fc from "fast-check";
import { nodeZip } from "../../src/cli/nodeZip";
import { portableCodec, readXlsx, writeXlsx } from "../../src/xlsx";
import { FILE_ERRORS, fileErrorText, fileWarningText } from "../../src/messages/files";
import { crc32 } from "../../src/xlsx/read/crc32";
import { EVERY_FEATURE, NOW } from "./everyFeature";
import { handWritten, pack } from "./files";

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";
const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const oleWith = (name: string): Uint8Array => Uint8Array.from([...OLE2, ...Array<number>(504).fill(0), ...Array.from(name, (letter) => [letter.charCodeAt(0), 0]).flat()]);
const withSheet = (xml: string, level?: 0 | 1): Uint8Array => pack({ ...handWritten(""), [SHEET]: xml }, level);
const without = (part: string): Uint8Array => pack(Object.fromEntries(Object.entries(handWritten(ONE_CELL)).filter(([name]) => name !== part)));

/** Changes the numbers that the central directory declares for one part. */
function declare(bytes: Uint8Array, part: string, fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part) for (const [offset, value] of Object.entries(fields)) view.setUint32(at + Number(offset), value, true);
  }
  return copy;
}

/** What the command line unpacks with; the pane uses the portable one. */
const NODES = { ...portableCodec, ...nodeZip };
const SIZE = 24;
const CRC = 16;
const bomb = `<worksheet><sheetData>${" ".repeat(20_000_000)}</sheetData></worksheet>`;
const manySmall = Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`x/${index}.xml`, "<a/>"]));
const wide = (part: string) => `<row r="1">${part}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;

const REFUSED: readonly (readonly [string, () => Uint8Array, string])[] = [
  ["an empty file", () => new Uint8Array(0), "empty-file"],
  ["garbage", () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251), "not-a-workbook-file"],
  ["a text file", () => new TextEncoder().encode("indicator,period,value\n1,2021,3"), "not-a-workbook-file"],
  ["an old workbook", () => oleWith("Workbook"), "old-excel-format"],
  ["an older workbook", () => oleWith("Book"), "old-excel-format"],
  ["an encrypted workbook", () => oleWith("EncryptedPackage"), "password-protected"],
  ["an old text document", () => oleWith("WordDocument"), "not-a-workbook-file"],
  ["an archive", () => pack({ "readme.txt": "x" }), "no-workbook"],
  ["a text document", () => pack({ "_rels/.rels": handWritten("")["_rels/.rels"]!, "xl/workbook.xml": "<document/>" }), "no-workbook"],
  ["a binary workbook", () => pack({ "_rels/.rels": handWritten("")["_rels/.rels"]!.replace("workbook.xml", "workbook.bin") }), "binary-workbook"],
  ["a missing sheet", () => without(SHEET), "missing-part"],
  ["a missing workbook", () => without("xl/workbook.xml"), "missing-part"],
  ["an honest bomb", () => withSheet(bomb), "suspicious-compression"],
  ["a bomb that declares little", () => declare(withSheet(bomb), SHEET, { [SIZE]: 100 }), "false-size"],
  ["a bomb that declares nothing", () => declare(withSheet(bomb), SHEET, { [SIZE]: 0 }), "false-size"],
  ["a part that declares too much", () => declare(withSheet("<worksheet/>"), SHEET, { [SIZE]: 900_000 }), "false-size"],
  ["a part that declares gigabytes", () => declare(withSheet("<worksheet/>"), SHEET, { [SIZE]: 4_000_000_000 }), "too-large"],
  ["a part over the limit", () => withSheet(`<worksheet>${"x".repeat(35_000_000)}</worksheet>`, 0), "too-large"],
  ["64-bit sizes", () => declare(withSheet("<worksheet/>"), SHEET, { [SIZE]: 0xffffffff }), "damaged"],
  ["a wrong checksum", () => declare(withSheet("<worksheet/>"), SHEET, { [CRC]: 1 }), "damaged"],
  ["thousands of parts", () => pack({ ...handWritten(""), ...manySmall }), "too-many-parts"],
  ["a document type", () => withSheet("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>"), "forbidden-xml"],
  ["a document type in the list of sheets", () => pack({ ...handWritten(""), "xl/workbook.xml": "<!doctype x><workbook/>" }), "forbidden-xml"],
  ["an entity", () => withSheet("<worksheet><!ENTITY a 'b'></worksheet>"), "forbidden-xml"],
  ["UTF-16", () => declareUtf16(), "broken-xml"],
  ["tags that do not match", () => withSheet("<worksheet><sheetData></worksheet></sheetData>"), "broken-xml"],
  ["XML that stops", () => withSheet("<worksheet><sheetData><row"), "broken-xml"],
  ["an attribute that stops", () => withSheet('<worksheet a="'), "broken-xml"],
  ["a comment that stops", () => withSheet("<worksheet><!-- "), "broken-xml"],
  ["an empty part", () => withSheet(""), "broken-xml"],
  ["hundreds of thousands of cells", () => withSheet(`<worksheet><sheetData><row r="1">${Array.from({ length: 210_000 }, (_, index) => `<c><v>${index * 7919}</v></c>`).join("")}</row></sheetData></worksheet>`, 1), "too-many-cells"],
];

function declareUtf16(): Uint8Array {
  const utf16 = "\ufeff<!DOCTYPE x><worksheet/>";
  const text = String.fromCharCode(...Array.from(utf16, (letter) => [letter.charCodeAt(0) & 255, letter.charCodeAt(0) >> 8]).flat());
  const bytes = pack({ ...handWritten(""), [SHEET]: "~".repeat(text.length) });
  const at = new TextDecoder("latin1").decode(bytes).indexOf("~~~");
  if (at === -1) return pack({ ...handWritten(""), [SHEET]: text });
  const raw = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  bytes.set(raw, at);
  return declare(bytes, SHEET, { [CRC]: crc32(raw) });
}

test.each(REFUSED)("%s is refused", async (_, make, code) => {
  const bytes = make();
  // Processor time, not the clock's: other tests run beside this one.
  const start = process.cpuUsage();
  const result = await readXlsx(bytes);
  const { user, system } = process.cpuUsage(start);
  expect(result.ok ? "read" : result.error.code).toBe(code);
  expect((user + system) / 1_000).toBeLessThan(3_000);
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
  expect(result.value.snapshot.sheets).toEqual([{ name: "S", visibility: "visible", protected: false, grid: null }]);
  expect(result.value.warnings).toEqual([{ code: "sheet-too-wide", sheet: "S", cell: "XFD1048576" }]);
  expect(process.memoryUsage().arrayBuffers + process.memoryUsage().heapUsed - before).toBeLessThan(50_000_000);
});

test.each(["ZZZZ1", "A0", "A9999999", "1", "", "A-1"])("a cell at %p is left out", async (address) => {
  const result = await readXlsx(pack(handWritten(`<row r="1"><c r="${address}"><v>1</v></c><c r="B1"><v>2</v></c></row>`)));
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
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }), async (changes) => {
      const copy = bytes.slice();
      for (const [at, value] of changes) copy[at] = value;
      expect(typeof (await readXlsx(copy)).ok).toBe("boolean");
      expect(typeof (await readXlsx(copy, NODES)).ok).toBe("boolean");
    }),
    { numRuns: 300 },
  );
});

test("every error has its sentence, with its facts, in both languages", () => {
  expect([...new Set(REFUSED.map(([, , code]) => code)), "truncated"].sort()).toEqual(Object.keys(FILE_ERRORS).sort());
  expect(fileErrorText({ code: "too-large", part: "a.xml", sizeMb: 40.5, limitMb: 32 } as { code: "too-large" })).toEqual({
    zh: "文件太大：a.xml 为 40.5 MB，上限 32 MB。请删除无关的工作表和图片后重试。",
    en: "The file is too large: a.xml has 40.5 MB, the limit is 32 MB. Delete unrelated sheets and pictures and try again.",
  });
  expect(fileWarningText({ code: "sheet-too-wide", sheet: "S", cell: "XFD1" } as { code: "sheet-too-wide" }).en).toContain("as far away as XFD1");
});

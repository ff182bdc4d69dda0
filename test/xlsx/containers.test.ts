import { strFromU8, unzipSync } from "fflate";
import { patchCells, readXlsx } from "../../src/xlsx";
import { fileErrorText } from "../../src/messages/app/files";
import { handWritten, MAIN, oleFile, pack, relationships } from "./files";
import { oddZip, utf16 } from "./oddZips";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = '<row r="1"><c r="A1" t="inlineStr"><is><t>指标</t></is></c><c r="B1"><v>1001</v></c></row>';
const PARTS = handWritten(ROWS, {
  "xl/styles.xml": `<styleSheet ${MAIN}><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
});
const sheetXml = (encoding: string): string =>
  PARTS[SHEET]!.replace(/^/, `<?xml version="1.0" encoding="${encoding}"?>`);
const withSheet = (sheet: Uint8Array | string): Uint8Array => oddZip({ ...PARTS, [SHEET]: sheet });
/** 指标 in GBK. */
const gbk = (encoding: string): Uint8Array => {
  const [before = "", after = ""] = sheetXml(encoding).split("指标");
  return Uint8Array.from([
    ...Array.from(before, (c) => c.charCodeAt(0)),
    0xd6,
    0xb8,
    0xb1,
    0xea,
    ...Array.from(after, (c) => c.charCodeAt(0)),
  ]);
};
const renamed = (change: (name: string) => string) =>
  Object.fromEntries(Object.entries(PARTS).map(([name, text]) => [change(name), text]));

/** Files that Excel opens. */
const OPENED: readonly (readonly [what: string, bytes: Uint8Array])[] = [
  ["a zip as it is", oddZip(PARTS)],
  ["a zip with 64-bit numbers", oddZip(PARTS, { wide: true })],
  ["parts named with the slash of Windows", oddZip(renamed((name) => name.replaceAll("/", "\\")))],
  ["parts named in capitals", oddZip(renamed((name) => name.toUpperCase()))],
  ["folders listed among the parts", oddZip({ "xl/": "", "xl/worksheets/": "", ...PARTS })],
  ["a sheet in UTF-16", withSheet(utf16(sheetXml("UTF-16"), "le"))],
  ["a sheet in UTF-16, the other way round", withSheet(utf16(sheetXml("UTF-16"), "be"))],
  ["a sheet in UTF-16 without a mark", withSheet(utf16(sheetXml("utf-16"), "le", false))],
  ["a sheet that says UTF-16 and is UTF-8", withSheet(sheetXml("utf-16"))],
  ["a sheet in GBK", withSheet(gbk("GBK"))],
  ["a sheet in GB2312", withSheet(gbk("gb2312"))],
  ["a sheet in GB18030", withSheet(gbk("GB18030"))],
  ["a sheet in UTF-8 with a mark", withSheet(`\ufeff${sheetXml("UTF-8")}`)],
];

test.each(OPENED)("%s is read", async (_, bytes) => {
  const result = await readXlsx(bytes);
  expect(result.ok ? result.value.snapshot.sheets[0]?.grid?.values : result.error).toEqual([["指标", 1001]]);
});

/** Parts that are changed are looked for by the names that the file gives them. */
const PATCHED = OPENED.filter(([what]) => what !== "parts named in capitals");

test.each(PATCHED)("%s can be patched, and is read again", async (_, bytes) => {
  const patched = patchCells(bytes, [{ sheet: "S", address: "B1", value: 2002, format: null }]);
  if (!patched.ok) throw new Error(JSON.stringify(patched.error));
  const result = await readXlsx(patched.value);
  expect(result.ok ? result.value.snapshot.sheets[0]?.grid?.values : result.error).toEqual([["指标", 2002]]);
});

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const manyFiles = Object.fromEntries(Array.from({ length: 2_100 }, (_, index) => [`${index}.xlsx`, "x"]));
const wrapped = (begin: string): Uint8Array =>
  Uint8Array.from([...text(begin), ...Array.from({ length: 3_000 }, (_, index) => (index * 7919) % 251)]);

/** Files that are none of ours, what they are, and the next step in both languages. */
const OTHERS: readonly (readonly [what: string, bytes: Uint8Array, code: string, zh: string, en: string])[] = [
  ["a zip of workbooks", pack({ "铜山区.xlsx": "x" }), "archive", "先解压", "Unpack it"],
  ["a zip of workbooks in a folder", pack({ "报送/": "", "报送/a.et": "x" }), "archive", "先解压", "Unpack it"],
  ["a zip of thousands of workbooks", pack(manyFiles), "archive", "先解压", "Unpack it"],
  ["a zip of workbooks with a password", oddZip({ "a.xlsx": "x" }, { flags: 1 }), "archive", "先解压", "Unpack it"],
  ["an empty zip", oddZip({}), "archive", "先解压", "Unpack it"],
  ["a RAR archive", text("Rar!\u001a\u0007 x"), "archive", "先解压", "Unpack it"],
  ["a 7z archive", Uint8Array.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 0, 4]), "archive", "先解压", "Unpack it"],
  ["a gzip archive", Uint8Array.from([0x1f, 0x8b, 8, 0]), "archive", "先解压", "Unpack it"],
  [
    "an .ods",
    pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<a/>" }),
    "open-document",
    ".ods",
    ".ods",
  ],
  [
    "an .odt",
    pack({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<a/>" }),
    "other-document",
    "OpenDocument",
    "OpenDocument",
  ],
  [
    "a Word document",
    pack({
      "_rels/.rels": relationships([["officeDocument", "word/document.xml"]]),
      "word/document.xml": "<document/>",
    }),
    "other-document",
    "Word",
    "Word",
  ],
  ["an old Word document", oleFile("WordDocument"), "other-document", "Word", "Word"],
  ["an OFD document", pack({ "OFD.xml": "<OFD/>" }), "other-document", "OFD", "OFD"],
  ["a PDF", text("%PDF-1.7"), "other-document", "PDF", "PDF"],
  ["a photograph", Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "other-document", "JPEG", "JPEG"],
  ["an old workbook", oleFile("Workbook"), "old-excel-format", ".xls", ".xls"],
  ["a workbook of WPS", oleFile("Workbook", "ETExtData"), "old-excel-format", ".et", ".et"],
  ["a workbook of Excel 4", Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), "old-excel-format", ".xls", ".xls"],
  ["an encrypted workbook", oleFile("EncryptedPackage"), "password-protected", "取消密码", "Remove the password"],
  [
    "a rights-managed workbook",
    oleFile("EncryptedPackage", "DRMEncryptedDataSpace"),
    "rights-managed",
    "权限",
    "rights-managed",
  ],
  [
    "a file that security software wrapped",
    wrapped("b\u0014#e\u0000\u0000\u0000\u0000E-SafeNet\u0000\u0000\u0000LOCK"),
    "security-wrapped",
    "解密",
    "decrypt",
  ],
  ["a file that other software wrapped", wrapped("%TSD-Header-###%"), "security-wrapped", "解密", "decrypt"],
  ["a web page", text("<html><table><tr><td>1</td></tr></table></html>"), "web-format", "另存为", "save it as"],
  ["a web page with a document type", text('\r\n<!DOCTYPE html PUBLIC "x">'), "web-format", "另存为", "save it as"],
  [
    "XML of Excel 2003",
    text('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
    "web-format",
    "另存为",
    "save it as",
  ],
  [
    "comma-separated text",
    text("indicator,period,value\n1,2021,3"),
    "not-a-workbook-file",
    "不是 Excel",
    "not an Excel",
  ],
  ["an unknown encoding", withSheet(sheetXml("x-unknown")), "unknown-encoding", "另存为", "save it as"],
  [
    "UTF-16 that is none",
    withSheet(utf16("<worksheet>\ud800</worksheet>", "le")),
    "unknown-encoding",
    "另存为",
    "save it as",
  ],
];

test.each(OTHERS)("%s has its own sentence and next step", async (_, bytes, code, zh, en) => {
  const result = await readXlsx(bytes);
  if (result.ok) throw new Error("was read");
  expect(result.error.code).toBe(code);
  const sentence = fileErrorText(result.error);
  expect([sentence.zh, sentence.en]).toEqual([expect.stringContaining(zh), expect.stringContaining(en)]);
  expect(sentence.zh + sentence.en).not.toMatch(/[{}]|undefined/);
});

test("a part that was written anew does not say that it is in another encoding", async () => {
  const patched = patchCells(withSheet(gbk("GBK")), [{ sheet: "S", address: "B1", value: 1, format: null }]);
  if (!patched.ok) throw new Error(JSON.stringify(patched.error));
  expect(strFromU8(unzipSync(patched.value)[SHEET]!)).toMatch(/^<\?xml version="1.0"\?>.*指标/s);
});

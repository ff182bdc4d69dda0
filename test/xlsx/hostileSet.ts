import { crc32 } from "../../src/xlsx/read/crc32";
import { handWritten, oleFile, pack, relationships } from "./files";
import { oddZip, utf16 } from "./oddZips";

const ONE_CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const SHEET = "xl/worksheets/sheet1.xml";
const withSheet = (xml: string, level?: 0 | 1): Uint8Array => pack({ ...handWritten(""), [SHEET]: xml }, level);
const without = (part: string): Uint8Array =>
  pack(Object.fromEntries(Object.entries(handWritten(ONE_CELL)).filter(([name]) => name !== part)));

/** Changes the numbers that the central directory declares for one part. */
function declare(bytes: Uint8Array, part: string, fields: Readonly<Record<number, number>>): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 46 < copy.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const name = new TextDecoder().decode(copy.subarray(at + 46, at + 46 + view.getUint16(at + 28, true)));
    if (name === part)
      for (const [offset, value] of Object.entries(fields)) view.setUint32(at + Number(offset), value, true);
  }
  return copy;
}

const SIZE = 24;
const CRC = 16;
const OFFSET = 42;
const bomb = `<worksheet><sheetData>${" ".repeat(20_000_000)}</sheetData></worksheet>`;
const manySmall = Object.fromEntries(Array.from({ length: 2_500 }, (_, index) => [`x/${index}.xml`, "<a/>"]));
export const wide = (part: string) => `<row r="1">${part}</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;

/** Files that are refused, and the code of why. */
export const REFUSED: readonly (readonly [what: string, make: () => Uint8Array, code: string])[] = [
  ["an empty file", () => new Uint8Array(0), "empty-file"],
  ["garbage", () => Uint8Array.from({ length: 5_000 }, (_, index) => (index * 7919) % 251), "security-wrapped"],
  ["a text file", () => new TextEncoder().encode("indicator,period,value\n1,2021,3"), "not-a-workbook-file"],
  ["an old workbook", () => oleFile("Workbook"), "old-excel-format"],
  ["an older workbook", () => oleFile("Book"), "old-excel-format"],
  ["an encrypted workbook", () => oleFile("EncryptedPackage"), "password-protected"],
  ["an old text document", () => oleFile("WordDocument"), "other-document"],
  ["an unknown file in the old container", () => oleFile("Contents"), "not-a-workbook-file"],
  ["an archive", () => pack({ "readme.txt": "x" }), "no-workbook"],
  [
    "a text document",
    () => pack({ "_rels/.rels": handWritten("")["_rels/.rels"]!, "xl/workbook.xml": "<document/>" }),
    "no-workbook",
  ],
  [
    "a binary workbook",
    () => pack({ "_rels/.rels": handWritten("")["_rels/.rels"]!.replace("workbook.xml", "workbook.bin") }),
    "binary-workbook",
  ],
  ["a missing sheet", () => without(SHEET), "missing-part"],
  ["a missing workbook", () => without("xl/workbook.xml"), "missing-part"],
  ["an honest bomb", () => withSheet(bomb), "suspicious-compression"],
  ["a bomb that declares little", () => declare(withSheet(bomb), SHEET, { [SIZE]: 100 }), "false-size"],
  ["a bomb that declares nothing", () => declare(withSheet(bomb), SHEET, { [SIZE]: 0 }), "false-size"],
  ["a part that declares too much", () => declare(withSheet("<worksheet/>"), SHEET, { [SIZE]: 900_000 }), "false-size"],
  [
    "a part that declares gigabytes",
    () => declare(withSheet("<worksheet/>"), SHEET, { [SIZE]: 4_000_000_000 }),
    "too-large",
  ],
  ["a part over the limit", () => withSheet(`<worksheet>${"x".repeat(35_000_000)}</worksheet>`, 0), "too-large"],
  ["64-bit sizes", () => declare(withSheet("<worksheet/>"), SHEET, { [SIZE]: 0xffffffff }), "damaged"],
  ["a wrong checksum", () => declare(withSheet("<worksheet/>"), SHEET, { [CRC]: 1 }), "damaged"],
  ["thousands of parts", () => pack({ ...handWritten(""), ...manySmall }), "too-many-parts"],
  ["a document type", () => withSheet("<!DOCTYPE x [<!ENTITY a 'b'>]><worksheet/>"), "forbidden-xml"],
  [
    "a document type in the list of sheets",
    () => pack({ ...handWritten(""), "xl/workbook.xml": "<!doctype x><workbook/>" }),
    "forbidden-xml",
  ],
  ["an entity", () => withSheet("<worksheet><!ENTITY a 'b'></worksheet>"), "forbidden-xml"],
  [
    "a document type in UTF-16",
    () => oddZip({ ...handWritten(""), [SHEET]: utf16("<!DOCTYPE x><worksheet/>", "le") }),
    "forbidden-xml",
  ],
  ["tags that do not match", () => withSheet("<worksheet><sheetData></worksheet></sheetData>"), "broken-xml"],
  ["XML that stops", () => withSheet("<worksheet><sheetData><row"), "broken-xml"],
  ["an attribute that stops", () => withSheet('<worksheet a="'), "broken-xml"],
  ["a comment that stops", () => withSheet("<worksheet><!-- "), "broken-xml"],
  ["an empty part", () => withSheet(""), "broken-xml"],
  ["packed workbooks", () => pack({ "a.xlsx": "x" }), "archive"],
  ["an .ods", () => pack({ mimetype: "application/vnd.oasis.opendocument.spreadsheet" }), "open-document"],
  ["a web page", () => new TextEncoder().encode("<html>"), "web-format"],
  ["a rights-managed workbook", () => oleFile("DRMEncryptedDataSpace"), "rights-managed"],
  ["an unknown encoding", () => withSheet('<?xml version="1.0" encoding="x"?><worksheet/>'), "unknown-encoding"],
  ["two values of one cell", () => pack(handWritten(ONE_CELL.replace("<v>", "<v>2</v><v>"))), "ambiguous-cells"],
  [
    "hundreds of thousands of cells",
    () =>
      withSheet(
        `<worksheet><sheetData><row r="1">${Array.from({ length: 210_000 }, (_, index) => `<c><v>${index * 7919}</v></c>`).join("")}</row></sheetData></worksheet>`,
        1,
      ),
    "too-many-cells",
  ],
  ["two parts of one name", () => appended("xl/workbook.xml"), "ambiguous-parts"],
  [
    "names that differ in case only",
    () => pack({ ...handWritten(ONE_CELL), "XL/workbook.xml": "<workbook/>" }),
    "ambiguous-parts",
  ],
  [
    "parts that lie over each other",
    () => declare(pack(handWritten(ONE_CELL)), SHEET, { [OFFSET]: 0 }),
    "ambiguous-parts",
  ],
  ["elements inside elements without end", () => withSheet(`<worksheet>${"<a>".repeat(2_000_000)}`, 0), "broken-xml"],
  [
    "invalid UTF-8",
    () =>
      withBytes(
        "<worksheet><sheetData><row><c t='inlineStr'><is><t>~</t></is></c></row></sheetData></worksheet>",
        0xff,
      ),
    "broken-xml",
  ],
  ["a thousand sheets of one part", () => manySheets(), "ambiguous-parts"],
  ["a thousand tables of one part", () => manyTables(), "ambiguous-parts"],
  ["a formula that a hundred thousand cells share", () => withSheet(sharedByAll(), 1), "too-many-cells"],
];

/** Files that are read without harm. */
export const MADE_SAFE: readonly (readonly [what: string, make: () => Uint8Array])[] = [
  [
    "a zip in a zip",
    () =>
      pack({
        ...handWritten(ONE_CELL),
        "xl/embeddings/inner.zip": String.fromCharCode(...pack(handWritten(ONE_CELL))),
      }),
  ],
  [
    "names that lead out of the folder",
    () => pack({ ...handWritten(ONE_CELL), "../../../evil.xml": "<a/>", "/etc/passwd": "x", "C:\\evil.xml": "<a/>" }),
  ],
  ["wrong content types", () => pack({ ...handWritten(ONE_CELL), "[Content_Types].xml": "nothing of the kind" })],
  [
    "a document type in a part that nobody reads",
    () => pack({ ...handWritten(ONE_CELL), "docProps/app.xml": "<!doctype x><x/>" }),
  ],
  ["a byte order mark", () => withSheet(`\ufeff<worksheet><sheetData>${ONE_CELL}</sheetData></worksheet>`)],
  [
    "a NUL in a text",
    () =>
      withSheet(`<worksheet><sheetData><row><c t="inlineStr"><is><t>a\0b</t></is></c></row></sheetData></worksheet>`),
  ],
  [
    "a false dimension",
    () => withSheet(`<worksheet><dimension ref="A1:XFD1048576"/><sheetData>${ONE_CELL}</sheetData></worksheet>`),
  ],
  ["a cell at the far corner", () => pack(handWritten(wide('<c r="A1"><v>1</v></c>')))],
  [
    "a cell of ten million letters",
    () =>
      withSheet(
        `<worksheet><sheetData><row><c t="inlineStr"><is><t>${"字".repeat(10_000_000)}</t></is></c></row></sheetData></worksheet>`,
        0,
      ),
  ],
  [
    "a tag of a million attributes",
    () =>
      withSheet(
        `<worksheet><sheetData><row><c ${"a='1' ".repeat(1_000_000)}><v>1</v></c></row></sheetData></worksheet>`,
        0,
      ),
  ],
  [
    "attributes without quotes",
    () =>
      withSheet(`<worksheet><sheetData><row>${"<c a=b><v>1</v></c>".repeat(100_000)}</row></sheetData></worksheet>`, 0),
  ],
  ["tables over a whole sheet", () => tablesOverAll()],
  [
    "a hundred thousand names",
    () =>
      pack(
        {
          ...handWritten(ONE_CELL),
          "xl/workbook.xml": handWritten("")["xl/workbook.xml"]!.replace(
            "</workbook>",
            `<definedNames>${Array.from({ length: 100_000 }, (_, index) => `<definedName name="n${index}">S!$A$1</definedName>`).join("")}</definedNames></workbook>`,
          ),
        },
        1,
      ),
  ],
  [
    "named like parts of every object",
    () =>
      pack({
        ...handWritten('<row r="1"><c r="A1" t="inlineStr"><is><t>__proto__</t></is></c></row>'),
        "xl/workbook.xml": handWritten("")["xl/workbook.xml"]!.replace('"S"', '"__proto__"'),
      }),
  ],
  ["a link to a program", () => pack(handWritten("<row r='1'><c r='A1'><f>cmd|'/c calc'!A0</f><v>1</v></c></row>"))],
];

/** The file with one more entry of a name in its directory: a second part of that name. */
function appended(part: string): Uint8Array {
  const other = pack({ ...handWritten(ONE_CELL), [part.replace("workbook", "workbooj")]: "<workbook/>" });
  return Uint8Array.from(
    Buffer.from(Buffer.from(other).toString("latin1").replaceAll("workbooj", "workbook"), "latin1"),
  );
}

/** A stored sheet whose "~" is another byte. */
function withBytes(xml: string, byte: number): Uint8Array {
  const bytes = withSheet(xml, 0);
  const content = Uint8Array.from(Buffer.from(xml, "latin1"), (each) => (each === 0x7e ? byte : each));
  const at = Buffer.from(bytes).indexOf(xml, 0, "latin1");
  bytes.set(content, at);
  return declare(bytes, SHEET, { [CRC]: crc32(content) });
}

/** A list of a thousand sheets, all of which are the same part of a megabyte. */
function manySheets(): Uint8Array {
  const sheets = Array.from(
    { length: 1_000 },
    (_, index) => `<sheet name="S${index}" sheetId="${index + 1}" r:id="rId1"/>`,
  ).join("");
  const parts = handWritten("");
  const filler = Array.from({ length: 100_000 }, (_, index) => String(index * 7919)).join(" ");
  return pack(
    {
      ...parts,
      "xl/workbook.xml": parts["xl/workbook.xml"]!.replace(/<sheet .*?\/>/, sheets),
      [SHEET]: `<worksheet><!--${filler}--></worksheet>`,
    },
    1,
  );
}

/** A sheet that names one part of a megabyte as a thousand tables. */
function manyTables(): Uint8Array {
  const table = `<table name="T" displayName="T" ref="A1:A2"><!--${Array.from({ length: 100_000 }, (_, index) => String(index * 7919)).join(" ")}--><tableColumns/></table>`;
  const links = relationships(Array.from({ length: 1_000 }, () => ["table", "/xl/tables/t.xml"] as const));
  return pack({ ...handWritten(ONE_CELL), "xl/worksheets/_rels/sheet1.xml.rels": links, "xl/tables/t.xml": table }, 1);
}

function sharedByAll(): string {
  const formula = Array.from({ length: 2_000 }, (_, index) => `A${index + 1}`).join("+");
  const cells = Array.from(
    { length: 100_000 },
    (_, index) => `<row r="${index + 2}"><c r="A${index + 2}"><f t="shared" si="0"/><v>${index}</v></c></row>`,
  ).join("");
  return `<worksheet><sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A100001" si="0">${formula}</f><v>1</v></c></row>${cells}</sheetData></worksheet>`;
}

function tablesOverAll(): Uint8Array {
  const names = Array.from({ length: 1_000 }, (_, index) => `xl/tables/t${index}.xml`);
  const tables = names.map(
    (name, index) =>
      [name, `<table name="T${index}_" displayName="T${index}_" ref="A1:ALL1000"><tableColumns/></table>`] as const,
  );
  return pack(
    {
      ...handWritten(ONE_CELL),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships(names.map((name) => ["table", `/${name}`] as const)),
      ...Object.fromEntries(tables),
    },
    1,
  );
}

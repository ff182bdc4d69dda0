import { strFromU8, unzipSync } from "fflate";
import { returnedReader } from "../../src/app/consolidation";
import type { Returned } from "../../src/domain/consolidation";
import { readWorkbookFile } from "../../src/xlsx";
import { returnedBytes } from "../app/consolidation/returnedFiles";
import { oleFile, pack } from "./files";

jest.setTimeout(60_000);

type Parts = Readonly<Record<string, string>>;

const BOOK = "xl/workbook.xml";
const ENTRY = "xl/worksheets/sheet2.xml";
const ENTRY_LINKS = "xl/worksheets/_rels/sheet2.xml.rels";
const TABLE = "xl/tables/table1.xml";
const reader = returnedReader(readWorkbookFile);

async function partsOfReturned(): Promise<Parts> {
  const parts = unzipSync(await returnedBytes("丰县"));
  return Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, strFromU8(content)]));
}

const edit = (parts: Parts, part: string, change: (xml: string) => string): Parts => {
  const [before, after] = [parts[part] ?? "", change(parts[part] ?? "")];
  if (before === after) throw new Error(`nothing changed in ${part}`);
  return { ...parts, [part]: after };
};

async function read(parts: Parts): Promise<Returned> {
  const result = await reader(pack(parts, 1), "a.xlsx", null);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What was reported, as numbers: text that says a number counts. */
function reported({ entries }: Returned): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(entries.cells).flatMap(([id, cells]) =>
      Object.entries(cells).flatMap(([period, { raw }]) => (raw === null ? [] : [[`${id} ${period}`, Number(raw)]])),
    ),
  );
}

/** Rows from the header of the table on, three further down; the names of settings stand above them. */
function rowsInserted(parts: Parts): Parts {
  const first = Number(/ ref="[A-Z]+(\d+):/.exec(parts[TABLE] ?? "")?.[1]);
  const down = (row: string): string => String(Number(row) >= first ? Number(row) + 3 : Number(row));
  const moved = edit(parts, ENTRY, (xml) =>
    xml
      .replace(/<row r="(\d+)"/g, (_, row: string) => `<row r="${down(row)}"`)
      .replace(/<c r="([A-Z]+)(\d+)"/g, (_, column: string, row: string) => `<c r="${column}${down(row)}"`),
  );
  return edit(moved, TABLE, (xml) =>
    xml.replace(
      / ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g,
      (_, a: string, from: string, b: string, to: string) => ` ref="${a}${down(from)}:${b}${down(to)}"`,
    ),
  );
}

/** A second copy of the entry sheet, as "move or copy" makes it, with a table of another name. */
function sheetCopied(parts: Parts): Parts {
  const withParts = {
    ...parts,
    "xl/worksheets/sheet90.xml": (parts[ENTRY] ?? "").replace(/<v>\d+(\.\d+)?<\/v>(?=<\/c>)/g, "<v>1</v>"),
    "xl/worksheets/_rels/sheet90.xml.rels": (parts[ENTRY_LINKS] ?? "").replace("table1.xml", "table90.xml"),
    "xl/tables/table90.xml": (parts[TABLE] ?? "").replaceAll('"PlanEntry"', '"PlanEntry90"'),
  };
  return withSheet(withParts, "指标填报 (2)", "sheet90.xml");
}

/** Lists one more sheet before all others. */
function withSheet(parts: Parts, name: string, file: string): Parts {
  const listed = edit(parts, BOOK, (xml) =>
    xml.replace("<sheets>", `<sheets><sheet name="${name}" sheetId="90" r:id="rId90"/>`),
  );
  const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  return edit(listed, "xl/_rels/workbook.xml.rels", (xml) =>
    xml.replace(
      "</Relationships>",
      `<Relationship Id="rId90" Type="${type}" Target="worksheets/${file}"/></Relationships>`,
    ),
  );
}

const HASH = 'algorithmName="SHA-512" hashValue="c2VjcmV0" saltValue="c2FsdA==" spinCount="100000"';

/** Elements of a part with a prefix, as some programs write them. */
const prefixed = (xml: string): string =>
  xml
    .replace(/<(\/?)(?=[a-zA-Z])(?![a-z]+:)/g, "<$1x:")
    .replace(
      ' xmlns="http://schemas.openxmlformats.org/spreadsheetml',
      ' xmlns:x="http://schemas.openxmlformats.org/spreadsheetml',
    );

const WAYS: readonly (readonly [string, (parts: Parts) => Parts])[] = [
  ["sheets renamed", (parts) => edit(parts, BOOK, (xml) => xml.replaceAll("指标填报", "Sheet 甲"))],
  [
    "sheets in another order",
    (parts) =>
      edit(parts, BOOK, (xml) =>
        xml.replace(
          /<sheets>(.*?)<\/sheets>/s,
          (_, list: string) => `<sheets>${(list.match(/<sheet [^>]*\/>/g) ?? []).reverse().join("")}</sheets>`,
        ),
      ),
  ],
  [
    "every sheet hidden",
    (parts) => edit(parts, BOOK, (xml) => xml.replace(/<sheet (?![^>]*state=)/g, '<sheet state="hidden" ')),
  ],
  ["rows inserted above the table", rowsInserted],
  ["a copy of the entry sheet before it", sheetCopied],
  [
    "a foreign sheet before all others",
    (parts) =>
      withSheet(
        {
          ...parts,
          "xl/worksheets/own.xml":
            '<worksheet><sheetData><row r="9"><c r="C9"><v>5</v></c></row></sheetData></worksheet>',
        },
        "我的计算",
        "own.xml",
      ),
  ],
  [
    "the table turned into a range",
    (parts) =>
      edit(
        edit(parts, ENTRY_LINKS, (xml) => xml.replace(/<Relationship [^>]*table1\.xml[^>]*\/>/, "")),
        ENTRY,
        (xml) => xml.replace(/<tableParts.*?<\/tableParts>/s, ""),
      ),
  ],
  [
    "numbers stored as text",
    (parts) =>
      edit(parts, ENTRY, (xml) =>
        xml.replace(/<c r="([A-Z]+\d+)"( s="\d+")?><v>([\d.]+)<\/v>/g, '<c r="$1"$2 t="inlineStr"><is><t>$3</t></is>'),
      ),
  ],
  [
    "a filter on, its rows hidden",
    (parts) => edit(parts, ENTRY, (xml) => xml.replace(/<row r="(7|8|9)"/g, '<row r="$1" hidden="1"')),
  ],
  [
    "sheets protected with a password",
    (parts) =>
      edit(parts, ENTRY, (xml) => xml.replace(/<sheetProtection [^>]*\/>/, `<sheetProtection ${HASH} sheet="1"/>`)),
  ],
  [
    "the workbook's structure protected with a password",
    (parts) =>
      edit(parts, BOOK, (xml) =>
        xml.replace(
          "<sheets>",
          `<workbookProtection workbook${HASH.replace(/ (\w)/g, (_, letter: string) => ` workbook${letter.toUpperCase()}`).slice(1)} lockStructure="1"/><sheets>`,
        ),
      ),
  ],
  [
    "a password for writing",
    (parts) =>
      edit(parts, BOOK, (xml) =>
        xml.replace(/<workbook [^>]*>/, (tag) => `${tag}<fileSharing readOnlyRecommended="1" userName="王" ${HASH}/>`),
      ),
  ],
  ["elements with a prefix", (parts) => edit(edit(parts, ENTRY, prefixed), "xl/sharedStrings.xml", prefixed)],
  [
    "the strict edition of the format",
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          xml
            .replaceAll(
              "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
              "http://purl.oclc.org/ooxml/officeDocument/relationships",
            )
            .replaceAll(
              "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
              "http://purl.oclc.org/ooxml/spreadsheetml/main",
            ),
        ]),
      ),
  ],
  [
    "names of parts in other case",
    (parts) =>
      Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name === "xl/sharedStrings.xml" ? "xl/SharedStrings.xml" : name,
          xml,
        ]),
      ),
  ],
];

test.each(WAYS)("a returned file is read with %s", async (_, change) => {
  const parts = await partsOfReturned();
  const [before, after] = [await read(parts), await read(change(parts))];
  expect(Object.keys(reported(before)).length).toBeGreaterThan(20);
  expect(reported(after)).toEqual(reported(before));
  expect([after.region, after.reporter, after.date]).toEqual([before.region, before.reporter, before.date]);
});

test("a file with a password to open is refused, and the next step is named in both languages", async () => {
  const bytes = oleFile("EncryptedPackage");
  expect(await reader(bytes, "a.xlsx", null)).toMatchObject({
    ok: false,
    error: {
      reason: "password-protected",
      text: {
        zh: expect.stringContaining("取消密码并保存"),
        en: expect.stringContaining("Remove the password in Excel"),
      },
    },
  });
});
